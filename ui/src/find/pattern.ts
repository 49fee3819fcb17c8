// What is looked for: words as they are typed, or an expression.
import type { Match } from './matches';

export type Query = { text: string; matchCase: boolean; wholeWord: boolean; expression: boolean };

/** A place in a text, and what the groups of an expression hold there. */
export type Hit = { from: number; to: number; groups: string[] };

export class Pattern {
  /** Where it is in blocks that were looked through, which never change. */
  readonly known = new WeakMap<object, Match[]>();

  constructor(
    readonly hits: (text: string) => Hit[],
    /** What comes instead of a hit. */
    readonly instead: (hit: Hit, replacement: string) => string,
  ) {}
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}_]`;
const letter = new RegExp(LETTER, 'u');

/** Characters that are typed alike and printed in several ways. */
const ALIKE: [typed: string, printed: string][] = [
  ['...', String.raw`(?:\.\.\.|…)`],
  ["'", "['’‘‚]"],
  ['"', '["“”„«»]'],
  ['-', '[-‐‑]'],
  [' ', '[ \u00a0\u202f]'],
];

/** Words as they are typed; a straight quotation mark is any of them. */
export function literal({ text, matchCase, wholeWord }: Query): Pattern {
  const characters = [...text];
  const before = wholeWord && letter.test(characters[0]) ? `(?<!${LETTER})` : '';
  const after = wholeWord && letter.test(characters.at(-1)!) ? `(?!${LETTER})` : '';
  const wanted = new RegExp(before + source(text) + after, matchCase ? 'gu' : 'giu');
  const hits = (within: string) => [...within.matchAll(wanted)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, groups: [found] }));
  return new Pattern(hits, (_hit, replacement) => replacement);
}

/** Whether no letter goes on before or after. */
export function isWhole(text: string, { from, to }: Hit): boolean {
  const goesOn = (edge: string, beside: string) => letter.test(edge) && letter.test(beside);
  return !goesOn(first(text.slice(from)), last(text.slice(0, from))) && !goesOn(last(text.slice(0, to)), first(text.slice(to)));
}

function source(text: string): string {
  let all = '';
  for (let rest = text; rest; ) {
    const alike = ALIKE.find(([typed]) => rest.startsWith(typed));
    const one = alike ? alike[0] : String.fromCodePoint(rest.codePointAt(0)!);
    all += alike ? alike[1] : one.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
    rest = rest.slice(one.length);
  }
  return all;
}

const first = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0);
const last = (text: string) => /.$/su.exec(text)?.[0] ?? '';
