// Pictures on their way into the page: dropped, pasted or chosen.
import type { Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import * as desk from '../desk';
import { endOfGallery, newGallery } from '../editor/callouts';
import { insertBlock } from '../editor/commands';
import { setCredit } from '../editor/fields';
import { position } from '../editor/patch';
import { schema } from '../editor/schema';
import type { Added, Credit } from '../wire';
import { words } from '../words';
import { notices } from './notices.svelte';
import { page } from './page.svelte';
import { attempt } from './pieces';

const PICTURE = /\.(jpe?g|png|webp|gif)$/i;

export const isPicture = (path: string) => PICTURE.test(path);

/** A figure of the open piece and where it stands. */
export type Figure = { node: Node; at: number };

/** Every figure and every picture in a line, in order. */
export function figuresIn(doc: Node): Figure[] {
  const found: Figure[] = [];
  doc.descendants((node, at) => {
    if (node.type === schema.nodes.figure || node.type === schema.nodes.picture) found.push({ node, at });
  });
  return found;
}

export async function choosePictures(at?: number): Promise<void> {
  await attempt(async () => insertPictures(await desk.pick('pictures'), at));
}

/** Pictures side by side, as many as are chosen. */
export async function insertGallery(): Promise<void> {
  await attempt(async () => {
    const piece = page.id;
    const paths = await desk.pick('pictures');
    if (paths.length === 0 || page.id !== piece) return;
    page.run(insertBlock(newGallery()));
    const inside = page.state && endOfGallery(page.state);
    if (inside !== null) await insertPictures(paths, inside - 2);
  });
}

/** Adds the files to the library and their figures to the page, one below the other. */
export async function insertPictures(paths: string[], at = placeForBlock()): Promise<void> {
  const piece = page.id!;
  let here = at;
  for (const path of paths) {
    await attempt(async () => (here = insertFigure(piece, await desk.addPicture(piece, path), here)));
  }
}

/** The same for pictures that have no path: from the clipboard, or from a browser. */
export async function insertFiles(files: File[], at = placeForBlock()): Promise<void> {
  const piece = page.id!;
  let here = at;
  for (const file of files) {
    await attempt(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      here = insertFigure(piece, await desk.addPictureBytes(piece, file.name || 'picture', bytes), here);
    });
  }
}

/** Gives a figure its file, or another one; its caption, description and credit stay. */
export async function fillFigure(at: number, path?: string): Promise<void> {
  await attempt(async () => {
    const chosen = path ?? (await desk.pick('pictures'))[0];
    const node = page.state?.doc.nodeAt(at);
    if (!chosen || !node) return;
    const piece = page.id!;
    const added = await desk.addPicture(piece, chosen);
    const now = page.state?.doc.nodeAt(at);
    if (page.id !== piece || now?.attrs.src !== node.attrs.src) return;
    page.known({ [added.name]: added.info });
    page.dispatch(withCredit(page.state!.tr.setNodeAttribute(at, 'src', added.name), added, page.credits[node.attrs.src]));
  });
}

/** Where on the page files were dropped: on a figure that waits, into a gallery, or between two blocks. */
export async function dropPictures(paths: string[], x: number, y: number): Promise<void> {
  const pictures = paths.filter(isPicture);
  if (pictures.length === 0) return notices.say(words.notice.notPicture);
  const waiting = waitingFigureAt(x, y);
  if (waiting !== null) return fillFigure(waiting, pictures[0]);
  return insertPictures(pictures, endOfGalleryAt(x, y) ?? gapAt(y));
}

/** Where a line should show that pictures will go, in pixels of the page; null over a figure that waits and over a gallery. */
export function dropLine(x: number, y: number): { x: number; y: number; width: number } | null {
  const { view } = page;
  if (!page.id || !view || waitingFigureAt(x, y) !== null || endOfGalleryAt(x, y) !== null) return null;
  const body = view.dom.getBoundingClientRect();
  const below = blockBox(gapAt(y));
  return { x: body.left, y: below ? below.top - 12 : body.bottom, width: body.width };
}

