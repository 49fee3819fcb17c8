// Tables as rows and columns of cells: each function takes one and gives another. All it gives are rectangular.
import type { Node } from 'prosemirror-model';
import { schema } from './schema';
import type { Align } from './schema/table';

const { table, table_row, table_cell } = schema.nodes;

/** Which cell, counted from 0. */
export type Place = { row: number; column: number };

/** Cells beside and below one another: from one on, so many rows and columns. */
export type Area = Place & { rows: number; columns: number };

type Grid = { align: Align[]; rows: Node[][] };

export function emptyTable(rows: number, columns: number): Node {
  const empty = Array.from({ length: rows }, () => cells(columns));
  return build({ align: new Array(columns).fill(null), rows: empty });
}

/** As many cells in each row as the longest has; the same table where that is so. */
export function rectangular(node: Node): Node {
  const { align, rows } = grid(node);
  const columns = Math.max(align.length, ...rows.map((row) => row.length));
  if (align.length === columns && rows.every((row) => row.length === columns)) return node;
  return build({ align: filled(align, columns, () => null), rows: rows.map((row) => filled(row, columns, cell)) });
}

export function withRow(node: Node, at: number): Node {
  const { align, rows } = grid(node);
  return build({ align, rows: rows.toSpliced(at, 0, cells(align.length)) });
}

export function withColumn(node: Node, at: number): Node {
  const { align, rows } = grid(node);
  return build({ align: align.toSpliced(at, 0, null), rows: rows.map((row) => row.toSpliced(at, 0, cell())) });
}

/** Null when nothing would be left. */
export function withoutRows(node: Node, at: number, count = 1): Node | null {
  const { align, rows } = grid(node);
  return count >= rows.length ? null : build({ align, rows: rows.toSpliced(at, count) });
}

/** Null when nothing would be left. */
export function withoutColumns(node: Node, at: number, count = 1): Node | null {
  const { align, rows } = grid(node);
  return count >= align.length ? null : build({ align: align.toSpliced(at, count), rows: rows.map((row) => row.toSpliced(at, count)) });
}

/** `to` is counted without the rows that move. */
export function withRowsMoved(node: Node, from: number, to: number, count = 1): Node {
  const { align, rows } = grid(node);
  return build({ align, rows: moved(rows, from, to, count) });
}

export function withColumnsMoved(node: Node, from: number, to: number, count = 1): Node {
  const { align, rows } = grid(node);
  return build({ align: moved(align, from, to, count), rows: rows.map((row) => moved(row, from, to, count)) });
}

export function aligned(node: Node, { column, columns }: Area, to: Align): Node {
  const { align, rows } = grid(node);
  return build({ align: align.map((now, at) => (at >= column && at < column + columns ? to : now)), rows });
}

/** Whether any column is called something. Markdown always has a row for that; without headings it is empty. */
export function hasHeadings(node: Node): boolean {
  return node.firstChild!.children.some(({ content }) => content.size > 0);
}

/** Some cells as a table of their own. */
export function areaOf(node: Node, { row, column, rows, columns }: Area): Node {
  const all = grid(node);
  const down = all.rows.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
  return build({ align: all.align.slice(column, column + columns), rows: down });
}

/** Another table's cells written over this one's from a place on; it grows where they need room. */
export function overwritten(node: Node, { row, column }: Place, by: Node): Node {
  const { align, rows } = grid(node);
  grid(by).rows.forEach((theirs, down) => {
    const mine = filled(rows[row + down] ?? [], column + theirs.length, cell);
    rows[row + down] = mine.toSpliced(column, theirs.length, ...theirs);
  });
  return rectangular(build({ align, rows }));
}

/** Where the words of a cell begin, counted from the start of the table. */
export function cellStart(node: Node, { row, column }: Place): number {
  let at = 2;
  for (let i = 0; i < row; i++) at += node.child(i).nodeSize;
  for (let i = 0; i < column; i++) at += node.child(row).child(i).nodeSize;
  return at + 1;
}

function grid(node: Node): Grid {
  return { align: node.attrs.align, rows: node.children.map((row) => [...row.children]) };
}

function build({ align, rows }: Grid): Node {
  return table.create({ align }, rows.map((row) => table_row.create(null, row)));
}

const cell = () => table_cell.create();
const cells = (columns: number) => Array.from({ length: columns }, cell);

function filled<T>(list: T[], length: number, make: () => T): T[] {
  return [...list, ...Array.from({ length: Math.max(0, length - list.length) }, make)];
}

function moved<T>(list: T[], from: number, to: number, count: number): T[] {
  return list.toSpliced(from, count).toSpliced(to, 0, ...list.slice(from, from + count));
}
