// What is done with pieces from outside, one or several at once: archived, copied, binned, deleted for ever.
import { tick } from 'svelte';
import * as desk from '../desk';
import type { Status, Summary } from '../wire';
import { words } from '../words';
import { dialogs } from './dialogs.svelte';
import { library } from './library.svelte';
import { notices } from './notices.svelte';
import { page } from './page.svelte';
import { attempt, openPiece } from './pieces';

/** As a writer calls it. */
export const called = ({ headline, slugline, opening }: Summary) => headline || slugline || opening || words.shelf.untitled;

export async function duplicatePieces(pieces: Summary[]): Promise<void> {
  await attempt(async () => {
    if (pieces.some(isOpen)) await page.flush();
    let copy: Summary | null = null;
    for (const { id } of pieces) copy = await desk.duplicate(id);
    await listAgain();
    if (copy && pieces.length === 1) await openPiece(copy.id);
    else notices.say(words.shelf.duplicated(pieces.length));
  });
}

/** Moves pieces to the bin; the notice takes them back. */
export async function binPieces(pieces: Summary[]): Promise<void> {
  await attempt(async () => {
    if (pieces.length === 0 || (pieces.some(isOpen) && !(await page.leave()))) return;
    const ids = pieces.map(({ id }) => id);
    await desk.bin(ids, true);
    if (pieces.some(isOpen) && (await page.leave())) page.clear();
    await listAgain();
    const said = pieces.length === 1 ? words.shelf.binned(called(pieces[0])) : words.shelf.binnedMany(pieces.length);
    notices.say(said, { label: words.undo, run: () => void restorePieces(ids) });
  });
}

/** Takes pieces out of the bin. One alone is opened. */
export async function restorePieces(ids: string[]): Promise<void> {
  await attempt(async () => {
    await desk.bin(ids, false);
    if (ids.length > 1) return listAgain();
    await library.ask({ bin: false });
    await openPiece(ids[0]);
  });
}

/** Asks first: there is no way back. */
export function deletePieces(pieces: Summary[]): void {
  if (pieces.length === 0) return;
  const title = pieces.length === 1 ? words.shelf.deleteOne(called(pieces[0])) : words.shelf.deleteMany(pieces.length);
  askToDelete(title, () => desk.deletePieces(pieces.map(({ id }) => id)));
}

export function emptyBin(): void {
  if (library.total > 0) askToDelete(words.shelf.emptyBinOf(library.total), desk.emptyBin);
}

/** Sets the status of pieces; the notice takes it back. */
export async function setStatus(pieces: Summary[], status: Status): Promise<void> {
  const changed = pieces.filter((piece) => piece.status !== status);
  if (changed.length === 0) return;
  if (!(await write(changed.map(({ id }) => id), status))) return;
  const said = status === 'archived' ? archivedAs(changed) : words.shelf.nowOf({ n: changed.length, status: words.shelf.is[status] });
  notices.say(said, { label: words.undo, run: () => void setBack(changed) });
}

const archivedAs = (pieces: Summary[]) => (pieces.length === 1 ? words.shelf.archived(called(pieces[0])) : words.shelf.archivedMany(pieces.length));

async function setBack(pieces: Summary[]): Promise<void> {
  for (const status of new Set(pieces.map((piece) => piece.status))) {
    await write(pieces.filter((piece) => piece.status === status).map(({ id }) => id), status);
  }
}

/** In the open piece it is an edit like any other, so that undo knows it. */
async function write(ids: string[], status: Status): Promise<boolean> {
  return attempt(async () => {
    if (page.id && ids.includes(page.id)) {
      page.setField('status', status);
      await page.flush();
    }
    await desk.setStatus(ids.filter((id) => id !== page.id), status);
    await listAgain();
  });
}

function askToDelete(title: string, remove: () => Promise<null>): void {
  const run = () =>
    void attempt(async () => {
      await remove();
      await listAgain();
    });
  dialogs.show({ kind: 'question', title, text: words.shelf.deleteText, act: words.shelf.deleteForEver, run });
}

/** What was acted on may be gone, and the focus with it: then the list has it. */
async function listAgain(): Promise<void> {
  await library.refresh();
  await tick();
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.shelf [role=row][tabindex="0"]')?.focus();
}

const isOpen = ({ id }: Summary) => id === page.id;
