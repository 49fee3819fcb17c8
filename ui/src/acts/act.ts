// What an act is: something a writer can do, known by one name to keys, menus, palette, tooltips and help.
import type { Command } from 'prosemirror-state';
import { NAMED, type Name } from '../editor/named';
import { history } from '../state/history.svelte';
import { page } from '../state/page.svelte';
import type { words } from '../words';

export type Group = keyof typeof words.groups;

export type Act = {
  id: string;
  label: string;
  group: Group;
  /** As ProseMirror writes them; the first is shown. */
  keys?: readonly string[];
  /** Whether it is possible now; without it, always. */
  when?: () => boolean;
  /** Whether its keys mean it where the focus is; without it, wherever it is possible. */
  hears?: () => boolean;
  /** Whether it may be done while a dialog lies over the window. */
  overDialogs?: true;
  run: () => void;
};

export const isPossible = ({ when }: Act) => !when || when();

export const pieceIsOpen = () => page.id !== null;

/** The piece is written as a page, and not as its Markdown. */
export const pageIsShown = () => pieceIsOpen() && page.source === null && history.shown === null;

/** An act of the editor, which hears its keys itself. */
export function inBody(id: Name, label: string, group: Group): Act {
  const { command, keys }: { command: Command; keys?: string } = NAMED[id];
  return {
    id,
    label,
    group,
    keys: keys ? [keys] : [],
    when: () => pageIsShown() && page.state !== null && command(page.state),
    hears: () => false,
    run: () => {
      page.run(command);
      page.view?.focus();
    },
  };
}
