// The keys for chosen cells.
import { TextSelection, type Command } from 'prosemirror-state';
import { CellSelection, placeOfCell } from './cells';
import { isMirrored, removeColumn, removeRow, removeTable, tableHere } from './table-commands';

type Arrow = 'up' | 'down' | 'left' | 'right';

/** Shift and an arrow: from the edge of a cell's words to the next cell, and on from there. */
export const extendCells = (arrow: Arrow): Command => (state, dispatch, view) => {
  const here = tableHere(state);
  if (!here) return false;
  const { selection, doc, tr } = state;
  const cells = selection instanceof CellSelection ? selection : null;
  if (!cells && view && !view.endOfTextblock(arrow)) return false;
  const [anchor, from] = cells ? [placeOfCell(cells.$anchorCell), placeOfCell(cells.$headCell)] : [here, here];
  const mirrored = view !== undefined && isMirrored(view, here.at);
  const across = arrow === 'left' || arrow === 'right' ? ((arrow === 'left') === mirrored ? 1 : -1) : 0;
  const head = { row: from.row + (arrow === 'down' ? 1 : arrow === 'up' ? -1 : 0), column: from.column + across };
  const isInside = head.row >= 0 && head.row < here.table.childCount && head.column >= 0 && head.column < here.table.attrs.align.length;
  if (isInside) dispatch?.(tr.setSelection(CellSelection.between(doc, here.at, anchor, head)).scrollIntoView());
  return isInside || cells !== null;
};

/** An arrow by itself, or Escape: back to the words of the cell that was chosen last. */
export const leaveCells: Command = ({ selection, doc, tr }, dispatch) => {
  if (!(selection instanceof CellSelection)) return false;
  const { pos, nodeAfter } = selection.$headCell;
  dispatch?.(tr.setSelection(TextSelection.create(doc, pos + 1 + nodeAfter!.content.size)).scrollIntoView());
  return true;
};

/** Empties the chosen cells. Where they are empty already, whole rows and columns go, and with all of them the table. */
export const clearCells: Command = (state, dispatch, view) => {
  const { selection, tr } = state;
  if (!(selection instanceof CellSelection)) return false;
  if (selection.empty) return removeEmptied(selection)(state, dispatch, view);
  dispatch?.(tr.deleteSelection().scrollIntoView());
  return true;
};

function removeEmptied({ isWholeRows, isWholeColumns }: CellSelection): Command {
  if (isWholeRows && isWholeColumns) return removeTable;
  return isWholeRows ? removeRow : isWholeColumns ? removeColumn : () => true;
}
