// Footnotes: their numbers, and the ways from a reference to what it says and back.
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Plugin } from 'prosemirror-state';
import { Decoration } from 'prosemirror-view';
import { around } from './ancestors';
import { keptDecorations } from './kept-decorations';
import { schema } from './schema';

const { nodes } = schema;

/** What the decoration of a reference or a footnote says: its number, and whether the other of the two is missing. A
 * reference to nothing has no number; a footnote that nothing refers to is printed behind the others. */
export type NumberSpec = { number: number | null; lost: boolean };

export type Note = { label: string; at: number; size: number; refers: boolean };

/** Readers see numbers in the order of the first references, whatever the labels are. */
export const numbering = (): Plugin => keptDecorations((block) => notesOf(block).length > 0, (doc) => {
  const notes = notesIn(doc);
  const numbers = numbersOf(notes);
  const [referred, said] = [labels(notes, true), labels(notes, false)];
  const spec = ({ label, refers }: Note): NumberSpec => ({ number: numbers.get(label) ?? null, lost: !(refers ? said : referred).has(label) });
  return {
    key: notes.map(({ label, refers }) => `${refers ? '^' : ':'}${label}`).join(' '),
    count: notes.length,
    make: () => notes.map((note) => Decoration.node(note.at, note.at + note.size, {}, spec(note))),
  };
});

/** Puts a reference behind the cursor and its footnote at the end of the piece, and goes there. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to, to } = state.selection;
  const { parent } = $to;
  const index = $to.index();
  if (!parent.inlineContent || !parent.canReplaceWith(index, index, nodes.footnote_reference) || around($to, nodes.footnote)) return false;
  if (!dispatch) return true;
  const label = freeLabel(state.doc);
  const tr = state.tr.insert(to, nodes.footnote_reference.create({ label }));
  const end = tr.doc.content.size;
  tr.insert(end, nodes.footnote.create({ label }, nodes.paragraph.create()));
  dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 2)).scrollIntoView());
  return true;
};

/** From a reference to its footnote, which is made where it is missing. */
export const goToFootnote = (label: string): Command => (state, dispatch) => {
  const { tr } = state;
  const note = notesIn(state.doc).find((note) => !note.refers && note.label === folded(label));
  const at = note?.at ?? state.doc.content.size;
  if (!note) tr.insert(at, nodes.footnote.create({ label }, nodes.paragraph.create()));
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** From a footnote back behind its first reference. */
export const goToReference = (label: string): Command => (state, dispatch) => {
  const reference = notesIn(state.doc).find((note) => note.refers && note.label === folded(label));
  if (!reference) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, reference.at + 1)).scrollIntoView());
  return true;
};

/** One key for all: a new footnote, or from a footnote back to the text. */
export const footnoteKey: Command = (state, dispatch, view) => {
  const note = around(state.selection.$from, nodes.footnote);
  return note ? goToReference(note.node.attrs.label)(state, dispatch, view) : insertFootnote(state, dispatch, view);
};

/** Enter in the empty last line of a footnote goes back to the text. */
export const leaveFootnote: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const note = around($from, nodes.footnote);
  if (!note || !empty || $from.depth !== note.depth + 1 || $from.parent.type !== nodes.paragraph || $from.parent.content.size > 0) return false;
  if ($from.index(note.depth) < note.node.childCount - 1 || note.node.childCount === 1) return false;
  if (!dispatch) return true;
  const without = state.tr.delete($from.before(), $from.after());
  const reference = notesIn(without.doc).find(({ refers, label }) => refers && label === folded(note.node.attrs.label));
  if (reference) without.setSelection(TextSelection.create(without.doc, reference.at + 1));
  dispatch(without.scrollIntoView());
  view?.focus();
  return true;
};

/** Backspace in an empty footnote removes it, and goes to where its first reference stands, which goes with it. */
export const removeEmptyFootnote: Command = (state, dispatch) => {
  const note = around(state.selection.$from, nodes.footnote);
  if (!note || note.node.childCount > 1 || note.node.textContent || note.node.firstChild!.type !== nodes.paragraph || note.node.firstChild!.content.size > 0) return false;
  if (!dispatch) return true;
  const reference = notesIn(state.doc).find(({ refers, label }) => refers && label === folded(note.node.attrs.label));
  const tr = state.tr.delete(note.at, note.at + note.node.nodeSize);
  const back = tr.mapping.map(reference?.at ?? note.at);
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(back, tr.doc.content.size)), -1)).scrollIntoView());
  return true;
};

/** The lowest number that no footnote and no reference is called. */
function freeLabel(doc: Node): string {
  const taken = new Set(notesIn(doc).map(({ label }) => label));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

/** Where the body ends and the footnotes behind it begin. */
export function endOfBody({ doc }: EditorState): number {
  let end = doc.content.size;
  for (const block of doc.children.toReversed()) {
    if (block.type !== nodes.footnote) break;
    end -= block.nodeSize;
  }
  return end;
}

/** Numbers of the labels that have a footnote: first those that are referred to, in that order. */
function numbersOf(notes: Note[]): Map<string, number> {
  const said = labels(notes, false);
  const inOrder = [...labels(notes, true)].filter((label) => said.has(label));
  return new Map([...new Set([...inOrder, ...said])].map((label, index) => [label, index + 1]));
}

const labels = (notes: Note[], refers: boolean) => new Set(notes.filter((note) => note.refers === refers).map(({ label }) => label));

/** Labels are compared without case. */
export const folded = (label: string) => label.toLowerCase();

/** Every reference and footnote of a piece, in order. Blocks never change, so each is looked through once. */
export function notesIn(doc: Node): Note[] {
  const found: Note[] = [];
  doc.forEach((block, at) => {
    for (const note of notesOf(block)) found.push({ ...note, at: at + note.at });
  });
  return found;
}

const known = new WeakMap<Node, Note[]>();
const NONE: Note[] = [];

export function notesOf(block: Node): Note[] {
  let found = known.get(block);
  if (!found) {
    found = [];
    if (block.type === nodes.footnote) found.push({ label: folded(block.attrs.label), at: 0, size: block.nodeSize, refers: false });
    block.descendants((node, at) => {
      if (node.type === nodes.footnote_reference) found!.push({ label: folded(node.attrs.label), at: at + 1, size: 1, refers: true });
    });
    if (found.length === 0) found = NONE;
    known.set(block, found);
  }
  return found;
}
