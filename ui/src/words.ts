// Every word the windows say, in the language it speaks. The words themselves are in the catalogue, `crates/words`.
import { wordsIn } from './words/catalogue';
import { language } from './words/language';

export const words = wordsIn(language);

/** What a callout of that kind is called: those we know by their names, others by their own word. */
export function calloutLabel(kind: string): string {
  const kinds: Partial<Record<string, string>> = words.callout.kinds;
  const word = kind.toLowerCase().replace(/[-_]/g, ' ');
  return kinds[kind.toLowerCase()] ?? word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a field of the piece is called. */
export function fieldName(name: string): string {
  const inDetails = (words.inspector as Record<string, unknown>)[name];
  return FIELDS[name] ?? (typeof inDetails === 'string' ? inDetails : name);
}

/** Those whose names stand elsewhere in the window, and those that have none there. */
const FIELDS: Partial<Record<string, string>> = {
  kicker: words.sheet.kicker,
  headline: words.sheet.headline,
  standfirst: words.sheet.standfirst,
  bylines: words.sheet.byline,
  dateline: words.sheet.dateline,
  body: words.fields.names.body,
  caption: words.fields.names.caption,
  credit: words.credit.title,
  credits: words.fields.names.credits,
  alt: words.fields.names.alt,
  summary: words.fields.names.summary,
  republication: words.inspector.firstPublished,
  canonical: words.fields.names.canonical,
};
