// What a typewriter's keys mean in print: quotation marks, apostrophes, dashes and the ellipsis, by the language of the piece.
import { isElided, quotesOf, type Quotes } from './quotes';

/** What a key does instead: so many characters before the cursor go, and this comes. */
export type Stroke = { drop: number; put: string };

/** As much of the line before the cursor, at most, as is asked for. */
export type Before = (length: number) => string;

/** Further back than any quotation that is still open. */
const LINE = 4000;

/** What the key means there, or null where it means itself. */
export function smarten(before: Before, key: string, language: string): Stroke | null {
  switch (key) {
    case '"':
      return doubleQuote(before(LINE), language);
    case "'":
      return singleQuote(before(LINE), language);
    case '-':
      return dash(before);
    case '.':
      return ellipsis(before);
    case ' ':
      return space(before, language);
    default:
      return /^\p{L}$/u.test(key) ? letter(before(2), key, language) : null;
  }
}

function doubleQuote(line: string, language: string): Stroke | null {
  const quotes = quotesOf(language);
  if (!quotes || isMarkup(line)) return null;
  const open = stillOpen(line, quotes);
  const inside = open.at(-1);
  if (opens(line, inside !== undefined, quotes)) return put(inside === 'outer' ? quotes.inner.open : quotes.outer.open);
  if (inside) return put(quotes[inside].close);
  // Inches, most likely.
  return /\d$/.test(line) ? null : put(quotes.outer.close);
}

function singleQuote(line: string, language: string): Stroke | null {
  const quotes = quotesOf(language);
  if (!quotes || isTechnical(line)) return null;
  const inside = stillOpen(line, quotes).at(-1) === 'inner';
  if (opens(line, inside, quotes)) return put(quotes.inner.open);
  return put(inside ? quotes.inner.close : '’');
}

/** `--` is the short dash, `---` the long one. */
function dash(before: Before): Stroke | null {
  const tail = before(2);
  if (!/(?:^|[^-–—!])[-–]$/.test(tail) || isTechnical(before(LINE))) return null;
  return { drop: 1, put: tail.endsWith('-') ? '–' : '—' };
}

function ellipsis(before: Before): Stroke | null {
  if (!/(?:^|[^.])\.\.$/.test(before(3))) return null;
  return isTechnical(before(LINE)) ? null : { drop: 2, put: '…' };
}

/** Ends a word that began with an apostrophe; after a mark that has its own space, there is one already. */
function space(before: Before, language: string): Stroke | null {
  if (/^[«“„]\u202f$/.test(before(2))) return put('');
  const [, mark, word] = /(?:^|[\s([])([‘‚])([\p{L}\d]{1,6}’?)$/u.exec(before(9)) ?? [];
  return mark && isElided(word, language) ? { drop: word.length + 1, put: `’${word} ` } : null;
}

/** What seemed to end a quotation was an apostrophe, if the word goes on. */
function letter(tail: string, key: string, language: string): Stroke | null {
  const last = tail.at(-1);
  if (!last || !ENDS.has(last) || !/^\p{L}/u.test(tail)) return null;
  return quotesOf(language)?.inner.close === last ? { drop: 1, put: `’${key}` } : null;
}

/** Inner marks that are no apostrophe themselves. */
const ENDS = new Set(['‘', '“', '”', '»', '«', '›', '‹']);

/** Which quotations are open at the end of the line, from the outermost. */
function stillOpen(line: string, { outer, inner }: Quotes): ('outer' | 'inner')[] {
  const open: ('outer' | 'inner')[] = [];
  const marks = { outer: { open: outer.open.trim(), close: outer.close.trim() }, inner: { open: inner.open.trim(), close: inner.close.trim() } };
  for (let i = 0; i < line.length; i++) {
    const mark = line[i];
    const kind = open.at(-1);
    if (mark === '’' && isLetter(line[i - 1]) && isLetter(line[i + 1])) continue;
    if (kind && mark === marks[kind].close && !(marks[kind].open === mark && startsWord(line, i))) open.pop();
    else if (mark === marks.outer.close && open.includes('outer') && mark !== marks.outer.open) open.length = open.lastIndexOf('outer');
    else if (mark === marks.outer.open && (mark !== marks.outer.close || startsWord(line, i))) open.push('outer');
    else if (mark === marks.inner.open && (mark !== marks.inner.close || startsWord(line, i))) open.push('inner');
  }
  return open;
}

/** Whether a mark at the end of the line opens a quotation rather than ends one. */
function opens(line: string, inside: boolean, { outer, inner }: Quotes): boolean {
  // Markdown's own marks are not there in print.
  const words = line.replace(/[*_~=]+$/, '');
  const last = words.at(-1);
  if (last === undefined || /[\s([{</]/.test(last)) return true;
  if (/[-–—]/.test(last)) return !inside;
  // Of an elision: l’«amour».
  if (last === '’') return !inside && /\p{L}’$/u.test(words);
  const justOpened = last === outer.open.trim() || last === inner.open.trim();
  return justOpened && inside && (words.length < 2 || startsWord(words, words.length - 1));
}

const startsWord = (line: string, at: number) => at === 0 || /[\s([{</–—„“‚‘«‹‟”’-]/.test(line[at - 1]);

const isLetter = (one: string | undefined) => one !== undefined && /\p{L}/u.test(one);

/** Within code that is being typed, or a tag of HTML. */
function isMarkup(line: string): boolean {
  return (line.split('`').length - 1) % 2 === 1 || /<[a-z!/][^<>]*$/i.test(line);
}

function isAddress(line: string): boolean {
  const word = /\S*$/.exec(line)![0];
  return /[a-z][a-z\d+.-]*:\/\/|\bwww\.|mailto:|\S@\S/i.test(word);
}

const isTechnical = (line: string) => isMarkup(line) || isAddress(line);

const put = (text: string): Stroke => ({ drop: 0, put: text });
