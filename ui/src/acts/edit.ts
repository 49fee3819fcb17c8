// Acts on what was written, wherever the cursor is.
import { dialogs } from '../state/dialogs.svelte';
import { page } from '../state/page.svelte';
import { words } from '../words';
import { pieceIsOpen, type Act } from './act';

const group = 'edit';

export const EDIT: Act[] = [
  { id: 'undo', label: words.undo, group, keys: ['Mod-z'], when: pieceIsOpen, hears: undoesPiece, run: () => back('undo') },
  { id: 'redo', label: words.acts.redo, group, keys: ['Mod-Shift-z', 'Mod-y'], when: pieceIsOpen, hears: undoesPiece, run: () => back('redo') },
  { id: 'settings', label: words.acts.settings, group, keys: ['Mod-,'], run: () => dialogs.show({ kind: 'settings' }) },
];

/** Whether undo where the focus is means the piece: its fields share its undo; a search or a form has its own. */
export function undoesPiece(): boolean {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement)) return false;
  if (focus.closest('[data-field]')) return true;
  return !focus.matches('input, textarea, select') && !dialogs.open;
}

/** Chosen in a menu while a field of its own has the focus, it is that field's. */
function back(way: 'undo' | 'redo'): void {
  if (undoesPiece()) page[way]();
  else document.execCommand(way);
}
