// Acts for finding one's way.
import { dialogs } from '../state/dialogs.svelte';
import { seeExample } from '../state/pieces';
import { words } from '../words';
import type { Act } from './act';

const group = 'help';
const { acts } = words;

export const HELP: Act[] = [
  { id: 'commands', label: acts.commands, group, keys: ['Mod-k', 'Mod-Shift-p'], run: () => dialogs.show({ kind: 'commands' }) },
  { id: 'keys', label: acts.keys, group, keys: ['F1', 'Mod-/'], run: () => dialogs.show({ kind: 'keys' }) },
  { id: 'sample', label: words.shelf.example, group, run: () => void seeExample() },
  { id: 'outlets', label: acts.outlets, group, run: () => dialogs.show({ kind: 'outlets' }) },
  { id: 'outlet', label: acts.outlet, group, run: () => dialogs.show({ kind: 'settings', outlet: true }) },
];
