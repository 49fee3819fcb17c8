// The keys of the body: of what it can do by name, and of what follows from where the cursor stands. Undo and what
// else the whole window listens to is in `state/shortcuts.ts`.
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { backInPoll, nextInPoll } from './callouts';
import * as cells from './cell-keys';
import * as commands from './commands';
import { embedAddress } from './embeds';
import { leaveFootnote, removeEmptyFootnote } from './footnotes';
import { namedKeys } from './named';
import * as quoted from './quoted';
import { schema } from './schema';
import * as tables from './table-commands';
import * as tasks from './tasks';

const { list_item } = schema.nodes;

/** Tab belongs to lists and tables; elsewhere it must not leave the page by accident. */
const swallow: Command = () => true;

const bindings: Record<string, Command> = {
  ...namedKeys(),
  'Shift-Enter': commands.breakLine,
  'Mod-Enter': chainCommands(tasks.tickHere, tables.leaveTable, exitCode),
  Enter: chainCommands(
    tables.cellBelow,
    commands.leaveCaption,
    quoted.leaveTitle,
    quoted.leaveQuoted,
    leaveFootnote,
    embedAddress,
    nextInPoll,
    tasks.splitItem,
  ),
  Backspace: chainCommands(undoInputRule, cells.clearCells, removeEmptyFootnote, commands.plainFirst, tasks.untaskFirst, backInPoll, quoted.unquoteFirst),
  Delete: cells.clearCells,
  Tab: chainCommands(tables.nextCell(1), sinkListItem(list_item), swallow),
  'Shift-Tab': chainCommands(tables.nextCell(-1), liftListItem(list_item), swallow),
  Escape: cells.leaveCells,

  ArrowUp: chainCommands(cells.leaveCells, tables.upOrDown(-1)),
  ArrowDown: chainCommands(cells.leaveCells, tables.upOrDown(1)),
  ArrowLeft: cells.leaveCells,
  ArrowRight: cells.leaveCells,
  'Shift-ArrowUp': cells.extendCells('up'),
  'Shift-ArrowDown': cells.extendCells('down'),
  'Shift-ArrowLeft': cells.extendCells('left'),
  'Shift-ArrowRight': cells.extendCells('right'),
};

export const keys = (): Plugin[] => [keymap(bindings), keymap(baseKeymap)];
