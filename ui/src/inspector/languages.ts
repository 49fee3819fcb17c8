// Languages to choose from, by their own names; any other BCP 47 tag may be typed.

const TAGS =
  'en en-GB en-US de de-AT de-CH fr es es-419 it pt pt-BR nl pl cs sk hu ro bg sr hr sl uk ru be lt lv et fi sv nb da is ga cy ca eu gl el tr hy ka az kk ky uz ar he fa ur hi bn ta te th vi id ms fil zh zh-Hans zh-Hant ja ko sw am ha yo zu af sq mk bs mt eo'.split(' ');

export type Language = { value: string; label: string; also: string };

/** `Deutsch · de`, found by its English name too. */
export const LANGUAGES: Language[] = TAGS.map((tag) => ({ value: tag, label: `${nameIn(tag, tag)} · ${tag}`, also: nameIn(tag, 'en') }));

/** What a language is called by those who speak it, and in English where that is another word. */
export function languageName(tag: string): string {
  const [own, english] = [nameIn(tag, tag), nameIn(tag, 'en')];
  return own === english ? own : `${own} (${english})`;
}

function nameIn(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
