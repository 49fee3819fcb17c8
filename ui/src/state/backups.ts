// Backups of the whole library: made by hand, and put in its place.
import * as desk from '../desk';
import type { Unpacked } from '../wire';
import { words } from '../words';
import { carried, carry } from './carried';
import { dialogs } from './dialogs.svelte';
import { library } from './library.svelte';
import { notices } from './notices.svelte';
import { page } from './page.svelte';
import { attempt, openPiece } from './pieces';

const it = words.backup;

/** Asks for a folder, and writes the library into a file there. */
export async function backUp(): Promise<void> {
  await attempt(async () => {
    const [folder] = await desk.pick('folder');
    if (!folder || !(await page.flush())) return;
    const { path, missing } = await desk.backUp(folder);
    const text = [it.made(path), missing > 0 ? it.lacks(missing) : ''].filter(Boolean).join(' ');
    notices.say(text, { label: words.export.show, run: () => void attempt(() => desk.showInFolder(path)) });
  });
}

/** Asks for a backup, and whether the library is to give way to it. */
export async function chooseBackup(): Promise<void> {
  await attempt(async () => {
    const [path] = await desk.pick('backup');
    if (path) dialogs.show({ kind: 'question', title: it.askTitle, text: it.ask, act: it.unpack, run: () => void unpack(path) });
  });
}

async function unpack(path: string): Promise<void> {
  await attempt(async () => {
    const piece = page.id;
    if (!(await page.leave())) return;
    carry('unpacked', { ...(await desk.unpack(path)), piece });
    location.reload();
  });
}

/** After the page has begun anew: what became of the library, with the same piece if it has that, and the way back. */
export function tellUnpacked(): void {
  const unpacked = carried('unpacked') as (Unpacked & { piece: string | null }) | null;
  if (!unpacked) return;
  const { pieces, missing, aside, piece } = unpacked;
  if (!page.id && piece && library.known(piece)) void openPiece(piece);
  const text = [it.unpacked(pieces), missing > 0 ? it.lacks(missing) : ''].filter(Boolean).join(' ');
  notices.say(text, aside === null ? undefined : { label: words.history.undo, run: () => void takeBack(aside) });
}

async function takeBack(aside: string): Promise<void> {
  await attempt(async () => {
    if (!(await page.leave())) return;
    await desk.undoUnpack(aside);
    location.reload();
  });
}
