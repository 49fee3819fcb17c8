// The same sentence on the page and in the piece's Markdown: which place in one is which in the other.
import type { Node } from 'prosemirror-model';
import { position } from './patch';

/** How many letters around a place tell it from others. */
const LONG = [32, 16, 8, 4, 2];

/** Where a place of the document stands in its text, whose blocks begin at `starts`. */
export function toSource(doc: Node, at: number, text: string, starts: number[]): number {
  const $at = doc.resolve(at);
  const index = Math.min($at.index(0), starts.length - 1);
  if (index < 0) return text.length;
  const start = position(doc, index);
  const block = doc.child(index);
  const before = wordsOf(doc, start, Math.max(start, Math.min(at, start + block.nodeSize)));
  const source = text.slice(starts[index], starts[index + 1] ?? text.length);
  if (before === '') return starts[index] + (/^(\s*([#>*+-]|\d+[.)])\s+|\[![^\]]*\]\s*)*/.exec(source)?.[0].length ?? 0);
  return starts[index] + behind(source, before, before.length / Math.max(1, wordsOf(doc, start, start + block.nodeSize).length));
}

/** Where a place of the text stands in the document. */
export function toPage(doc: Node, at: number, text: string, starts: number[]): number {
  const next = starts.findIndex((start) => start > at);
  const index = (next < 0 ? Math.min(starts.length, doc.childCount) : next) - 1;
  if (index < 0) return 0;
  const start = position(doc, index);
  const [from, until] = [starts[index], starts[index + 1] ?? text.length];
  const block = doc.child(index);
  const words = wordsOf(doc, start, start + block.nodeSize);
  const before = text.slice(from, at).replace(/[*_`~=>#[\]|\\]/g, '').replace(/\s+/g, ' ');
  const letters = before.trim() === '' ? 0 : behind(words, before, (at - from) / Math.max(1, until - from));
  return placeOf(doc, start, start + block.nodeSize, letters);
}

const wordsOf = (doc: Node, from: number, to: number) => doc.textBetween(from, to, ' ', ' ');

/** Behind the end of `before` where it stands in a text, as near as can be to that part of it. */
function behind(text: string, before: string, part: number): number {
  const wanted = Math.round(part * text.length);
  for (const long of LONG) {
    const words = before.slice(-long);
    if (words.length < Math.min(long, before.length)) continue;
    let [found, nearest] = [-1, Infinity];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const away = Math.abs(at + words.length - wanted);
      if (away < nearest) [found, nearest] = [at + words.length, away];
    }
    if (found >= 0) return found;
  }
  return Math.min(wanted, text.length);
}

/** The place behind so many characters of a block, as `wordsOf` counts them. */
function placeOf(doc: Node, from: number, to: number, letters: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const at = (low + high) >> 1;
    if (wordsOf(doc, from, at).length < letters) low = at + 1;
    else high = at;
  }
  return Math.max(low, from + 1);
}
