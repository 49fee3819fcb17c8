// Acts on the window itself.
import { goToFinding } from '../state/findings';
import { toggleFocus } from '../state/modes';
import { page } from '../state/page.svelte';
import { attempt } from '../state/pieces';
import { nextRegion } from '../state/regions';
import { settings } from '../state/settings.svelte';
import { showHistory } from '../state/versions';
import { words } from '../words';
import { pageIsShown, pieceIsOpen, type Act } from './act';

const group = 'view';
const { acts } = words;

export const VIEW: Act[] = [
  { id: 'shelf', label: acts.shelf, group, run: () => settings.toggleShelf() },
  { id: 'inspector', label: acts.inspector, group, when: pieceIsOpen, run: () => settings.toggleInspector() },
  { id: 'checks', label: acts.checks, group, when: pieceIsOpen, run: () => settings.showTab('checks') },
  { id: 'history', label: acts.history, group, when: pieceIsOpen, run: showHistory },
  { id: 'finding', label: acts.finding, group, keys: ['F7'], when: pageIsShown, run: () => goToFinding(1) },
  { id: 'findingBefore', label: acts.findingBefore, group, keys: ['Shift-F7'], when: pageIsShown, run: () => goToFinding(-1) },
  { id: 'fold', label: acts.fold, group, keys: ['Mod-\\'], run: () => settings.foldBoth() },
  { id: 'focus', label: acts.focus, group, keys: ['Mod-d'], when: pieceIsOpen, run: () => toggleFocus() },
  { id: 'typewriter', label: acts.typewriter, group, keys: ['Mod-Shift-t'], run: () => (settings.typewriter = !settings.typewriter) },
  // Ctrl+Shift+U is GTK's own: it begins a character by its number.
  { id: 'source', label: acts.source, group, keys: ['Mod-Shift-y'], when: pieceIsOpen, run: () => void attempt(() => page.turnSource()) },
  { id: 'system', label: acts.system, group, run: () => (settings.theme = 'system') },
  { id: 'light', label: acts.light, group, run: () => (settings.theme = 'light') },
  { id: 'dark', label: acts.dark, group, run: () => (settings.theme = 'dark') },
  { id: 'contrast', label: acts.contrast, group, run: () => (settings.contrast = !settings.contrast) },
  { id: 'zoomIn', label: acts.zoomIn, group, keys: ['Mod-+', 'Mod-='], overDialogs: true, run: () => settings.zoomBy(1) },
  { id: 'zoomOut', label: acts.zoomOut, group, keys: ['Mod--'], overDialogs: true, run: () => settings.zoomBy(-1) },
  { id: 'zoomReset', label: acts.zoomReset, group, keys: ['Mod-0'], overDialogs: true, run: () => (settings.zoom = 100) },
  { id: 'nextRegion', label: acts.nextRegion, group, keys: ['F6'], run: () => nextRegion(1) },
  { id: 'regionBefore', label: acts.regionBefore, group, keys: ['Shift-F6'], run: () => nextRegion(-1) },
];
