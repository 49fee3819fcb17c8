// Tables from elsewhere, made what the schema knows: rows of single cells, each one line. What spans several cells stands in
// the first of them, and tables that only lay out a page become what they hold.
import { moveAll, unwrap } from './dom';

/** Blocks that stand in cells elsewhere, each on a line of its own. */
const LINES = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article, figure, figcaption, dt, dd';

export function plainTables(page: Document): void {
  for (const table of [...page.querySelectorAll('table')].reverse()) plainTable(table);
}

/** Tables inside others come first, so that their rows are lines by the time those around them are looked at. */
function plainTable(table: HTMLTableElement): void {
  const { caption, rows } = table;
  if (caption) before(table, caption);
  const cells = [...rows].flatMap((row) => [...row.cells]);
  if (cells.length < 2) return table.replaceWith(...cells.flatMap((cell) => [...cell.childNodes]));
  if (table.parentElement?.closest('td, th')) return table.replaceWith(...[...rows].map(asLine));
  cells.forEach(oneLine);
  spread([...rows]);
}

function before(table: Element, caption: Element): void {
  const line = table.ownerDocument.createElement('p');
  moveAll(caption, line);
  table.before(line);
  caption.remove();
}

/** A row of a table inside a cell. */
function asLine(row: HTMLTableRowElement): HTMLElement {
  const line = row.ownerDocument.createElement('p');
  line.textContent = [...row.cells].map((cell) => cell.textContent?.trim()).filter(Boolean).join(', ');
  return line;
}

/** The blocks of a cell as its lines, with breaks between them. */
function oneLine(cell: HTMLElement): void {
  const first = cell.firstElementChild as HTMLElement | null;
  cell.style.textAlign ||= first?.style.textAlign || first?.getAttribute('align') || '';
  for (const block of [...cell.querySelectorAll(LINES)].reverse()) {
    if (block.nextSibling && block.textContent?.trim()) block.after(cell.ownerDocument.createElement('br'));
    unwrap(block);
  }
  cell.querySelectorAll('ul, ol, dl').forEach((list) => unwrap(list));
  cell.querySelectorAll('img').forEach((image) => image.setAttribute('data-inline', ''));
  while (cell.lastChild && isBlank(cell.lastChild)) cell.lastChild.remove();
}

function isBlank(node: Node): boolean {
  return node.nodeName === 'BR' || (node.nodeName === '#text' && node.textContent?.trim() === '');
}

/** More cells than these in a row are not made for the sake of some that span them. */
const MOST = 100;

/** Empty cells where one spans several, and at the end of rows that are too short. */
function spread(rows: HTMLTableRowElement[]): void {
  rows.forEach((row, down) => {
    for (const cell of [...row.cells]) {
      const [across, deep] = [Math.min(cell.colSpan, MOST), row.cells.length > MOST ? 1 : Math.min(cell.rowSpan, rows.length - down)];
      for (let i = 1; i < across; i++) cell.after(empty(cell));
      for (let i = 1; i < deep; i++) for (let j = 0; j < across; j++) putAt(rows[down + i], cell.cellIndex, empty(cell));
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
    }
  });
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  for (const row of rows) while (row.cells.length < columns) row.append(row.ownerDocument.createElement('td'));
}

function putAt(row: HTMLTableRowElement, index: number, cell: HTMLElement): void {
  row.insertBefore(cell, row.cells[index] ?? null);
}

const empty = (cell: Element) => cell.ownerDocument.createElement('td');
