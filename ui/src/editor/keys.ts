// The keys of the body. Undo and what else the whole window listens to is in `state/shortcuts.ts`.
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import * as commands from './commands';
import { schema } from './schema';

const { list_item } = schema.nodes;

/** Tab belongs to lists; elsewhere it must not leave the page by accident. */
const swallow: Command = () => true;

const bindings: Record<string, Command> = {
  'Mod-b': commands.toggleStrong,
  'Mod-i': commands.toggleEmphasis,
  'Mod-Shift-x': commands.toggleStrike,
  'Mod-Alt-0': commands.makeParagraph,
  'Mod-Alt-2': commands.toggleHeading(2),
  'Mod-Alt-3': commands.toggleHeading(3),
  'Mod-Alt-4': commands.toggleHeading(4),
  'Mod-Shift-7': commands.toggleList(schema.nodes.ordered_list),
  'Mod-Shift-8': commands.toggleList(schema.nodes.bullet_list),
  'Mod-Shift-9': commands.toggleQuotation,
  'Alt-ArrowUp': commands.moveBlock(-1),
  'Alt-ArrowDown': commands.moveBlock(1),
  'Shift-Enter': commands.breakLine,
  'Mod-Enter': exitCode,
  Enter: chainCommands(commands.leaveCaption, splitListItem(list_item, { checked: null })),
  Backspace: chainCommands(undoInputRule, commands.plainFirst),
  Tab: chainCommands(sinkListItem(list_item), swallow),
  'Shift-Tab': chainCommands(liftListItem(list_item), swallow),
};

export const keys = (): Plugin[] => [keymap(bindings), keymap(baseKeymap)];
