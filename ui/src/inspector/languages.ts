// Languages to choose from; any other BCP 47 tag may be typed.

const TAGS = ['en', 'en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'uk', 'ru', 'be', 'tr', 'el', 'ar', 'he', 'fa', 'hi', 'zh', 'ja', 'ko'];

/** `de German`, in the language's own words. */
export const LANGUAGES = TAGS.map((tag) => `${tag} ${nameIn(tag, tag)}`);

export const languageName = (tag: string) => nameIn(tag, 'en');

function nameIn(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
