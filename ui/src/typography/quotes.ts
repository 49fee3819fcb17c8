// The quotation marks of each language: first those round what is said, then those round what is said in that.

export type Pair = { open: string; close: string };
export type Quotes = { outer: Pair; inner: Pair };

/** Thin, and no place to break a line. */
const THIN = '\u202f';

/** A family of languages a row, the marks with the words between them as `…`. A longer tag comes before its language. */
const ROWS: [languages: string, outer: string, inner: string][] = [
  ['en ga cy nl pt pt-br tr zh ko th vi hi id ms', '“…”', '‘…’'],
  ['de cs sk sl lt lb is ka bg mk et hsb dsb', '„…“', '‚…‘'],
  ['de-ch de-li it-ch fr-ch rm', '«…»', '‹…›'],
  ['pl ro', '„…”', '«…»'],
  ['hu', '„…”', '»…«'],
  ['hr bs sr', '„…”', '‚…’'],
  ['ru be uk kk ky tt ba cv hy', '«…»', '„…“'],
  ['fr br', `«${THIN}…${THIN}»`, '“…”'],
  ['es it pt-pt ca gl ast eu el sq ar fa', '«…»', '“…”'],
  ['es-419 es-us es-mx es-ar es-cl es-co es-pe es-uy es-ve', '“…”', '‘…’'],
  ['no nb nn fo', '«…»', '‘…’'],
  ['da', '»…«', '›…‹'],
  ['sv fi', '”…”', '’…’'],
  ['ja zh-hant zh-tw zh-hk', '「…」', '『…』'],
];

/** Where `"` stands in the middle of words, it stays what it is. */
const AS_TYPED = new Set(['he', 'yi']);

const ENGLISH: Quotes = { outer: { open: '“', close: '”' }, inner: { open: '‘', close: '’' } };

const table = new Map(ROWS.flatMap(([languages, outer, inner]) => languages.split(' ').map((tag) => [tag, { outer: pair(outer), inner: pair(inner) }] as const)));

/** The marks of a language by its BCP 47 tag, English ones where it is not known; null where they are left as typed. */
export function quotesOf(tag: string): Quotes | null {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (AS_TYPED.has(parts[0])) return null;
  for (let length = parts.length; length > 0; length--) {
    const found = table.get(parts.slice(0, length).join('-'));
    if (found) return found;
  }
  return ENGLISH;
}

/** Words that begin with an apostrophe, which looks like a quotation until they end. */
const ELIDED: Record<string, RegExp> = {
  en: /^(?:\d0s|tis|twas|twill|em|til|cause|n’?)$/i,
  nl: /^(?:s|t|n|k|m|r|ns|\d0)$/i,
  de: /^(?:s|n|ne|nen|nem|ner|rein|rauf|raus|runter)$/i,
};

export function isElided(word: string, tag: string): boolean {
  return ELIDED[tag.toLowerCase().split(/[-_]/)[0]]?.test(word) ?? false;
}

function pair(marks: string): Pair {
  const [open, close] = marks.split('…');
  return { open, close };
}
