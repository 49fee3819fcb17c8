// Languages to choose from, by their own names; any other BCP 47 tag may be typed.

import { locale } from '../words/formats';

const TAGS =
  'en en-GB en-US de de-AT de-CH fr es es-419 it pt pt-BR nl pl cs sk hu ro bg sr hr sl uk ru be lt lv et fi sv nb da is ga cy ca eu gl el tr hy ka az kk ky uz ar he fa ur hi bn ta te th vi id ms fil zh zh-Hans zh-Hant ja ko sw am ha yo zu af sq mk bs mt eo'.split(' ');

export type Language = { value: string; label: string; also: string };

/** `Deutsch · de`, found by its name in English and in the language of the window too. */
export const LANGUAGES: Language[] = TAGS.map((tag) => ({ value: tag, label: `${ownName(tag)} · ${tag}`, also: `${nameIn(tag, 'en')} ${nameIn(tag, locale)}` }));

/** What a language is called by those who speak it. */
export function ownName(tag: string): string {
  return nameIn(tag, tag);
}

/** The same, and its name in the language of the window where that is another. */
export function languageName(tag: string): string {
  const [own, here] = [ownName(tag), nameIn(tag, locale)];
  return own === here ? own : `${own} · ${here}`;
}

function nameIn(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
