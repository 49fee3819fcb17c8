// A footnote and what refers to it belong together, as in other word processors: without its last reference it goes, and without
// it they go, in the same step of undo. What is copied takes its footnotes along.
import { isHistoryTransaction } from 'prosemirror-history';
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { folded, notesIn, notesOf, type Note } from './footnotes';
import { changedRange } from './patch';
import { schema } from './schema';

const { nodes } = schema;

export type NoteHooks = {
  /** Footnotes that said something went with their references. */
  notesGone(notes: Node[]): void;
};

const key = new PluginKey<Node[]>('footnote-keeping');
const WRITTEN = 'as-written';
const NONE: Node[] = [];

/** Somebody has written the piece so: what stands alone in it is meant. */
export const asWritten = (tr: Transaction): Transaction => tr.setMeta(WRITTEN, true);

export function footnoteKeeping(notesGone: NoteHooks['notesGone']): Plugin<Node[]> {
  return new Plugin<Node[]>({
    key,
    state: { init: () => NONE, apply: (tr) => (tr.getMeta(key) as Node[] | undefined) ?? NONE },
    appendTransaction: (transactions, before, state) => {
      if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(isMeant) || !concerned(before.doc, state.doc)) return null;
      const cut = transactions.some((tr) => tr.getMeta('uiEvent') === 'cut');
      return withoutHalves(before, state, cut);
    },
    view: () => ({
      update: (view, before) => {
        const gone = key.getState(view.state)!;
        if (gone.length > 0 && gone !== key.getState(before)) notesGone(gone);
      },
    }),
    props: { transformCopied: (slice, { state }) => withNotes(slice, state.doc) },
  });
}

const isMeant = (tr: Transaction) => isHistoryTransaction(tr) || tr.getMeta('addToHistory') === false || Boolean(tr.getMeta(WRITTEN));

/** Whether something of what an edit took away was a footnote or a reference. */
function concerned(before: Node, doc: Node): boolean {
  const range = changedRange(before, doc);
  return range !== null && before.children.slice(range.from, range.to).some((block) => notesOf(block).length > 0);
}

/** Takes away each half whose other half an edit took away. */
function withoutHalves(before: EditorState, { doc, tr }: EditorState, cut: boolean): Transaction | null {
  const [then, now] = [before.doc, doc].map((piece) => halves(notesIn(piece)));
  const halved = notesIn(doc).filter(({ label, refers }) => then.said.has(label) && then.referred.has(label) && !(refers ? now.said : now.referred).has(label));
  if (halved.length === 0) return null;
  const notes = halved.filter(({ refers }) => !refers).map(({ at }) => doc.nodeAt(at)!);
  for (const { at, size } of halved.toReversed()) tr.delete(at, at + size);
  const spoke = notes.filter(({ textContent }) => textContent.trim() !== '');
  return spoke.length > 0 && !cut ? tr.setMeta(key, spoke) : tr;
}

function halves(notes: Note[]): { said: Set<string>; referred: Set<string> } {
  const labels = (refers: boolean) => new Set(notes.filter((note) => note.refers === refers).map(({ label }) => label));
  return { said: labels(false), referred: labels(true) };
}

/** Behind what is copied, the footnotes that it refers to. */
function withNotes(slice: Slice, doc: Node): Slice {
  const wanted = new Set<string>();
  slice.content.descendants((node) => {
    if (node.type === nodes.footnote_reference) wanted.add(folded(node.attrs.label));
  });
  slice.content.forEach((node) => {
    if (node.type === nodes.footnote) wanted.delete(folded(node.attrs.label));
  });
  const notes = wanted.size > 0 ? doc.children.filter(({ type, attrs }) => type === nodes.footnote && wanted.has(folded(attrs.label))) : [];
  return notes.length > 0 ? new Slice(slice.content.append(Fragment.from(notes)), slice.openStart, 0) : slice;
}
