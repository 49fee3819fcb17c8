// What can be done to the table around the cursor, and to the cells of it that are chosen.
import type { Node } from 'prosemirror-model';
import { Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { around } from './ancestors';
import { CellSelection } from './cells';
import { schema } from './schema';
import type { Align } from './schema/table';
import * as tables from './table';
import type { Area, Place } from './table';

const { nodes } = schema;

/** The table the cursor is in, where it begins, and the chosen cells of it, or the one the cursor stands in. */
export type Here = Area & { table: Node; at: number };

/** A table as it becomes, and which of its cells are then chosen; null takes it away. */
type Change = (here: Here) => { table: Node; area: Area } | null;

export function tableHere({ selection }: EditorState): Here | null {
  if (selection instanceof CellSelection) return { table: selection.table, at: selection.at, ...selection.area };
  const { $from } = selection;
  const cell = around($from, nodes.table_cell);
  if (!cell) return null;
  const { depth } = cell;
  return { table: $from.node(depth - 2), at: $from.before(depth - 2), row: $from.index(depth - 2), column: $from.index(depth - 1), rows: 1, columns: 1 };
}

/** Whether the first column of the table that begins at a place is on the right. */
export function isMirrored(view: EditorView, at: number): boolean {
  const dom = view.nodeDOM(at);
  return dom instanceof HTMLElement && getComputedStyle(dom).direction === 'rtl';
}

/** The arrow to the left goes on where the table is written from right to left. */
export function sideways(by: -1 | 1, command: (by: -1 | 1) => Command): Command {
  return (state, dispatch, view) => {
    const here = tableHere(state);
    const mirrored = here !== null && view !== undefined && isMirrored(view, here.at);
    return command(mirrored ? (-by as -1 | 1) : by)(state, dispatch, view);
  };
}

const changed = (change: Change): Command => (state, dispatch) => {
  const here = tableHere(state);
  if (!here) return false;
  if (!dispatch) return true;
  const [next, tr, end] = [change(here), state.tr, here.at + here.table.nodeSize];
  if (next?.table.eq(here.table)) return true;
  if (next) {
    tr.replaceWith(here.at, end, next.table);
    const several = state.selection instanceof CellSelection || next.area.rows * next.area.columns > 1;
    tr.setSelection(several ? CellSelection.of(tr.doc, here.at, next.area) : Selection.near(tr.doc.resolve(endOfCell(next.table, here.at, next.area)), -1));
  } else {
    tr.replaceWith(here.at, end, nodes.paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, here.at + 1));
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** Inserts an empty row beside the chosen ones. */
export const addRow = (side: 'above' | 'below'): Command =>
  changed(({ table, row, column, rows }) => {
    const at = side === 'above' ? row : row + rows;
    return { table: tables.withRow(table, at), area: one(at, column) };
  });

/** Inserts an empty column beside the chosen ones. */
export const addColumn = (side: 'before' | 'after'): Command =>
  changed(({ table, row, column, columns }) => {
    const at = side === 'before' ? column : column + columns;
    return { table: tables.withColumn(table, at), area: one(row, at) };
  });

export const removeRow: Command = changed(({ table, row, column, rows }) => {
  const left = tables.withoutRows(table, row, rows);
  return left && { table: left, area: one(Math.min(row, left.childCount - 1), column) };
});

export const removeColumn: Command = changed(({ table, row, column, columns }) => {
  const left = tables.withoutColumns(table, column, columns);
  return left && { table: left, area: one(row, Math.min(column, left.attrs.align.length - 1)) };
});

export const removeTable: Command = changed(() => null);

/** Moves the chosen rows up or down; at the edge they stay. */
export const moveRow = (by: -1 | 1): Command => (state, dispatch) => {
  const here = tableHere(state);
  return here !== null && moveRowsTo(here.row + by)(state, dispatch);
};

export const moveColumn = (by: -1 | 1): Command => (state, dispatch) => {
  const here = tableHere(state);
  return here !== null && moveColumnsTo(here.column + by)(state, dispatch);
};

/** Moves the chosen rows so that the first of them is that one. */
export const moveRowsTo = (row: number): Command =>
  changed(({ table, at: _at, ...area }) => {
    const to = within(row, table.childCount - area.rows + 1);
    return { table: tables.withRowsMoved(table, area.row, to, area.rows), area: { ...area, row: to } };
  });

export const moveColumnsTo = (column: number): Command =>
  changed(({ table, at: _at, ...area }) => {
    const to = within(column, table.attrs.align.length - area.columns + 1);
    return { table: tables.withColumnsMoved(table, area.column, to, area.columns), area: { ...area, column: to } };
  });

/** Sets how the words of the columns stand; the same again says nothing about it. */
export const align = (to: Align): Command =>
  changed(({ table, at: _at, ...area }) => {
    const now = table.attrs.align[area.column];
    return { table: tables.aligned(table, area, now === to ? null : to), area };
  });

/** The headings become an ordinary row below an empty one, which is how Markdown says that there are none; and the first
 * row becomes the headings again. */
export const toggleHeadings: Command = (state, dispatch) => {
  const here = tableHere(state);
  if (!here || (!tables.hasHeadings(here.table) && here.table.childCount === 1)) return false;
  return changed(({ table, at: _at, ...area }) => {
    if (tables.hasHeadings(table)) return { table: tables.withRow(table, 0), area: { ...area, row: area.row + 1 } };
    const row = Math.max(area.row - 1, 0);
    return { table: tables.withoutRows(table, 0)!, area: { ...area, row, rows: Math.min(area.rows, table.childCount - 1 - row) } };
  })(state, dispatch);
};

/** Chooses all cells of the row, or of all rows that something is chosen in. */
export const chooseRow: Command = choosing(({ table, row, rows }) => ({ row, rows, column: 0, columns: table.attrs.align.length }));

export const chooseColumn: Command = choosing(({ table, column, columns }) => ({ row: 0, rows: table.childCount, column, columns }));

function choosing(choose: (here: Here) => Area): Command {
  return (state, dispatch) => {
    const here = tableHere(state);
    if (here) dispatch?.(state.tr.setSelection(CellSelection.of(state.doc, here.at, choose(here))));
    return here !== null;
  };
}

/** Writes another table's cells over those from here on. */
export const overwrite = (by: Node): Command =>
  changed(({ table, row, column }) => ({
    table: tables.overwritten(table, { row, column }, by),
    area: { row, column, rows: by.childCount, columns: by.firstChild!.childCount },
  }));

/** To the next cell in reading order, or the one before; behind the last begins a new row. */
export const nextCell = (by: -1 | 1): Command => (state, dispatch, view) => {
  const here = tableHere(state);
  if (!here) return false;
  const columns = here.table.attrs.align.length;
  const to = here.row * columns + here.column + by;
  if (to >= here.table.childCount * columns) return newLastRow(state, dispatch, view);
  return to < 0 || goTo(here, { row: Math.floor(to / columns), column: to % columns })(state, dispatch, view);
};

const newLastRow: Command = changed(({ table }) => ({
  table: tables.withRow(table, table.childCount),
  area: one(table.childCount, 0),
}));

/** Enter: to the cell below, and from the last row out of the table. */
export const cellBelow: Command = (state, dispatch, view) => {
  const here = tableHere(state);
  if (!here) return false;
  const last = here.row === here.table.childCount - 1;
  return last ? leaveTable(state, dispatch, view) : goTo(here, { row: here.row + 1, column: here.column })(state, dispatch, view);
};

/** To the paragraph below the table, a new one unless an empty one is there. */
export const leaveTable: Command = (state, dispatch) => {
  const here = tableHere(state);
  if (!here || !dispatch) return Boolean(here);
  const { tr } = state;
  const end = here.at + here.table.nodeSize;
  const below = state.doc.resolve(end).nodeAfter;
  if (below?.type !== nodes.paragraph || below.content.size > 0) tr.insert(end, nodes.paragraph.create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
  return true;
};

/** The arrows from the first or last line of a cell: to the cell above or below, or out of the table. */
export const upOrDown = (by: -1 | 1): Command => (state, dispatch, view) => {
  const here = tableHere(state);
  if (!here || !state.selection.empty || (view && !view.endOfTextblock(by < 0 ? 'up' : 'down'))) return false;
  const row = here.row + by;
  if (row >= 0 && row < here.table.childCount) return goTo(here, { row, column: here.column })(state, dispatch, view);
  const out = Selection.findFrom(state.doc.resolve(by < 0 ? here.at : here.at + here.table.nodeSize), by);
  if (out) dispatch?.(state.tr.setSelection(out).scrollIntoView());
  return out !== null;
};

const goTo = ({ table, at }: Here, place: Place): Command => (state, dispatch) => {
  const end = state.doc.resolve(endOfCell(table, at, place));
  dispatch?.(state.tr.setSelection(Selection.near(end, -1)).scrollIntoView());
  return true;
};

function endOfCell(table: Node, at: number, place: Place): number {
  return at + tables.cellStart(table, place) + table.child(place.row).child(place.column).content.size;
}

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function within(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
