// What a writer does with whole pieces: begin, open, copy, bin, bring in.
import { Selection } from 'prosemirror-state';
import { tick } from 'svelte';
import * as desk from '../desk';
import type { Opened } from '../wire';
import { dialogs } from './dialogs.svelte';
import { library } from './library.svelte';
import { notices } from './notices.svelte';
import { readOutlets } from './outlets';
import { page } from './page.svelte';
import { cannotOpen } from './recovering';

/** Opens the piece that was open last, so that she can write; then the rest of the library. */
export async function begin(): Promise<void> {
  page.onSettled = (glimpse) => void library.touch(glimpse).catch(() => {});
  const start = await desk.start().catch(cannotOpen);
  if (!start) return;
  await attempt(async () => {
    const { opened, last, outlet, skipped, library: folder } = start;
    Object.assign(library, { outlet, folder, started: true });
    if (opened) await arrive(opened);
    else if (last) await openPiece(last);
    if (!outlet && !skipped) dialogs.show({ kind: 'welcome' });
    const [licences, agencies, formats] = await Promise.all([desk.licences(), desk.agencies(), desk.formats(), library.refresh(), readOutlets()]);
    Object.assign(library, { licences, agencies, formats });
    await importGiven();
  });
}

export async function newPiece(): Promise<void> {
  await attempt(async () => {
    if (!(await turnTo(desk.create))) return;
    await focusBody();
    await library.refresh();
  });
}

export async function openPiece(id: string, focus = true): Promise<void> {
  if (page.id === id) return page.view?.focus();
  await attempt(async () => {
    if ((await turnTo(() => desk.open(id))) && focus) await focusPlace();
  });
}

export async function chooseImport(): Promise<void> {
  await attempt(async () => importPaths(await desk.pick('import')));
}

/** Brings in the files Galley was started with, now or once more. */
export async function importGiven(): Promise<void> {
  await attempt(async () => importPaths(await desk.given()));
}

export async function importPaths(paths: string[]): Promise<void> {
  if (paths.length === 0) return;
  await attempt(async () => {
    const fates = await desk.importFiles(paths);
    await library.refresh();
    const first = fates.find(arrived);
    if (first) await openPiece(first.id);
    dialogs.show({ kind: 'imported', fates });
  });
}

export async function seeExample(): Promise<void> {
  await attempt(async () => {
    const example = await desk.importSample();
    await library.refresh();
    await openPiece(example.id);
  });
}

/** Takes an importer's guess back; the words it had moved return to the text. */
export async function takeBack(piece: string, field: string): Promise<boolean> {
  if (page.id === piece && !(await page.flush())) return false;
  return attempt(async () => {
    await desk.undoGuess(piece, field);
    if (page.id === piece) await page.look();
    await library.refresh();
  });
}

export function arrived(fate: desk.Fate): fate is Extract<desk.Fate, { id: string }> {
  return 'id' in fate;
}

/** Runs it, and says so when it fails; answers whether it worked. */
export async function attempt(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    notices.wrong(error);
    return false;
  }
}

/** The first piece brings the sheet to light, and what is hidden takes no cursor. */
async function focusBody(): Promise<void> {
  await tick();
  page.view?.focus();
}

/** Where she left off. */
async function focusPlace(): Promise<void> {
  await focusBody();
  const state = page.state;
  if (!state) return;
  if (state.selection.eq(Selection.atStart(state.doc))) toTop();
  else page.view?.dispatch(state.tr.scrollIntoView());
}

async function arrive(opened: Opened): Promise<void> {
  show(opened);
  await focusPlace();
}

/** Leaves the open piece for the one that the desk answers; false when it cannot be left. */
async function turnTo(asked: () => Promise<Opened>): Promise<boolean> {
  if (!(await page.leave())) return false;
  const opened = await asked();
  // What was typed until the answer came belongs to the piece before.
  if (!(await page.leave())) return false;
  if (page.id !== opened.id) show(opened);
  return true;
}

/** A piece is shown from its top, until the place where it was left is looked for. */
function show(opened: Opened): void {
  page.show(opened);
  toTop();
}

/** Asked for again after the focus has come: with it, WebKit scrolls to the end of a page that opens with a figure. */
function toTop(): void {
  page.view?.dom.closest('.sheet')?.scrollTo(0, 0);
}
