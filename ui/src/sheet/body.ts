// Small acts of the sheet on the body.
import { Selection } from 'prosemirror-state';
import { endOfBody } from '../editor/footnotes';
import { schema } from '../editor/schema';
import { page } from '../state/page.svelte';

/** Puts the cursor at the end of the text, before its footnotes, into a new paragraph where the last block is none. */
export function endWithParagraph(): void {
  const { state } = page;
  if (!state) return;
  const tr = state.tr;
  const end = endOfBody(state);
  const last = state.doc.resolve(end).nodeBefore;
  if (last?.type !== schema.nodes.paragraph) tr.insert(end, schema.nodes.paragraph.create());
  const within = tr.mapping.map(end) - 1;
  page.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(within), -1)).scrollIntoView());
  page.view?.focus();
}
