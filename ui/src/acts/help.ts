// Acts for finding one's way.
import { dialogs } from '../state/dialogs.svelte';
import { seeExample } from '../state/pieces';
import { words } from '../words';
import type { Act } from './act';

const group = 'help';
const { acts } = words;

export const HELP: Act[] = [
  { id: 'sample', label: words.shelf.example, group, run: () => void seeExample() },
  { id: 'outlet', label: acts.outlet, group, run: () => dialogs.show({ kind: 'welcome' }) },
];
