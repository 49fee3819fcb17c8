// Acts on the table around the cursor.
import { words } from '../words';
import { inBody, type Act } from './act';

const group = 'table';
const { table } = words;

export const TABLE: Act[] = [
  inBody('rowAbove', table.rowAbove, group),
  inBody('rowBelow', table.rowBelow, group),
  inBody('rowUp', table.moveUp, group),
  inBody('rowDown', table.moveDown, group),
  inBody('removeRow', table.removeRow, group),
  inBody('columnBefore', table.columnBefore, group),
  inBody('columnAfter', table.columnAfter, group),
  inBody('columnBack', table.moveBack, group),
  inBody('columnOn', table.moveOn, group),
  inBody('removeColumn', table.removeColumn, group),
  inBody('chooseRow', table.chooseRow, group),
  inBody('chooseColumn', table.chooseColumn, group),
  inBody('headings', table.headings, group),
  inBody('alignLeft', table.left, group),
  inBody('alignCenter', table.center, group),
  inBody('alignRight', table.right, group),
  inBody('removeTable', table.remove, group),
];
