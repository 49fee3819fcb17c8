// Quotations and callouts: who said it, and the ways in and out.
import { lift, splitBlock, wrapIn } from 'prosemirror-commands';
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

/** Enter after who said it leaves the quotation or callout, and so does Enter in an empty line with nothing below it. In
 * other empty lines of a callout it makes one more: a callout is never cut in two. */
export const leaveQuoted: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const quoted = quotedHere(state);
  if (!empty || !quoted || $from.depth !== quoted.depth + 1) return false;
  if ($from.parent.type === nodes.attribution) return leave(state, quoted, null, dispatch);
  if (!isEmptyLine($from.parent)) return false;
  const index = $from.index(quoted.depth);
  const rest = blocksOf(quoted.node).filter((_, i) => i > index - titles(quoted.node));
  if (rest.every(isEmptyLine)) return leave(state, quoted, index > titles(quoted.node) ? $from.before() : null, dispatch);
  return quoted.node.type === nodes.callout && splitBlock(state, dispatch);
};

/** To the paragraph below, a new one unless an empty one is there. Empty lines from a place on do not stay behind. */
function leave(state: EditorState, { node, at }: Around, emptyFrom: number | null, dispatch?: (tr: Transaction) => void): true {
  if (!dispatch) return true;
  const { tr } = state;
  const end = at + node.nodeSize - 1 - (said(node)?.nodeSize ?? 0);
  if (emptyFrom !== null) tr.delete(emptyFrom, end);
  const below = tr.mapping.map(at + node.nodeSize);
  const spare = tr.doc.resolve(below).nodeAfter;
  if (!spare || !isEmptyLine(spare)) tr.insert(below, nodes.paragraph.create());
  return go(tr, below + 1, dispatch);
}

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

export function asBlock(node: Node): Node {
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

/** Where the empty paragraph begins that the cursor is in, if it is the last block and others stand before it. */
function spareLine(state: EditorState, { depth, node }: Around): number | null {
  const { $from } = state.selection;
  const own = $from.depth === depth + 1 && isEmptyLine($from.parent);
  const last = titles(node) + blocksOf(node).length - 1;
  return own && $from.index(depth) === last && last > titles(node) ? $from.before() : null;
}

const titles = (node: Node) => (node.firstChild?.type === nodes.callout_title ? 1 : 0);
const isEmptyLine = (node: Node) => node.type === nodes.paragraph && node.content.size === 0;

/** What stands between the title and who said it. */
function blocksOf(node: Node): readonly Node[] {
  return node.children.slice(titles(node), node.childCount - (said(node) ? 1 : 0));
}

function go(tr: Transaction, at: number, dispatch: (tr: Transaction) => void): true {
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at), -1)).scrollIntoView());
  return true;
}
