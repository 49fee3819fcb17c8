// A paste or a drop, as far as the desk has a part in it: pictures go to the library, Markdown is read by the desk.
import { closeHistory } from 'prosemirror-history';
import { Fragment, Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorProps, EditorView } from 'prosemirror-view';
import * as desk from '../desk';
import { dropPlace, keepPlace, keptPlace } from '../editor/kept-places';
import { isOnlyLook, isPlainlyMarkdown } from '../editor/paste/markdown';
import { namePictures, type Arrived } from '../editor/paste/pictures';
import { place } from '../editor/paste/place';
import { plainText } from '../editor/paste/plain';
import { isAskedPlain } from '../editor/pasting';
import { schema } from '../editor/schema';
import { clipboardPictures } from '../parts/clipboard';
import { bringPicture, figuresIn, insertFiles } from './figures';
import { page } from './page.svelte';
import { attempt } from './pieces';

export const pasting: EditorProps = {
  transformPasted: (slice, view) => {
    const taken = new Set([...figuresIn(view.state.doc).map(({ node }) => node.attrs.src as string), ...Object.keys(page.pictures), ...Object.keys(page.credits)]);
    const named = namePictures(slice, (name) => taken.has(name));
    // They can be found in the page only when the blocks are in it.
    if (named.arrived.length > 0) queueMicrotask(() => void bring(named.arrived));
    return named.slice;
  },
  handlePaste: (view, event) => {
    const { clipboardData } = event;
    if (!clipboardData?.types.length) return emptyEvent(event);
    return takeFiles(clipboardData, event) || (!isAskedPlain() && takeMarkdown(view, clipboardData, event));
  },
  handleDrop: (view, event) => {
    if (view.dragging || !event.dataTransfer) return false;
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
    return takeFiles(event.dataTransfer, event, at === undefined ? undefined : blockEnd(view, at));
  },
};

/** WebKitGTK may say nothing of a picture. */
function emptyEvent(event: Event): boolean {
  event.preventDefault();
  void clipboardPictures().then((pictures) => insertFiles(pictures));
  return true;
}

/** Office programs put a picture of the words beside the words; then the words are meant. */
function takeFiles(data: DataTransfer, event: Event, at?: number): boolean {
  const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
  if (pictures.length === 0 || saysWords(data.getData('text/html'))) return false;
  event.preventDefault();
  void insertFiles(pictures, at);
  return true;
}

function saysWords(html: string): boolean {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  body.querySelectorAll('style, script').forEach((node) => node.remove());
  return body.textContent?.trim() !== '';
}

/** Markdown goes in as it is, at once; when the desk has read it, its blocks take its place. Undo gives the text back. */
function takeMarkdown(view: EditorView, data: DataTransfer, event: Event): boolean {
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const { $from } = view.state.selection;
  if ($from.parent.type !== schema.nodes.paragraph || (html && !isOnlyLook(html)) || !isPlainlyMarkdown(text)) return false;
  event.preventDefault();
  const { from, to } = view.state.selection;
  const behind = view.state.doc.content.size - to;
  const tr = place(view.state.tr, plainText(text, [], true), true);
  const id = keepPlace(tr, from, tr.doc.content.size - behind);
  view.dispatch(closeHistory(tr).scrollIntoView().setMeta('paste', true));
  void attempt(() => readInPlace(view, id, text));
  return true;
}

async function readInPlace(view: EditorView, id: number, text: string): Promise<void> {
  const kept = keptPlace(view.state, id);
  const before = kept && view.state.doc.textBetween(kept.from, kept.to, '\n');
  const blocks = await desk.readMarkdown(text).catch((error) => {
    view.dispatch(dropPlace(view.state.tr, id));
    throw error;
  });
  const now = keptPlace(view.state, id);
  const tr = dropPlace(view.state.tr, id);
  // What has been written in meanwhile is the writer's.
  if (now && view.state.doc.textBetween(now.from, now.to, '\n') === before) {
    const content = Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block)));
    tr.setSelection(TextSelection.between(tr.doc.resolve(now.from), tr.doc.resolve(now.to)));
    place(closeHistory(tr), Slice.maxOpen(content, false)).scrollIntoView();
  }
  view.dispatch(tr);
}

/** The bytes that came inside of the HTML, one picture after the other. */
async function bring(arrived: Arrived[]): Promise<void> {
  for (const { name, data } of arrived) await attempt(() => bringPicture(name, bytesOf(data)));
}

/** What is no base64 gives no bytes, and so no picture: the desk says so. */
function bytesOf(data: string): Uint8Array {
  try {
    return Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function blockEnd({ state }: EditorView, at: number): number {
  const $at = state.doc.resolve(at);
  return $at.depth > 0 ? $at.after(1) : at;
}
