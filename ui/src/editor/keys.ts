// The keys of the body. Undo and what else the whole window listens to is in `state/shortcuts.ts`.
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { nextInPoll } from './callouts';
import * as commands from './commands';
import { embedAddress } from './embeds';
import { footnoteKey, leaveFootnote, removeEmptyFootnote } from './footnotes';
import * as quoted from './quoted';
import { schema } from './schema';
import * as tables from './table-commands';
import * as tasks from './tasks';

const { list_item } = schema.nodes;

/** Tab belongs to lists and tables; elsewhere it must not leave the page by accident. */
const swallow: Command = () => true;

/** On a Mac the arrows with Option alone go from word to word. */
const BESIDE = /Mac/.test(navigator.platform) ? 'Ctrl-Alt' : 'Alt';

const bindings: Record<string, Command> = {
  'Mod-b': commands.toggleStrong,
  'Mod-i': commands.toggleEmphasis,
  'Mod-Shift-x': commands.toggleStrike,
  'Mod-Shift-h': commands.toggleHighlight,
  'Mod-Alt-0': commands.makeParagraph,
  'Mod-Alt-2': commands.toggleHeading(2),
  'Mod-Alt-3': commands.toggleHeading(3),
  'Mod-Alt-4': commands.toggleHeading(4),
  'Mod-Shift-7': commands.toggleList(schema.nodes.ordered_list),
  'Mod-Shift-8': commands.toggleList(schema.nodes.bullet_list),
  'Mod-Shift-9': quoted.toggleQuotation,
  'Mod-Shift-a': quoted.addAttribution,
  'Mod-Alt-f': footnoteKey,
  'Alt-ArrowUp': chainCommands(tables.moveRow(-1), commands.moveBlock(-1)),
  'Alt-ArrowDown': chainCommands(tables.moveRow(1), commands.moveBlock(1)),
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
  Backspace: chainCommands(undoInputRule, tables.clearCells, removeEmptyFootnote, commands.plainFirst, tasks.untaskFirst, quoted.unquoteFirst),
  Delete: tables.clearCells,
  Tab: chainCommands(tables.nextCell(1), sinkListItem(list_item), swallow),
  'Shift-Tab': chainCommands(tables.nextCell(-1), liftListItem(list_item), swallow),

  ArrowUp: tables.upOrDown(-1),
  ArrowDown: tables.upOrDown(1),
  [`${BESIDE}-ArrowLeft`]: sideways(-1, tables.moveColumn),
  [`${BESIDE}-ArrowRight`]: sideways(1, tables.moveColumn),
  [`${BESIDE}-Shift-ArrowUp`]: tables.addRow('above'),
  [`${BESIDE}-Shift-ArrowDown`]: tables.addRow('below'),
  [`${BESIDE}-Shift-ArrowLeft`]: sideways(-1, (by) => tables.addColumn(by < 0 ? 'before' : 'after')),
  [`${BESIDE}-Shift-ArrowRight`]: sideways(1, (by) => tables.addColumn(by < 0 ? 'before' : 'after')),
  'Mod-Shift-Backspace': tables.removeRow,
  'Mod-Alt-Backspace': tables.removeColumn,
  'Mod-Shift-l': tables.align('left'),
  'Mod-Shift-e': tables.align('center'),
  'Mod-Shift-r': tables.align('right'),
};

/** The arrow to the left goes on where the page is written from right to left. */
function sideways(by: -1 | 1, command: (by: -1 | 1) => Command): Command {
  return (state, dispatch, view) => {
    const mirrored = view !== undefined && tables.isMirrored(view, state);
    return command(mirrored ? (-by as -1 | 1) : by)(state, dispatch, view);
  };
}

export const keys = (): Plugin[] => [keymap(bindings), keymap(baseKeymap)];
