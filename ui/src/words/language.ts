// The language the window speaks. It is settled when the page loads, and another one loads the page anew.
import { LANGUAGES, settings } from '../state/settings.svelte';

export type Language = Exclude<(typeof LANGUAGES)[number], 'system'>;

/** What each is called by those who speak it. */
export const NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch', ru: 'Русский' };

/** By which each counts, and writes numbers and dates. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de', ru: 'ru' };

/** What that setting means here. */
export const spoken = (chosen: typeof settings.language): Language => (chosen === 'system' ? ofSystem(navigator.languages) : chosen);

export const language = spoken(settings.language);

/** The first of the reader's languages that is spoken here. */
export function ofSystem(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [code] = tag.toLowerCase().split('-');
    if (Object.hasOwn(NAMES, code)) return code as Language;
  }
  return 'en';
}
