// Addresses alone in their line: they stand for what is shown there.
import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { Selection, TextSelection, type Command } from 'prosemirror-state';
import { isPictureAddress, webAddress } from './address';
import { around } from './ancestors';
import { schema } from './schema';

const { nodes } = schema;

/** Enter after an address alone in its paragraph shows what is there; one undo gives the words back. Not in a list or a footnote,
 * where addresses are sources and things to look up. */
export const embedAddress: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const line = $from.parent;
  const bare = line.type === nodes.paragraph && line.childCount === 1 && line.firstChild!.isText && line.firstChild!.marks.length === 0;
  const address = bare ? webAddress(line.textContent.trim()) : null;
  if (!empty || !address || $from.parentOffset < line.content.size || around($from, nodes.list_item, nodes.footnote)) return false;
  const [from, to] = [$from.before(), $from.after()];
  const shown = blockOf(address);
  const tr = closeHistory(state.tr).replaceWith(from, to, [shown, nodes.paragraph.create()]);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + shown.nodeSize + 1)).scrollIntoView());
  return true;
};

/** An address on the web, pasted into an empty line of the text: a step of its own behind the paste, so that one undo gives the
 * address. */
export const showPasted = (address: string): Command => (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 1 || $from.parent.type !== nodes.paragraph || $from.parent.textContent !== address || !webAddress(address)) return false;
  const [from, to] = [$from.before(), $from.after()];
  const shown = blockOf(address);
  const tr = closeHistory(state.tr).replaceWith(from, to, shown);
  const behind = from + shown.nodeSize;
  const below = tr.doc.resolve(behind).nodeAfter;
  if (!below || below.type === nodes.footnote) tr.insert(behind, nodes.paragraph.create());
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(shown.isAtom ? behind : from + 1))).scrollIntoView());
  return true;
};

/** A picture waits where its address stood; anything else is a card. */
export function blockOf(address: string): Node {
  return isPictureAddress(address) ? nodes.figure.create({ src: address }) : nodes.embed.create({ address });
}

/** Puts another address into the embed at a place; none makes it an empty paragraph. */
export const setAddress = (at: number, address: string): Command => (state, dispatch) => {
  if (state.doc.nodeAt(at)?.type !== nodes.embed) return false;
  if (!dispatch) return true;
  if (address) dispatch(state.tr.setNodeAttribute(at, 'address', address));
  else {
    const tr = state.tr.replaceWith(at, at + 1, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)));
  }
  return true;
};
