// Things to do: items of a list that can be ticked.
import type { Node } from 'prosemirror-model';
import { splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { around } from './ancestors';
import { schema } from './schema';

const { nodes } = schema;

/** Ticks the task at a place, or takes the tick away. */
export const tick = (at: number): Command => (state, dispatch) => {
  const item = state.doc.nodeAt(at);
  if (item?.type !== nodes.list_item || item.attrs.checked === null) return false;
  dispatch?.(state.tr.setNodeAttribute(at, 'checked', !item.attrs.checked));
  return true;
};

/** The same for the task around the cursor. */
export const tickHere: Command = (state, dispatch, view) => {
  const item = around(state.selection.$from, nodes.list_item);
  return item !== null && tick(item.at)(state, dispatch, view);
};

/** Makes what is marked a list of tasks, or ordinary items again. */
export const toggleTasks: Command = (state, dispatch, view) => {
  const items = itemsIn(state);
  if (items.length === 0) return wrapInList(nodes.bullet_list)(state, dispatch && ((tr) => dispatch(asTasks(tr))), view);
  const checked = items.every(({ node }) => node.attrs.checked !== null) ? null : false;
  const { tr } = state;
  for (const { node, at } of items) if (checked === null || node.attrs.checked === null) tr.setNodeAttribute(at, 'checked', checked);
  dispatch?.(tr);
  return true;
};

/** Enter in a task begins another one, not yet done. */
export const splitItem: Command = (state, dispatch, view) => {
  const item = around(state.selection.$from, nodes.list_item);
  const checked = item && item.node.attrs.checked !== null ? false : null;
  return splitListItem(nodes.list_item, { checked })(state, dispatch, view);
};

/** Backspace at the start of a task makes it an ordinary item first. */
export const untaskFirst: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const item = around($from, nodes.list_item);
  const first = item && $from.depth === item.depth + 1 && $from.index(item.depth) === 0 && $from.parentOffset === 0;
  if (!empty || !first || item.node.attrs.checked === null) return false;
  dispatch?.(state.tr.setNodeAttribute(item.at, 'checked', null));
  return true;
};

type Item = { node: Node; at: number };

/** The innermost items that hold what is marked. */
function itemsIn({ doc, selection }: EditorState): Item[] {
  const found = new Map<number, Item>();
  doc.nodesBetween(selection.from, selection.to, (node, at) => {
    if (!node.isTextblock) return true;
    const item = around(doc.resolve(at + 1), nodes.list_item);
    if (item) found.set(item.at, item);
    return false;
  });
  return [...found.values()];
}

function asTasks(tr: Transaction): Transaction {
  const list = around(tr.selection.$from, nodes.bullet_list);
  list?.node.forEach((_item, offset) => tr.setNodeAttribute(list.at + 1 + offset, 'checked', false));
  return tr;
}
