// As with a typewriter, the paper moves and the line stays where it is.
import type { EditorView } from 'prosemirror-view';
import { sheetOf } from './on-sheet';

/** How far down the sheet the line stays. */
const DOWN = 0.42;

export function holdLine(view: EditorView): void {
  const sheet = sheetOf(view);
  if (!sheet) return;
  const { top, height } = sheet.getBoundingClientRect();
  sheet.scrollTop += Math.round(view.coordsAtPos(view.state.selection.head, 1).top - top - height * DOWN);
}
