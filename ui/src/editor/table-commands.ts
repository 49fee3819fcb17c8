// What can be done to the table around the cursor.
import type { Node } from 'prosemirror-model';
import { Plugin, Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { around } from './ancestors';
import { eachIn } from './each';
import { schema } from './schema';
import type { Align } from './schema/table';
import * as tables from './table';
import type { Place } from './table';

const { nodes } = schema;

/** The table the cursor is in, where it begins, and in which of its cells the cursor stands. */
export type Here = Place & { table: Node; at: number };

/** A table as it becomes, and where the cursor goes in it; null takes it away. */
type Change = (here: Here) => { table: Node; place: Place } | null;

export function tableHere({ selection }: EditorState): Here | null {
  const { $from } = selection;
  const cell = around($from, nodes.table_cell);
  if (!cell) return null;
  const { depth } = cell;
  return { table: $from.node(depth - 2), at: $from.before(depth - 2), row: $from.index(depth - 2), column: $from.index(depth - 1) };
}

/** Whether its first column is on the right. */
export function isMirrored(view: EditorView, state: EditorState): boolean {
  const here = tableHere(state);
  const dom = here && view.nodeDOM(here.at);
  return dom instanceof HTMLElement && getComputedStyle(dom).direction === 'rtl';
}

const changed = (change: Change): Command => (state, dispatch) => {
  const here = tableHere(state);
  if (!here) return false;
  if (!dispatch) return true;
  const [next, tr, end] = [change(here), state.tr, here.at + here.table.nodeSize];
  if (next?.table.eq(here.table)) return true;
  if (next) {
    tr.replaceWith(here.at, end, next.table);
    tr.setSelection(Selection.near(tr.doc.resolve(endOfCell(next.table, here.at, next.place)), -1));
  } else {
    tr.replaceWith(here.at, end, nodes.paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, here.at + 1));
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** Inserts an empty row beside this one. */
export const addRow = (side: 'above' | 'below'): Command =>
  changed(({ table, row, column }) => {
    const at = side === 'above' ? row : row + 1;
    return { table: tables.withRow(table, at), place: { row: at, column } };
  });

/** Inserts an empty column beside this one. */
export const addColumn = (side: 'before' | 'after'): Command =>
  changed(({ table, row, column }) => {
    const at = side === 'before' ? column : column + 1;
    return { table: tables.withColumn(table, at), place: { row, column: at } };
  });

export const removeRow: Command = changed(({ table, row, column }) => {
  const left = tables.withoutRow(table, row);
  return left && { table: left, place: { row: Math.min(row, left.childCount - 1), column } };
});

export const removeColumn: Command = changed(({ table, row, column }) => {
  const left = tables.withoutColumn(table, column);
  return left && { table: left, place: { row, column: Math.min(column, left.attrs.align.length - 1) } };
});

export const removeTable: Command = changed(() => null);

/** Moves the row up or down; at the edge it stays. */
export const moveRow = (by: -1 | 1): Command =>
  changed(({ table, row, column }) => {
    const to = within(row + by, table.childCount);
    return { table: tables.withRowMoved(table, row, to), place: { row: to, column } };
  });

export const moveColumn = (by: -1 | 1): Command =>
  changed(({ table, row, column }) => {
    const to = within(column + by, table.attrs.align.length);
    return { table: tables.withColumnMoved(table, column, to), place: { row, column: to } };
  });

/** Sets how the words of the column stand; the same again says nothing about it. */
export const align = (to: Align): Command =>
  changed(({ table, row, column }) => {
    const now = table.attrs.align[column];
    return { table: tables.aligned(table, column, now === to ? null : to), place: { row, column } };
  });

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
  place: { row: table.childCount, column: 0 },
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

/** Words marked over several cells go; the cells stay. */
export const clearCells: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection;
  const [one, other] = [$from, $to].map((place) => around(place, nodes.table));
  if (!one || one.at !== other?.at || $from.sameParent($to)) return false;
  if (!dispatch) return true;
  const { tr } = state;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type !== nodes.table_cell) return true;
    const [start, end] = [Math.max(from, at + 1), Math.min(to, at + node.nodeSize - 1)];
    tr.delete(tr.mapping.map(start), tr.mapping.map(end));
    return false;
  });
  dispatch(tr.setSelection(TextSelection.create(tr.doc, from)));
  return true;
};

/** Tables stay rectangular whatever is cut, pasted or typed; and what is pasted into a cell stays in it. */
export const tableKeeping = new Plugin({
  appendTransaction: (_transactions, before, { doc, tr }) => {
    if (doc === before.doc) return null;
    eachIn(doc, before.doc, nodes.table, (table, at) => {
      const whole = tables.rectangular(table);
      const from = tr.mapping.map(at);
      if (whole !== table) tr.replaceWith(from, from + table.nodeSize, whole);
    });
    return tr.docChanged ? tr : null;
  },
  props: {
    handleTextInput: (view, _from, _to, text) => {
      if (!clearCells(view.state, view.dispatch)) return false;
      view.dispatch(view.state.tr.insertText(text));
      return true;
    },
    handleDOMEvents: { cut: cutCells },
    handlePaste: (view, _event, slice) => {
      const here = tableHere(view.state);
      const only = slice.content.childCount === 1 ? slice.content.firstChild : null;
      if (!here || only?.type !== nodes.table) return false;
      const pasted: Change = ({ table, row, column }) => ({ table: tables.overwritten(table, { row, column }, only), place: { row, column } });
      return changed(pasted)(view.state, view.dispatch);
    },
  },
});

/** What is cut across cells goes to the clipboard, and the cells stay apart. */
function cutCells(view: EditorView, event: ClipboardEvent): boolean {
  if (!event.clipboardData || !clearCells(view.state)) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return clearCells(view.state, view.dispatch);
}

const goTo = ({ table, at }: Here, place: Place): Command => (state, dispatch) => {
  const end = state.doc.resolve(endOfCell(table, at, place));
  dispatch?.(state.tr.setSelection(Selection.near(end, -1)).scrollIntoView());
  return true;
};

function endOfCell(table: Node, at: number, place: Place): number {
  return at + tables.cellStart(table, place) + table.child(place.row).child(place.column).content.size;
}

function within(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
