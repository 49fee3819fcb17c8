// What is drawn over the page, and scrolls with it.
import type { EditorView } from 'prosemirror-view';

export const sheetOf = (view: EditorView): HTMLElement | null => view.dom.closest('.sheet');

/** Where a point of the screen is on the sheet, however far that has scrolled. */
export function onSheet(sheet: HTMLElement, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const around = sheet.getBoundingClientRect();
  return { x: x - around.left, y: y - around.top + sheet.scrollTop };
}
