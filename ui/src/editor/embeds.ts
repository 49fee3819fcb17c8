// Embeds: an address that stands for what is shown there.
import { closeHistory } from 'prosemirror-history';
import { TextSelection, type Command } from 'prosemirror-state';
import { webAddress } from './address';
import { around } from './ancestors';
import { schema } from './schema';

const { nodes } = schema;

/** Enter after an address alone in its paragraph makes it an embed; one undo gives the words back. Not in a list, where
 * addresses are sources and things to look up. */
export const embedAddress: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const line = $from.parent;
  const bare = line.type === nodes.paragraph && line.childCount === 1 && line.firstChild!.isText && line.firstChild!.marks.length === 0;
  const address = bare ? webAddress(line.textContent.trim()) : null;
  if (!empty || !address || $from.parentOffset < line.content.size || around($from, nodes.list_item)) return false;
  const [from, to] = [$from.before(), $from.after()];
  const tr = closeHistory(state.tr).replaceWith(from, to, [nodes.embed.create({ address }), nodes.paragraph.create()]);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + 2)).scrollIntoView());
  return true;
};

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
