// Tables as rows and columns of cells: each function takes one and gives another. All it gives are rectangular.
import type { Node } from 'prosemirror-model';
import { schema } from './schema';
import type { Align } from './schema/table';

const { table, table_row, table_cell } = schema.nodes;

/** Which cell, counted from 0. */
export type Place = { row: number; column: number };

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
export function withoutRow(node: Node, at: number): Node | null {
  const { align, rows } = grid(node);
  return rows.length === 1 ? null : build({ align, rows: rows.toSpliced(at, 1) });
}

/** Null when nothing would be left. */
export function withoutColumn(node: Node, at: number): Node | null {
  const { align, rows } = grid(node);
  return align.length === 1 ? null : build({ align: align.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)) });
}

export function withRowMoved(node: Node, from: number, to: number): Node {
  const { align, rows } = grid(node);
  return build({ align, rows: moved(rows, from, to) });
}

export function withColumnMoved(node: Node, from: number, to: number): Node {
  const { align, rows } = grid(node);
  return build({ align: moved(align, from, to), rows: rows.map((row) => moved(row, from, to)) });
}

export function aligned(node: Node, column: number, to: Align): Node {
  const { align, rows } = grid(node);
  return build({ align: align.with(column, to), rows });
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

function moved<T>(list: T[], from: number, to: number): T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
}
