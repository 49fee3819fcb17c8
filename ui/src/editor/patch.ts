// What changed between two states of the document, as the desk wants to hear it.
//
// Nodes are immutable, so unchanged blocks are the same objects: the changed range is found from both
// ends without looking into any block, however long the piece is.
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import type { Block, Change, Credit, Fields } from '../wire';

/** Blocks `from..to` of the earlier document became `from..until` of the later one. */
export type Range = { from: number; to: number; until: number };

/** Every change from one document to the other, to be made in order. */
export function changesBetween(before: Node, after: Node): Change[] {
  if (before === after) return [];
  return [...fieldChanges(before, after), ...creditChanges(before, after), ...blockChanges(before, after)].map(wellFormed);
}

/** The same in parts that stand alone: the body, then each field and each credit. Every part makes its document from
 * the one before. */
export function parts(before: Node, after: Node): ((from: Node) => Node)[] {
  const entries = (attr: 'fields' | 'pictures') =>
    changedKeys(before.attrs[attr], after.attrs[attr]).map((key) => (from: Node) => {
      const { [key]: _, ...others } = from.attrs[attr] as Record<string, unknown>;
      const now = key in after.attrs[attr] ? { ...others, [key]: after.attrs[attr][key] } : others;
      return from.type.create({ ...from.attrs, [attr]: now }, from.content);
    });
  return [(from) => from.type.create(from.attrs, after.content), ...entries('fields'), ...entries('pictures')];
}

/** The one range outside of which both documents have the same blocks, or null. */
export function changedRange(before: Node, after: Node): Range | null {
  const shorter = Math.min(before.childCount, after.childCount);
  let from = 0;
  while (from < shorter && same(before.child(from), after.child(from))) from++;
  let to = before.childCount;
  let until = after.childCount;
  while (to > from && until > from && same(before.child(to - 1), after.child(until - 1))) {
    to--;
    until--;
  }
  return from === to && from === until ? null : { from, to, until };
}

/** A step that makes the blocks of `before` those of `after`, for merging with what was typed meanwhile. */
export function blockStep(before: Node, after: Node): Step | null {
  const range = changedRange(before, after);
  if (!range) return null;
  const blocks = Fragment.from(children(after, range.from, range.until));
  return new ReplaceStep(position(before, range.from), position(before, range.to), new Slice(blocks, 0, 0));
}

/** Where the block of that index begins. */
export function position(doc: Node, index: number): number {
  let at = 0;
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize;
  return at;
}

export function children(doc: Node, from: number, to: number): Node[] {
  return Array.from({ length: to - from }, (_, i) => doc.child(from + i));
}

/** Undo makes new nodes of old content, so what is not identical may still be equal. */
function same(a: Node, b: Node): boolean {
  return a === b || a.eq(b);
}

function blockChanges(before: Node, after: Node): Change[] {
  const range = changedRange(before, after);
  if (!range) return [];
  return narrowed(before, after, range).map(({ from, to, until }) => ({
    kind: 'blocks',
    from,
    to,
    with: children(after, from, until).map((node) => node.toJSON() as Block),
  }));
}

/** With as many blocks as before, those between that stayed the same are left out. */
function narrowed(before: Node, after: Node, range: Range): Range[] {
  if (range.to !== range.until) return [range];
  const ranges: Range[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (same(before.child(i), after.child(i))) continue;
    const last = ranges.at(-1);
    if (last?.to === i) last.to = last.until = i + 1;
    else ranges.push({ from: i, to: i + 1, until: i + 1 });
  }
  return ranges;
}

function fieldChanges(before: Node, after: Node): Change[] {
  const [old, now] = [before.attrs.fields as Fields, after.attrs.fields as Fields];
  return changedKeys(old, now).map((name) => ({ kind: 'field', name, value: now[name as keyof Fields] ?? null }));
}

function creditChanges(before: Node, after: Node): Change[] {
  const [old, now] = [before.attrs.pictures, after.attrs.pictures] as Record<string, Credit>[];
  return changedKeys(old, now).map((name) => ({ kind: 'credit', name, credit: now[name] ?? null }));
}

/** The keys under which two objects hold unequal values. */
export function changedKeys(old: object, now: object): string[] {
  if (old === now) return [];
  const [a, b] = [old, now] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !equal(a[key], b[key]));
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Half a surrogate pair is no character: no other program would take it. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)])) as T;
}
