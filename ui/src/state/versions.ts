// What a writer does with versions.
import * as desk from '../desk';
import type { Version } from '../wire';
import { words } from '../words';
import { hour } from '../words/formats';
import { dialogs } from './dialogs.svelte';
import { history } from './history.svelte';
import { notices } from './notices.svelte';
import { page } from './page.svelte';
import { attempt } from './pieces';
import { settings } from './settings.svelte';

export const showHistory = () => settings.showTab('history');

/** Asks what to call the version of now. */
export async function nameNow(): Promise<void> {
  await attempt(async () => {
    if (!(await page.flush())) return;
    await history.refresh();
    if (history.versions[0]) dialogs.show({ kind: 'name', version: history.versions[0] });
  });
}

/** Puts a version in the place of the page, which can be undone like any other step. */
export async function restore(version: Version): Promise<void> {
  const piece = page.id;
  if (!piece) return;
  await attempt(async () => {
    if (!(await page.flush())) return;
    const opened = await desk.restore(piece, version.rev);
    history.close();
    page.takeOver(opened);
    await history.refresh();
    page.view?.focus();
    notices.say(words.history.restored(version.name ?? hour(new Date(version.at))), { label: words.history.undo, run: () => page.undo() });
  });
}
