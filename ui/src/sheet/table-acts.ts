// What can be done with rows and columns of a table, as the lines of a menu.
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Columns from '@lucide/svelte/icons/columns-3';
import Plus from '@lucide/svelte/icons/plus';
import Rows from '@lucide/svelte/icons/rows-3';
import Trash from '@lucide/svelte/icons/trash-2';
import { act, keysOf } from '../acts/acts';
import type { Line } from './table-places';

type Offered = [id: string, icon: typeof Plus];

const CHOOSE: Record<Line, Offered> = { row: ['chooseRow', Rows], column: ['chooseColumn', Columns] };

const LINES: Record<Line, Offered[]> = {
  row: [['rowAbove', Plus], ['rowBelow', Plus], ['rowUp', ArrowUp], ['rowDown', ArrowDown], ['removeRow', Trash]],
  column: [['columnBefore', Plus], ['columnAfter', Plus], ['columnBack', ArrowLeft], ['columnOn', ArrowRight], ['removeColumn', Trash]],
};

/** For those that are chosen already. */
export const chosenActs = (line: Line) => LINES[line].map((offered) => actOf(offered));

/** For the one that the cursor is in; `done` follows each of them. */
export const lineActs = (line: Line, done: () => void) => [CHOOSE[line], ...LINES[line]].map((offered) => actOf(offered, done));

function actOf([id, icon]: Offered, done?: () => void) {
  const { label, run } = act(id);
  return { label, icon, keys: keysOf(id), run: () => (run(), done?.()) };
}
