// Replacing what was found: one step for undo, however many there are, and no more of the text changed than differs.
import { closeHistory } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Fields } from '../wire';
import { schema } from '../editor/schema';
import type { Match } from './matches';
import type { Hit } from './pattern';

/** `matches` are in the order of reading. */
export function replaceMatches(state: EditorState, matches: Match[], instead: (hit: Hit) => string): Transaction {
  const tr = closeHistory(state.tr);
  const fields: Fields = { ...state.doc.attrs.fields };
  // From the end, so that the places before stay where they are.
  for (const match of matches.toReversed()) {
    const put = instead(match.hit);
    if (match.kind === 'text') replaceText(tr, match, put);
    else if (match.kind === 'field') fields[match.name] = spliced(fields[match.name], match.hit, put);
    else tr.setNodeAttribute(match.at, 'alt', spliced(tr.doc.nodeAt(match.at)!.attrs.alt, match.hit, put));
  }
  return matches.some(({ kind }) => kind === 'field') ? tr.setDocAttribute('fields', fields) : tr;
}

/** What stays the same at both ends keeps its marks; what comes has those of what it replaces. */
function replaceText(tr: Transaction, { from, to, hit }: Extract<Match, { kind: 'text' }>, put: string): void {
  const [start, end] = different(hit.groups[0], put);
  const [at, until] = [from + start, to - end];
  const text = put.slice(start, put.length - end);
  const marks = tr.doc.nodeAt(Math.min(at, to - 1))?.marks;
  if (text) tr.replaceWith(at, until, schema.text(text, marks));
  else if (until > at) tr.delete(at, until);
}

/** How many characters at the beginning and at the end two texts share. */
function different(before: string, after: string): [number, number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isHalf(before[start - 1], 0xd800)) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isHalf(before.at(-end), 0xdc00)) end--;
  return [start, end];
}

/** Whether this is the first (or the second) half of a character. */
const isHalf = (unit: string | undefined, half: number) => unit !== undefined && (unit.charCodeAt(0) & 0xfc00) === half;

const spliced = (text: string, { from, to }: Hit, put: string) => text.slice(0, from) + put + text.slice(to);
