// The keys of the whole window, in one table.
import { dialogs } from './dialogs.svelte';
import { page } from './page.svelte';
import { chooseImport, newPiece, seeExample } from './pieces';
import { settings } from './settings.svelte';

export const MAC = /Mac/.test(navigator.platform);

/** What the window's menu and its keys can do, by the menu's ids. */
const ACTS: Record<string, () => void> = {
  new: () => void newPiece(),
  open: () => goToSearch(),
  import: () => void chooseImport(),
  export: () => page.id && dialogs.show({ kind: 'export' }),
  save: () => void page.flush(),
  undo: () => page.undo(),
  redo: () => page.redo(),
  shelf: () => settings.toggleShelf(),
  inspector: () => settings.toggleInspector(),
  fold: () => settings.foldBoth(),
  light: () => (settings.theme = 'light'),
  dark: () => (settings.theme = 'dark'),
  system: () => (settings.theme = 'system'),
  sample: () => void seeExample(),
  outlet: () => dialogs.show({ kind: 'welcome' }),
};

const KEYS: Record<string, string> = { n: 'new', o: 'open', e: 'export', s: 'save', '\\': 'fold', 'shift i': 'import' };

const REGIONS = ['.shelf', '.sheet', '.inspector', '.foot'];

/** How a shortcut is written on this computer. */
export const shortcut = (key: string) => (MAC ? `⌘${key}` : `Ctrl+${key}`);

/** How one is written that on a Mac has Control and Option instead of Alt. */
export const besideShortcut = (key: string) => (MAC ? `⌃⌥${key}` : `Alt+${key}`);

/** Listens before anything else in the window does. */
export function listen(): void {
  addEventListener('keydown', onKey, true);
  addEventListener('beforeinput', onBeforeInput, true);
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'F6') return used(event, () => nextRegion(event.shiftKey ? -1 : 1));
  if (!(MAC ? event.metaKey : event.ctrlKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const back = key === 'z' && !event.shiftKey;
  const forth = key === 'y' || (key === 'z' && event.shiftKey);
  if ((back || forth) && undoesPiece(event.target)) return used(event, () => (back ? page.undo() : page.redo()));
  const act = KEYS[event.shiftKey ? `shift ${key}` : key];
  if (act && !dialogs.open) used(event, ACTS[act]);
}

/** Something was chosen in the menu. Nothing happens behind an open dialog. */
export function chosen(id: string): void {
  if (!dialogs.open) ACTS[id]?.();
}

function goToSearch(): void {
  if (!settings.shelf) settings.toggleShelf();
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.shelf [type=search]')?.select());
}

/** Undo from a menu or the system comes as input. */
function onBeforeInput(event: InputEvent): void {
  if (!undoesPiece(event.target)) return;
  if (event.inputType === 'historyUndo') used(event, () => page.undo());
  if (event.inputType === 'historyRedo') used(event, () => page.redo());
}

/** Fields of the piece share its undo; a search or a form has its own. */
function undoesPiece(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[data-field]')) return true;
  return !target.matches('input, textarea, select') && !dialogs.open;
}

function nextRegion(by: 1 | -1): void {
  const regions = REGIONS.map((region) => document.querySelector<HTMLElement>(region)).filter((region) => region !== null);
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + by + regions.length) % regions.length];
  if (next?.matches('.sheet') && page.view) page.view.focus();
  else next?.querySelector<HTMLElement>('button, input, select, textarea, [tabindex]')?.focus();
}

function used(event: Event, run: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  run();
}

