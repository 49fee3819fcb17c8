// What the editor itself does with a paste or a drop: cleaned, tidied, and put where it fits.
import { Fragment, Slice } from 'prosemirror-model';
import { Plugin, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { dropPoint } from 'prosemirror-transform';
import { isPictureAddress, safeAddress } from './address';
import { around } from './ancestors';
import { setLink } from './commands';
import { blockOf, showPasted } from './embeds';
import { cleanHtml } from './paste';
import { cleanAddress } from './paste/addresses';
import { partNotes } from './paste/notes';
import { place } from './paste/place';
import { plainText } from './paste/plain';
import { fromTabbed } from './paste/tabbed';
import { schema } from './schema';

let asPlain = false;

/** Whether what is being pasted was asked for as plain text. ProseMirror tells only the reader of texts. */
export const isAskedPlain = () => asPlain;

export const pasting = new Plugin({
  props: {
    transformPastedHTML: (html) => {
      asPlain = false;
      return cleanHtml(html);
    },
    // The footnotes that go along to other pieces stay in place within this one.
    transformPasted: (slice, { dragging, state }) => (dragging ? partNotes(slice, state.doc).body : slice),
    clipboardTextParser: (text, $context, plain) => {
      asPlain = plain;
      const cells = !plain && around($context, schema.nodes.table_cell) ? fromTabbed(text) : null;
      return cells ?? plainText(text, $context.marks(), plain);
    },
    handlePaste: (view, event, slice) => {
      if (slice.content.size === 0) return false;
      const link = addressIn(event);
      const tr = link === null ? place(view.state.tr, slice, asPlain) : linked(view.state, link);
      view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
      if (link !== null && !asPlain) showPasted(link)(view.state, view.dispatch);
      return true;
    },
    // WebKit forgets what is marked once it is being dragged; it is this that goes when it is let go.
    createSelectionBetween: ({ dragging, state }, $anchor) => (dragging && $anchor.doc === state.doc ? state.selection : null),
    handleDrop: (view, event, slice, moved) => {
      if (moved || view.dragging || slice.content.size === 0) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      if (at === undefined) return false;
      event.preventDefault();
      view.dispatch(dropped(view.state, pictureIn(event, slice) ?? slice, at).setMeta('uiEvent', 'drop'));
      view.focus();
      return true;
    },
  },
});

/** Puts what came from another program where it was let go. */
export function dropped(state: EditorState, slice: Slice, at: number): Transaction {
  const point = dropPoint(state.doc, at, slice) ?? at;
  const { tr } = state;
  tr.setSelection(TextSelection.near(tr.doc.resolve(point)));
  return place(tr, slice);
}

/** An address by itself on the clipboard. */
function addressIn(event: ClipboardEvent): string | null {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  return /^(https?:\/\/|mailto:)\S+$/i.test(text) && safeAddress(text) ? cleanAddress(text) : null;
}

/** A picture of which a browser says nothing but its address. WebKit makes a link of that, as words. */
function pictureIn({ dataTransfer }: DragEvent, { content }: Slice): Slice | null {
  const address = dataTransfer?.getData('text/uri-list').trim() ?? '';
  const waits = isPictureAddress(address) && content.textBetween(0, content.size) === address;
  return waits ? new Slice(Fragment.from(blockOf(address)), 0, 0) : null;
}

/** Marked words become a link; without any, the address is one itself. */
function linked(state: EditorState, href: string): Transaction {
  let made: Transaction | undefined;
  if (canLink(state)) setLink(href)(state, (tr) => (made = tr));
  return made ?? state.tr.insertText(href);
}

function canLink({ selection }: EditorState): boolean {
  const { $from, $to } = selection;
  return $from.sameParent($to) && $from.parent.inlineContent && $from.parent.type.allowsMarkType(schema.marks.link) && !asPlain;
}
