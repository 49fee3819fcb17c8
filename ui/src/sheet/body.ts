// Small acts of the sheet on the body.
import { Selection } from 'prosemirror-state';
import { schema } from '../editor/schema';
import { page } from '../state/page.svelte';

/** Puts the cursor at the very end, into a new paragraph where the last block is none. */
export function endWithParagraph(): void {
  const { state } = page;
  if (!state) return;
  const tr = state.tr;
  const last = state.doc.lastChild;
  if (last?.type !== schema.nodes.paragraph) tr.insert(state.doc.content.size, schema.nodes.paragraph.create());
  page.dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
  page.view?.focus();
}
