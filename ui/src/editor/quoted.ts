// Quotations and callouts: who said it, and the ways in and out.
import { lift, wrapIn } from 'prosemirror-commands';
import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { around, type Around } from './ancestors';
import { schema } from './schema';

const { nodes } = schema;

/** The quotation or callout around the cursor. */
export const quotedHere = ({ selection }: EditorState): Around | null => around(selection.$from, nodes.quotation, nodes.callout);

/** Into a quotation, or out of the one it is in. */
export const toggleQuotation: Command = (state, dispatch) => {
  const quotation = around(state.selection.$from, nodes.quotation);
  if (!quotation) return wrapIn(nodes.quotation)(state, dispatch);
  if (!said(quotation.node)) return lift(state, dispatch);
  dispatch?.(unwrapped(state, quotation));
  return true;
};

/** Goes to the line that says who said it; makes one where there is none. */
export const addAttribution: Command = (state, dispatch) => {
  const quoted = quotedHere(state);
  if (!quoted || !dispatch) return quoted !== null;
  const end = quoted.at + quoted.node.nodeSize - 1;
  const { tr } = state;
  if (said(quoted.node)) return go(tr, end - 1, dispatch);
  const spare = spareLine(state, quoted);
  if (spare === null) return go(tr.insert(end, nodes.attribution.create()), end + 1, dispatch);
  return go(tr.setNodeMarkup(spare, nodes.attribution), spare + 1, dispatch);
};

/** Enter after who said it leaves the quotation; in an empty line before that, too. */
export const leaveQuoted: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const quoted = quotedHere(state);
  if (!empty || !quoted || $from.depth !== quoted.depth + 1) return false;
  const last = $from.index(quoted.depth) === quoted.node.childCount - 1;
  const saying = $from.parent.type === nodes.attribution;
  const spare = said(quoted.node) !== null && spareLine(state, quoted) !== null && $from.index(quoted.depth) === quoted.node.childCount - 2;
  if (!(saying && last) && !spare) return false;
  if (!dispatch) return true;
  const { tr } = state;
  if (spare) tr.delete($from.before(), $from.after());
  const below = tr.mapping.map(quoted.at + quoted.node.nodeSize);
  return go(tr.insert(below, nodes.paragraph.create()), below + 1, dispatch);
};

/** Enter in a title goes on below it. */
export const leaveTitle: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== nodes.callout_title || !$from.sameParent($to)) return false;
  if (dispatch) dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after()))).scrollIntoView());
  return true;
};

/** Backspace at the very start takes a callout apart, and a quotation that says who said it; before who said it,
 * it makes that a paragraph. */
export const unquoteFirst: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const quoted = quotedHere(state);
  if (!empty || $from.parentOffset > 0 || !quoted || $from.depth !== quoted.depth + 1 || $from.parent.type === nodes.figure) return false;
  if ($from.index(quoted.depth) > 0) return afterTitle(state, quoted) || becomesParagraph(state, dispatch);
  if (quoted.node.type === nodes.quotation && !said(quoted.node)) return false;
  dispatch?.(unwrapped(state, quoted));
  return true;
};

/** A line below a title stays below it. */
function afterTitle(state: EditorState, { node, depth }: Around): boolean {
  const { $from } = state.selection;
  return $from.index(depth) === 1 && node.firstChild?.type === nodes.callout_title && $from.parent.content.size > 0;
}

const becomesParagraph: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.attribution) return false;
  dispatch?.(state.tr.setNodeMarkup($from.before(), nodes.paragraph));
  return true;
};

/** The blocks of a quotation or callout in its place, its title and who said it as paragraphs; an empty one is gone. */
function unwrapped(state: EditorState, { node, at }: Around): Transaction {
  const blocks = empty(node) ? [nodes.paragraph.create()] : node.children.map(asBlock);
  const tr = state.tr.replaceWith(at, at + node.nodeSize, blocks);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(at, Math.min(state.selection.from - 1, tr.doc.content.size))))).scrollIntoView();
}

function asBlock(node: Node): Node {
  if (node.type === nodes.callout_title) return nodes.paragraph.create(null, node.content);
  if (node.type !== nodes.attribution) return node;
  return nodes.paragraph.create(null, Fragment.from(schema.text('— ')).append(node.content));
}

function empty(node: Node): boolean {
  let found = true;
  node.descendants((inner) => {
    if (inner.isText || (inner.isAtom && !inner.isTextblock) || inner.type === nodes.figure) found = false;
    return found;
  });
  return found;
}

function said(node: Node): Node | null {
  return node.lastChild?.type === nodes.attribution ? node.lastChild : null;
}

/** Where the empty paragraph begins that the cursor is in, if others stand before it. */
function spareLine(state: EditorState, { depth, node }: Around): number | null {
  const { $from } = state.selection;
  const own = $from.depth === depth + 1 && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0;
  const lastBlock = node.childCount - (said(node) ? 2 : 1);
  const first = node.firstChild?.type === nodes.callout_title ? 1 : 0;
  return own && $from.index(depth) === lastBlock && lastBlock > first ? $from.before() : null;
}

function go(tr: Transaction, at: number, dispatch: (tr: Transaction) => void): true {
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at), -1)).scrollIntoView());
  return true;
}
