// Where the rows and columns of a table stand on the page.
import type { EditorView } from 'prosemirror-view';

export type Line = 'row' | 'column';

/** A cell of the page: the table it is in, by where that begins, and which it is. */
export type CellOnPage = { at: number; dom: HTMLTableElement; row: number; column: number };

export function cellOnPage(view: EditorView, target: EventTarget | null): CellOnPage | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
  const dom = cell?.closest('table');
  if (!cell || !dom || !view.dom.contains(dom)) return null;
  const $cell = view.state.doc.resolve(view.posAtDOM(cell, 0));
  return { at: $cell.before(-2), dom, row: $cell.index(-2), column: $cell.index(-1) };
}

/** The box of a row or column, as far as it is in sight: wide tables scroll. */
export function boxOfLine(dom: HTMLTableElement, line: Line, index: number): DOMRect {
  const seen = dom.parentElement!.getBoundingClientRect();
  const [whole, cell] = [dom.getBoundingClientRect(), (line === 'row' ? dom.rows[index] : dom.rows[0].cells[index]).getBoundingClientRect()];
  const [left, right] = [Math.max(cell.left, seen.left), Math.min(cell.right, seen.right)];
  return line === 'row' ? new DOMRect(left, cell.top, right - left, cell.height) : new DOMRect(left, whole.top, Math.max(0, right - left), whole.height);
}

/** The gap between two rows or columns that is nearest to a point, as the index of what stands behind it. */
export function gapInTable(dom: HTMLTableElement, line: Line, x: number, y: number): number {
  const all = line === 'row' ? [...dom.rows] : [...dom.rows[0].cells];
  const mirrored = getComputedStyle(dom).direction === 'rtl';
  const before = all.findIndex((one) => {
    const box = one.getBoundingClientRect();
    if (line === 'row') return y < box.top + box.height / 2;
    return mirrored ? x > box.left + box.width / 2 : x < box.left + box.width / 2;
  });
  return before < 0 ? all.length : before;
}

/** Where a line shows that gap. */
export function lineInTable(dom: HTMLTableElement, line: Line, gap: number): { x: number; y: number; length: number } {
  const last = (line === 'row' ? dom.rows.length : dom.rows[0].cells.length) - 1;
  const box = boxOfLine(dom, line, Math.min(gap, last));
  if (line === 'row') return { x: box.left, y: gap > last ? box.bottom : box.top, length: box.width };
  const atRight = (getComputedStyle(dom).direction === 'rtl') !== gap > last;
  return { x: atRight ? box.right : box.left, y: box.top, length: box.height };
}
