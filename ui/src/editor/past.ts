// What can be undone and done again, as an editor can take it over from another one. The history keeps that to itself, so it is
// walked back to its beginning, and written again from there.
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { EditorState, Selection, type Command, type Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import { asOne } from './merge';
import { schema } from './schema';

/** One step back: where the selection was before it, and what was done. */
type Deed = { selection: unknown; steps: unknown[] };

export type Past = {
  /** The piece before the first of them. */
  doc: unknown;
  deeds: Deed[];
  /** How many of them, the last ones, are undone. */
  undone: number;
};

/** One for all editors: each state has its own memory in it. */
export const remembering = history({ newGroupDelay: 500 });

export function pastOf(state: EditorState): Past {
  const bare = state.reconfigure({ plugins: [remembering] });
  const { state: newest, done: again } = walk(bare, redo);
  const { state: oldest, done: back } = walk(newest, undo);
  return { doc: oldest.doc.toJSON(), deeds: back.map(deedOf).reverse(), undone: again.length };
}

/** The same editor with that past. What was written to the piece since by others stays. */
export function withPast(state: EditorState, { doc, deeds, undone }: Past): EditorState {
  const begun = EditorState.create({ doc: schema.nodeFromJSON(doc), plugins: [remembering] });
  let now = deeds.reduce(doAgain, begun);
  for (let n = 0; n < undone; n++) undo(now, (tr) => (now = now.apply(tr)));
  now = now.apply(asOne(now, state.doc).setMeta('addToHistory', false));
  return now.reconfigure({ plugins: [...state.plugins] });
}

/** Repeats a command for as long as it can be done. */
function walk(state: EditorState, command: Command): { state: EditorState; done: Transaction[] } {
  const done: Transaction[] = [];
  while (command(state, (tr) => ((state = state.apply(tr)), done.push(tr)))) continue;
  // What others wrote may have left nothing of one.
  return { state, done: done.filter(({ docChanged }) => docChanged) };
}

/** What a step back took back. */
const deedOf = ({ selection, steps, docs }: Transaction): Deed => ({
  selection: selection.toJSON(),
  steps: steps.map((step, n) => step.invert(docs[n]).toJSON()).reverse(),
});

function doAgain(state: EditorState, { selection, steps }: Deed): EditorState {
  const before = state.apply(state.tr.setSelection(Selection.fromJSON(state.doc, selection)));
  const tr = closeHistory(before.tr);
  for (const step of steps) tr.step(Step.fromJSON(schema, step));
  return before.apply(tr);
}
