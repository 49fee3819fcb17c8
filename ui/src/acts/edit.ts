// Acts on what was written, wherever the cursor is.
import { dialogs } from '../state/dialogs.svelte';
import { find, goToFind } from '../state/find.svelte';
import { page } from '../state/page.svelte';
import { words } from '../words';
import { pageIsShown, pieceIsOpen, type Act } from './act';
import { MAC } from './keys';

const group = 'edit';

export const EDIT: Act[] = [
  { id: 'undo', label: words.undo, group, keys: ['Mod-z'], when: pieceIsOpen, hears: undoesPiece, run: () => back('undo') },
  { id: 'redo', label: words.acts.redo, group, keys: ['Mod-Shift-z', 'Mod-y'], when: pieceIsOpen, hears: undoesPiece, run: () => back('redo') },
  { id: 'find', label: words.acts.find, group, keys: ['Mod-f'], when: pageIsShown, run: () => void goToFind(false) },
  { id: 'replace', label: words.acts.replace, group, keys: [MAC ? 'Mod-Alt-f' : 'Mod-h'], when: pageIsShown, run: () => void goToFind(true) },
  { id: 'findNext', label: words.find.next, group, keys: ['F3', 'Mod-g'], when: pageIsShown, run: () => void find.step(1) },
  { id: 'findPrevious', label: words.find.previous, group, keys: ['Shift-F3', 'Mod-Shift-g'], when: pageIsShown, run: () => void find.step(-1) },
  { id: 'sameCredit', label: words.acts.sameCredit, group, keys: ['Alt-s'], when: () => page.sameCredit !== null, run: () => page.sameCredit?.() },
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
