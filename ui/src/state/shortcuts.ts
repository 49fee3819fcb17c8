// Listens for the keys of the whole window, and for what is chosen in its menu.
import { keydownHandler } from 'prosemirror-keymap';
import type { EditorView } from 'prosemirror-view';
import { isPossible, type Act } from '../acts/act';
import { ACTS } from '../acts/acts';
import { undoesPiece } from '../acts/edit';
import { dialogs } from './dialogs.svelte';
import { page } from './page.svelte';

/** ProseMirror also knows keys by their place, where a keyboard has other letters. What it runs here asks for no view. */
const NO_VIEW = {} as EditorView;

/** After the page and its forms have had each key. */
export function listen(): void {
  const handle = keydownHandler(bindings());
  addEventListener('keydown', (event) => {
    if (!event.defaultPrevented && handle(NO_VIEW, event)) event.preventDefault();
  });
  addEventListener('beforeinput', onBeforeInput, true);
}

/** Something was chosen in the menu. Nothing happens behind an open dialog. */
export function chosen(id: string): void {
  const act = ACTS.find((act) => act.id === id);
  if (act && isReachable(act)) act.run();
}

/** Several acts may share keys; the first that they can mean now is done. */
function bindings(): Record<string, () => boolean> {
  const bound: Record<string, Act[]> = {};
  for (const act of ACTS) for (const keys of act.keys ?? []) (bound[keys] ??= []).push(act);
  return Object.fromEntries(Object.entries(bound).map(([keys, acts]) => [keys, () => runFirst(acts)]));
}

function runFirst(acts: Act[]): boolean {
  const meant = acts.find((act) => isReachable(act) && (!act.hears || act.hears()));
  meant?.run();
  return meant !== undefined;
}

const isReachable = (act: Act) => (act.overDialogs || !dialogs.open) && isPossible(act);

/** Undo from a menu or the system comes as input. */
function onBeforeInput(event: InputEvent): void {
  const back = { historyUndo: () => page.undo(), historyRedo: () => page.redo() }[event.inputType];
  if (!back || !undoesPiece()) return;
  event.preventDefault();
  event.stopPropagation();
  back();
}
