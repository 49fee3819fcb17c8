// What can be done to the body by name: its command, and its keys as ProseMirror writes them. The editor's keymap, the
// table of acts and with it menus, palette and help read it.
import { chainCommands, setBlockType } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import * as blocks from './blocks';
import { newAside, newPoll, newPullQuote, pullOut } from './callouts';
import * as commands from './commands';
import { footnoteKey, insertFootnote } from './footnotes';
import * as quoted from './quoted';
import { schema } from './schema';
import * as tables from './table-commands';
import * as tasks from './tasks';

const { nodes } = schema;

/** `does` is for its keys, where one key means more than one thing. */
type Named = { command: Command; keys?: string; does?: Command };

/** On a Mac the arrows with Option alone go from word to word. */
const BESIDE = /Mac/.test(navigator.platform) ? 'Ctrl-Alt' : 'Alt';

export const NAMED = {
  bold: { command: commands.toggleStrong, keys: 'Mod-b' },
  italic: { command: commands.toggleEmphasis, keys: 'Mod-i' },
  strike: { command: commands.toggleStrike, keys: 'Mod-Shift-x' },
  highlight: { command: commands.toggleHighlight, keys: 'Mod-Shift-h' },
  typed: { command: commands.toggleCode },
  superscript: { command: commands.toggleSuperscript },
  subscript: { command: commands.toggleSubscript },
  pullOut: { command: pullOut },

  paragraph: { command: commands.makeParagraph, keys: 'Mod-Alt-0' },
  heading: { command: commands.toggleHeading(2), keys: 'Mod-Alt-2' },
  subheading: { command: commands.toggleHeading(3), keys: 'Mod-Alt-3' },
  smallHeading: { command: commands.toggleHeading(4), keys: 'Mod-Alt-4' },
  numbers: { command: commands.toggleList(nodes.ordered_list), keys: 'Mod-Shift-7' },
  bullets: { command: commands.toggleList(nodes.bullet_list), keys: 'Mod-Shift-8' },
  tasks: { command: tasks.toggleTasks },
  tick: { command: tasks.tickHere, keys: 'Mod-Enter' },
  quotation: { command: quoted.toggleQuotation, keys: 'Mod-Shift-9' },
  attribution: { command: quoted.addAttribution, keys: 'Mod-Shift-a' },
  duplicateBlock: { command: (state, dispatch) => blocks.duplicate(blocks.heldBy(state))(state, dispatch), keys: 'Mod-Shift-d' },
  blockUp: { command: blocks.moveBlock(-1), keys: 'Alt-ArrowUp', does: chainCommands(tables.moveRow(-1), blocks.moveBlock(-1)) },
  blockDown: { command: blocks.moveBlock(1), keys: 'Alt-ArrowDown', does: chainCommands(tables.moveRow(1), blocks.moveBlock(1)) },

  footnote: { command: insertFootnote, keys: 'Ctrl-Alt-f', does: footnoteKey },
  pullQuote: { command: anywhere(() => commands.insertBlock(newPullQuote())) },
  poll: { command: anywhere(() => commands.insertBlock(newPoll())) },
  aside: { command: anywhere(() => commands.insertBlock(newAside())) },
  embed: { command: anywhere(() => commands.insertBlock(nodes.embed.create({ address: '' }))) },
  divider: { command: anywhere(() => commands.insertBlock(nodes.divider.create())) },
  code: { command: setBlockType(nodes.code_block) },

  rowAbove: { command: tables.addRow('above'), keys: `${BESIDE}-Shift-ArrowUp` },
  rowBelow: { command: tables.addRow('below'), keys: `${BESIDE}-Shift-ArrowDown` },
  rowUp: { command: tables.moveRow(-1), keys: 'Alt-ArrowUp' },
  rowDown: { command: tables.moveRow(1), keys: 'Alt-ArrowDown' },
  removeRow: { command: tables.removeRow, keys: 'Mod-Shift-Backspace' },
  columnBefore: { command: tables.addColumn('before'), keys: `${BESIDE}-Shift-ArrowLeft`, does: tables.sideways(-1, addColumn) },
  columnAfter: { command: tables.addColumn('after'), keys: `${BESIDE}-Shift-ArrowRight`, does: tables.sideways(1, addColumn) },
  columnBack: { command: tables.moveColumn(-1), keys: `${BESIDE}-ArrowLeft`, does: tables.sideways(-1, tables.moveColumn) },
  columnOn: { command: tables.moveColumn(1), keys: `${BESIDE}-ArrowRight`, does: tables.sideways(1, tables.moveColumn) },
  removeColumn: { command: tables.removeColumn, keys: 'Mod-Alt-Backspace' },
  chooseRow: { command: tables.chooseRow },
  chooseColumn: { command: tables.chooseColumn },
  headings: { command: tables.toggleHeadings },
  alignLeft: { command: tables.align('left'), keys: 'Mod-Shift-l' },
  alignCenter: { command: tables.align('center'), keys: 'Mod-Shift-e' },
  alignRight: { command: tables.align('right'), keys: 'Mod-Shift-r' },
  removeTable: { command: tables.removeTable },
} satisfies Record<string, Named>;

export type Name = keyof typeof NAMED;

/** The keys of all of them, for a keymap. */
export function namedKeys(): Record<string, Command> {
  const bound: Record<string, Command> = {};
  for (const { command, keys, does } of Object.values<Named>(NAMED)) if (keys) bound[keys] ??= does ?? command;
  return bound;
}

/** Made anew each time: a block stands in a piece once. */
function anywhere(make: () => Command): Command {
  return (state, dispatch, view) => make()(state, dispatch, view);
}

function addColumn(by: -1 | 1): Command {
  return tables.addColumn(by < 0 ? 'before' : 'after');
}
