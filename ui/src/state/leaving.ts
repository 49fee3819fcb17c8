// Ways out that need no sheet: field by field from a window of its own, and on paper.
import * as desk from '../desk';
import { dialogs } from './dialogs.svelte';
import { page } from './page.svelte';
import { attempt } from './pieces';

/** What another window shows is what is on the disk. */
async function saved(run: (piece: string) => Promise<unknown>): Promise<void> {
  const piece = page.id;
  if (piece === null) return;
  await attempt(async () => {
    if (await page.flush()) await run(piece);
  });
}

export async function copyByField(): Promise<void> {
  dialogs.close();
  await saved(desk.showFields);
}

export const printPiece = () => saved(desk.print);