export function removeFigure({ node, at }: Figure): void {
  if (page.state) page.dispatch(page.state.tr.delete(at, at + node.nodeSize));
  page.view?.focus();
}

/** Goes to a block of the page by its index. */
export function goToBlock(index: number): void {
  const { state } = page;
  if (!state || index >= state.doc.childCount) return;
  goTo(position(state.doc, index));
}

export function goToPicture(name: string): boolean {
  const figure = page.state && figuresIn(page.state.doc).find(({ node }) => node.attrs.src === name);
  if (figure) goTo(figure.at);
  return Boolean(figure);
}

function goTo(at: number): void {
  const { state } = page;
  if (!state) return;
  const node = state.doc.nodeAt(at);
  const selection = node?.isTextblock ? TextSelection.create(state.doc, at + 1) : node ? NodeSelection.create(state.doc, at) : Selection.near(state.doc.resolve(at));
  page.dispatch(state.tr.setSelection(selection).scrollIntoView());
  const dom = page.view?.nodeDOM(at);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' });
  page.view?.focus();
}

/** Inserts a figure, if its piece is still the open one, and answers the place below it. */
function insertFigure(piece: string, added: Added, at: number): number {
  const { state } = page;
  if (!state || page.id !== piece) return at;
  page.known({ [added.name]: added.info });
  const figure = schema.nodes.figure.create({ src: added.name });
  const place = Math.min(at, state.doc.content.size);
  const below = state.doc.resolve(place).nodeAfter;
  const spare = below?.type === schema.nodes.paragraph && below.content.size === 0 && place + below.nodeSize < state.doc.content.size;
  const tr = spare ? state.tr.replaceWith(place, place + below.nodeSize, figure) : state.tr.insert(place, figure);
  const end = place + figure.nodeSize;
  if (end === tr.doc.content.size) tr.insert(end, schema.nodes.paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, place + 1)).scrollIntoView();
  page.dispatch(withCredit(tr, added, undefined));
  page.view?.focus();
  return end;
}

/** What is known of the credit comes along: what the figure had, else what the library remembers. */
function withCredit(tr: Transaction, added: Added, had: Credit | undefined): Transaction {
  const credit = page.credits[added.name] ?? had ?? added.credit;
  if (!credit || !page.state) return tr;
  return setCredit(page.state.apply(tr), added.name, credit).steps.reduce((all, step) => all.step(step), tr);
}

/** At the end of the gallery the cursor is in; before its block when that is empty, else below it. */
function placeForBlock(): number {
  const { state } = page;
  if (!state) return 0;
  const gallery = endOfGallery(state);
  if (gallery !== null) return gallery;
  const { selection } = state;
  const { $from } = selection;
  if ($from.depth === 0) return selection.to;
  return $from.depth === 1 && $from.parent.content.size === 0 ? $from.before(1) : $from.after(1);
}

function gapAt(y: number): number {
  const { view } = page;
  if (!view) return 0;
  let gap = view.state.doc.content.size;
  view.state.doc.forEach((_node, at) => {
    const box = blockBox(at);
    if (box && y < (box.top + box.bottom) / 2 && at < gap) gap = at;
  });
  return gap;
}

function waitingFigureAt(x: number, y: number): number | null {
  const dom = document.elementFromPoint(x, y)?.closest('figure');
  if (!dom || !page.view) return null;
  const at = page.view.posAtDOM(dom, 0) - 1;
  const node = page.state?.doc.nodeAt(at);
  return node?.type === schema.nodes.figure && !page.pictures[node.attrs.src] ? at : null;
}

function endOfGalleryAt(x: number, y: number): number | null {
  const parts = document.elementFromPoint(x, y)?.closest('.gallery')?.querySelector('.parts');
  return parts && page.view ? page.view.posAtDOM(parts, parts.childNodes.length) : null;
}

function blockBox(at: number): DOMRect | null {
  const dom = page.view?.nodeDOM(at);
  return dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
}
