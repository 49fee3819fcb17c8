// Pictures on their way into the page: dropped, pasted or chosen.
import type { Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import * as desk from '../desk';
import { heldAt, remove } from '../editor/blocks';
import { endOfGallery, isKind, newGallery } from '../editor/callouts';
import { insertBlock } from '../editor/commands';
import { elsewhere, filled } from '../editor/fields';
import { endOfBody } from '../editor/footnotes';
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

/** The name of the picture of the figure that the cursor is in, or that is chosen, if its file is there. */
export function pictureAtHand(): string | null {
  const { selection } = page.state ?? {};
  const node = selection instanceof NodeSelection ? selection.node : selection?.$from.parent;
  const name = node?.type === schema.nodes.figure || node?.type === schema.nodes.picture ? (node.attrs.src as string) : '';
  return name in page.pictures ? name : null;
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

/** Adds the files to the library and their figures to the page: one by itself, several as a gallery. */
export async function insertPictures(paths: string[], at = placeForBlock()): Promise<void> {
  const piece = page.id!;
  await insertAdded(piece, paths.map((path) => () => desk.addPicture(piece, path)), at);
}

/** The same for pictures that have no path: from the clipboard, or from a browser. */
export async function insertFiles(files: File[], at = placeForBlock()): Promise<void> {
  const piece = page.id!;
  const add = async (file: File) => desk.addPictureBytes(piece, file.name || 'picture', new Uint8Array(await file.arrayBuffer()));
  await insertAdded(piece, files.map((file) => () => add(file)), at);
}

/** A picture that the library has already, with its credit. */
export async function reusePicture(hash: string, at = placeForBlock()): Promise<void> {
  const piece = page.id!;
  await insertAdded(piece, [() => desk.reusePicture(piece, hash)], at);
}

async function insertAdded(piece: string, adding: (() => Promise<Added>)[], at: number): Promise<void> {
  const added: Added[] = [];
  for (const add of adding) await attempt(async () => void added.push(await add()));
  if (added.length > 0) insertFigures(piece, added, at);
}

/** The bytes of a picture that stands in the page by its name already. No step of its own to undo: the picture comes and
 * goes with its figure. */
export async function bringPicture(name: string, bytes: Uint8Array): Promise<void> {
  const piece = page.id!;
  const added = await desk.addPictureBytes(piece, name, bytes);
  if (page.id !== piece || !page.state) return;
  page.known([added]);
  const { tr } = page.state;
  for (const { node, at } of figuresIn(tr.doc)) if (node.attrs.src === name) tr.setNodeAttribute(at, 'src', added.name);
  page.dispatch(withCredit(tr, added, undefined).setMeta('addToHistory', false));
}

/** Gives a figure its file, or another one. Caption and description stay; the credit stays with the picture it is of. */
export async function fillFigure(at: number, path?: string): Promise<void> {
  await attempt(async () => {
    const chosen = path ?? (await desk.pick('pictures'))[0];
    if (chosen) await fill(at, (piece) => desk.addPicture(piece, chosen));
  });
}

/** Asks the web for a figure's picture. Where it was found stands in its credit, which its writer still has to give. */
export async function fetchFigure(at: number): Promise<void> {
  const address: unknown = page.state?.doc.nodeAt(at)?.attrs.src;
  if (typeof address !== 'string') return;
  await attempt(() => fill(at, (piece) => desk.fetchPicture(piece, address), { source_address: address }));
}

async function fill(at: number, add: (piece: string) => Promise<Added>, found?: Credit): Promise<void> {
  const node = page.state?.doc.nodeAt(at);
  const piece = page.id;
  if (!node || !piece) return;
  const added = await add(piece);
  if (page.id !== piece || !page.state) return;
  const there = figuresIn(page.state.doc).filter((figure) => figure.node.type === node.type && figure.node.attrs.src === node.attrs.src);
  const now = there.find((figure) => figure.at === at) ?? there[0];
  if (!now) return;
  page.known([added]);
  const waited = !page.pictures[node.attrs.src];
  const credit = page.credits[node.attrs.src];
  const tr = withWords(page.state.tr.setNodeAttribute(now.at, 'src', added.name), now, added);
  page.dispatch(withCredit(tr, added, waited ? (credit ?? added.credit ?? found) : undefined));
  if (!waited && added.name !== node.attrs.src) sayReplaced(node, added.name, credit);
}

/** What is kept may not fit the new picture, and what is not kept may. */
function sayReplaced({ attrs, content }: Node, name: string, before: Credit | undefined): void {
  const { replaced } = words.figure;
  const whole = before?.crop && !page.credits[name]?.crop ? [replaced.whole] : [];
  const theirs = before && filled(elsewhere(before));
  if (theirs && !page.credits[name]) return notices.say([replaced.credit, ...whole].join(' '), { label: replaced.keep, run: () => page.setCredits({ [name]: theirs }) });
  const kept = attrs.alt || content.size > 0 ? [replaced.words] : [];
  if (kept.length + whole.length > 0) notices.say([...kept, ...whole].join(' '));
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
export function dropLine(x: number, y: number): { x: number; y: number; length: number } | null {
  const { view } = page;
  if (!page.id || !view || waitingFigureAt(x, y) !== null || endOfGalleryAt(x, y) !== null) return null;
  const body = view.dom.getBoundingClientRect();
  const below = blockBox(gapAt(y));
  return { x: body.left, y: below ? below.top - 12 : body.bottom, length: body.width };
}

/** Takes a figure out of the page, and offers it back for a while. */
export function removeFigure({ node, at }: Figure): void {
  if (!page.state) return;
  const piece = page.id;
  page.run(remove(heldAt(page.state.doc, at)));
  const after = page.state.doc;
  page.view?.focus();
  const back = () => {
    if (page.id !== piece || !page.state) return;
    if (page.state.doc === after) return page.undo();
    const $at = page.state.doc.resolve(Math.min(at, endOfBody(page.state)));
    page.dispatch(page.state.tr.insert($at.depth > 0 ? $at.after(1) : $at.pos, node));
  };
  notices.say(words.figure.removed, { label: words.undo, run: back });
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

/** Inserts figures, if their piece is still the open one, as one step. */
function insertFigures(piece: string, added: Added[], at: number): void {
  const { state } = page;
  if (!state || page.id !== piece) return;
  page.known(added);
  const place = Math.min(at, state.doc.content.size);
  const $place = state.doc.resolve(place);
  const figures = added.map(({ name, alt, caption }) => schema.nodes.figure.create({ src: name, alt }, caption ? schema.text(caption) : null));
  const several = figures.length > 1 && !isKind($place.parent, 'gallery');
  const blocks = several ? [schema.nodes.callout.create({ kind: 'gallery' }, figures)] : figures;
  const below = $place.nodeAfter;
  const spare = below?.type === schema.nodes.paragraph && below.content.size === 0 && place + below.nodeSize < state.doc.content.size;
  const tr = state.tr.replaceWith(place, spare ? place + below.nodeSize : place, blocks);
  const end = place + blocks.reduce((size, { nodeSize }) => size + nodeSize, 0);
  if (end === tr.doc.content.size) tr.insert(end, schema.nodes.paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, place + (several ? 2 : 1))).scrollIntoView();
  page.dispatch(added.reduce((all, one) => withCredit(all, one, undefined), tr));
  page.view?.focus();
}

/** What the picture's file says of it stands where the figure says nothing. */
function withWords(tr: Transaction, { node, at }: Figure, { caption, alt }: Added): Transaction {
  if (alt && !node.attrs.alt) tr.setNodeAttribute(at, 'alt', alt);
  return caption && node.type === schema.nodes.figure && node.content.size === 0 ? tr.insertText(caption, at + 1) : tr;
}

/** What is known of the credit comes along: what the figure had, else what the library remembers. */
function withCredit(tr: Transaction, added: Added, had: Credit | undefined): Transaction {
  const credit = page.credits[added.name] ?? had ?? added.credit;
  const known = credit && filled(credit);
  return known ? tr.setDocAttribute('pictures', { ...tr.doc.attrs.pictures, [added.name]: known }) : tr;
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
