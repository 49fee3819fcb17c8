// Acts on whole pieces.
import * as desk from '../desk';
import { backUp, chooseBackup } from '../state/backups';
import { dialogs } from '../state/dialogs.svelte';
import { copyByField, printPiece } from '../state/leaving';
import { library } from '../state/library.svelte';
import { page } from '../state/page.svelte';
import { attempt, chooseImport, newPiece } from '../state/pieces';
import { settings } from '../state/settings.svelte';
import { binPieces, duplicatePieces, setStatus } from '../state/shelf-acts';
import { nameNow } from '../state/versions';
import { words } from '../words';
import { pieceIsOpen, type Act } from './act';

const group = 'file';
const { acts } = words;
const listed = () => library.known(page.id ?? '');

export const FILE: Act[] = [
  { id: 'new', label: words.shelf.new, group, keys: ['Mod-n'], run: () => void newPiece() },
  { id: 'open', label: acts.open, group, keys: ['Mod-o'], run: goToSearch },
  { id: 'pictures', label: acts.pictures, group, keys: ['Mod-Shift-o'], run: () => dialogs.show({ kind: 'pictures' }) },
  { id: 'import', label: words.shelf.import, group, keys: ['Mod-Shift-i'], run: () => void chooseImport() },
  { id: 'export', label: acts.export, group, keys: ['Mod-e'], when: pieceIsOpen, run: () => dialogs.show({ kind: 'export' }) },
  { id: 'fields', label: acts.fields, group, keys: ['Mod-Shift-c'], when: pieceIsOpen, run: () => void copyByField() },
  { id: 'print', label: acts.print, group, keys: ['Mod-p'], when: pieceIsOpen, run: () => void printPiece() },
  { id: 'save', label: acts.save, group, keys: ['Mod-s'], when: pieceIsOpen, run: () => void nameNow() },
  { id: 'duplicate', label: acts.duplicate, group, when: () => listed() !== undefined, run: () => void duplicatePieces([listed()!]) },
  { id: 'bin', label: acts.bin, group, when: () => listed() !== undefined, run: () => void binPieces([listed()!]) },
  { id: 'archive', label: acts.archive, group, when: () => listed() !== undefined && page.fields.status !== 'archived', run: () => void setStatus([listed()!], 'archived') },
  { id: 'showBin', label: acts.showBin, group, when: () => !library.bin, run: () => showBin(true) },
  { id: 'backFromBin', label: words.shelf.backFromBin, group, when: () => library.bin, run: () => showBin(false) },
  { id: 'library', label: acts.library, group, when: () => library.folder !== '', run: () => void attempt(() => desk.showInFolder(library.folder)) },
  { id: 'backUp', label: acts.backUp, group, run: () => void backUp() },
  { id: 'unpack', label: acts.unpack, group, run: () => void chooseBackup() },
  { id: 'quit', label: acts.quit, group, keys: ['Mod-q'], run: () => void desk.quit() },
];

function goToSearch(): void {
  if (!settings.shelf) settings.toggleShelf();
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.shelf [type=search]')?.select());
}

function showBin(bin: boolean): void {
  if (!settings.shelf) settings.toggleShelf();
  void attempt(() => library.ask({ bin, query: '' }));
}
