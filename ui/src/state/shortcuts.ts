// Listens for the keys of the whole window, and for what is chosen in its menu.
import { keydownHandler } from 'prosemirror-keymap';
import type { EditorView } from 'prosemirror-view';
import { isPossible, type Act } from '../acts/act';
import { ACTS } from '../acts/acts';
import { undoesPiece } from '../acts/edit';
import { namedKeys } from '../editor/named';
import { dialogs } from './dialogs.svelte';
import { leave } from './modes';
import { page } from './page.svelte';

/** ProseMirror also knows keys by their place, where a keyboard has other letters. What it runs here asks for no view. */
const NO_VIEW = {} as EditorView;

/** Before anything else in the window but for what the editor knows by name: it takes some keys without using them. */
export function listen(): void {
  const handle = keydownHandler(bindings());
  const isNamed = keydownHandler(Object.fromEntries(Object.keys(namedKeys()).map((keys) => [keys, () => true])));
  const isEditors = (event: KeyboardEvent) => event.target instanceof Node && page.view?.dom.contains(event.target) && isNamed(NO_VIEW, event);
  const onKey = (event: KeyboardEvent) => {
    // The editor takes every Escape for itself.
    if (event.target === page.view?.dom && !page.asked) onEscape(event);
    if (!isEditors(event) && handle(NO_VIEW, event)) stop(event);
  };
  addEventListener('keydown', onKey, true);
  addEventListener('keydown', onEscape);
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

/** Heard last elsewhere, for what is open has an Escape of its own. */
function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !dialogs.open && leave()) event.preventDefault();
}

/** Undo from a menu or the system comes as input. */
function onBeforeInput(event: InputEvent): void {
  const back = { historyUndo: () => page.undo(), historyRedo: () => page.redo() }[event.inputType];
  if (!back || !undoesPiece()) return;
  stop(event);
  back();
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
