// Somebody else wrote to the piece meanwhile: their change comes in beside what was typed since.
import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { Overwritten } from '../wire';
import { asWritten } from './footnote-keeping';
import { blockStep, changedKeys, changedRange, children, position, type Range } from './patch';

export type Merged = {
  /** Brings the editor up to date; takes nothing away that was typed since `sent`. */
  tr: Transaction;
  /** The piece as the desk now has it, sharing its unchanged blocks with what was sent. */
  acknowledged: Node;
  /** What of theirs what was typed since `sent` writes over. */
  overwritten: Overwritten[];
};

/** Merges `theirs`, the piece as the desk has it, into an editor that has typed on since it sent `sent`. */
export function merge(state: EditorState, sent: Node, theirs: Node): Merged {
  const tr = state.tr.setMeta('addToHistory', false);
  bringBlocks(tr, sent, theirs);
  const overwritten = bringAttributes(tr, sent, theirs);
  return { tr, acknowledged: grafted(sent, theirs), overwritten };
}

/** Makes the piece what the desk has, in one step that can be undone. */
export function asOne(state: EditorState, theirs: Node): Transaction {
  const tr = asWritten(closeHistory(state.tr));
  const step = blockStep(state.doc, theirs);
  if (step) tr.step(step);
  for (const name of ['fields', 'pictures'] as const) {
    if (changedKeys(state.doc.attrs[name], theirs.attrs[name]).length > 0) tr.setDocAttribute(name, theirs.attrs[name]);
  }
  return tr;
}

function bringBlocks(tr: Transaction, sent: Node, theirs: Node): void {
  const remote = changedRange(sent, theirs);
  if (!remote) return;
  const local = changedRange(sent, tr.doc);
  if (local && overlap(local, remote)) keepBoth(tr, local, children(theirs, remote.from, remote.until));
  else mappedStep(tr, sent, theirs);
}

/** The same block changed on both sides: theirs stands above ours, and the writer chooses. */
function keepBoth(tr: Transaction, local: Range, blocks: Node[]): void {
  tr.insert(position(tr.doc, local.from), blocks);
}

function mappedStep(tr: Transaction, sent: Node, theirs: Node): void {
  const step = blockStep(sent, theirs);
  const mine = blockStep(sent, tr.doc);
  const mapped = mine && step ? step.map(mine.getMap()) : step;
  if (mapped instanceof Step) tr.step(mapped);
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Fields and credits: theirs, unless the writer has changed the same one since. Gives those. */
function bringAttributes(tr: Transaction, sent: Node, theirs: Node): Overwritten[] {
  const overwritten: Overwritten[] = [];
  for (const name of ['fields', 'pictures'] as const) {
    const mine = new Set(changedKeys(sent.attrs[name], tr.doc.attrs[name]));
    const changed = changedKeys(sent.attrs[name], theirs.attrs[name]);
    const keys = changed.filter((key) => !mine.has(key));
    if (keys.length > 0) tr.setDocAttribute(name, taken(tr.doc.attrs[name], theirs.attrs[name], keys));
    const lost = changedKeys(tr.doc.attrs[name], theirs.attrs[name]).filter((key) => changed.includes(key));
    overwritten.push(...lost.map((key) => ({ name: key, is_credit: name === 'pictures', theirs: theirs.attrs[name][key] ?? null })));
  }
  return overwritten;
}

function taken(into: object, from: Record<string, unknown>, keys: string[]): object {
  const all: Record<string, unknown> = { ...into };
  for (const key of keys) {
    if (key in from) all[key] = from[key];
    else delete all[key];
  }
  return all;
}

function grafted(sent: Node, theirs: Node): Node {
  const blocks = blockStep(sent, theirs)?.apply(sent).doc ?? sent;
  return sent.type.create(theirs.attrs, blocks.content);
}
