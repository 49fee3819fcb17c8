// How blocks look by what is around and in them: headings and alignment of a table's cells, from which side they are read, and
// what an empty line is for.
import type { Node, NodeType } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { Decoration } from 'prosemirror-view';
import { directionOf, type Direction } from '../typography/direction';
import { words } from '../words';
import { isKind } from './callouts';
import { keptDecorations } from './kept-decorations';
import { schema } from './schema';
import { hasHeadings } from './table';

const { nodes } = schema;

/** A decoration of one node: where that begins, counted from the block it is in, and what it is given. */
type Dress = { at: number; size: number; attributes: Record<string, string>; header: boolean };

/** What the decoration of a table's cell says of it. */
export type CellSpec = { header: boolean };

export const dress = (): Plugin => keptDecorations((block, doc) => ofBlock(block, around(doc)).dresses.length > 0, (doc) => {
  const side = around(doc);
  const all: { at: number; dresses: Dress[] }[] = [];
  let [key, count] = ['', 0];
  doc.forEach((block, at) => {
    const { dresses, word } = ofBlock(block, side);
    if (dresses.length === 0) return;
    all.push({ at, dresses });
    key += word;
    count += dresses.length;
  });
  const make = () => all.flatMap(({ at, dresses }) => dresses.map((one) => decoration(one, at)));
  return { key, count, make };
});

function decoration({ at, size, attributes, header }: Dress, block: number): Decoration {
  return Decoration.node(block + at, block + at + size, attributes, { header } satisfies CellSpec);
}

type Known = { dresses: Dress[]; word: string };

/** Of blocks in a piece of either direction. */
const known: Record<Direction, WeakMap<Node, Known>> = { ltr: new WeakMap(), rtl: new WeakMap() };

function ofBlock(block: Node, side: Direction): Known {
  let found = known[side].get(block);
  if (!found) {
    const dresses = DRESSED.has(block.type) ? dressesOf(block, side) : [];
    found = { dresses, word: dresses.map(({ attributes, header }) => `${header}${Object.values(attributes).join()}`).join('|') + '/' };
    known[side].set(block, found);
  }
  return found;
}

/** The direction that a piece is written in, and so what is in it. */
const around = (doc: Node): Direction => directionOf(doc.attrs.fields.language ?? '');

/** Lines that are read from the side of their first letter. It is told only of those that differ from what is around them: to find
 * it out, `dir=auto` has WebKit read a paragraph again at every key. */
const LINES = new Set<NodeType>([nodes.paragraph, nodes.heading, nodes.attribution, nodes.callout_title]);

/** What has a side of its own, where bullets, numbers or a rule stand: the one from which its first words are read. */
const SIDED = new Set<NodeType>([nodes.bullet_list, nodes.ordered_list, nodes.quotation, nodes.callout, nodes.footnote]);

/** Blocks that can have anything in them that is dressed. */
const DRESSED = new Set<NodeType>([nodes.table, ...LINES, ...SIDED]);

const LISTS = new Set<NodeType>([nodes.bullet_list, nodes.ordered_list]);

/** Items whose line is of the other direction than their list, with the number they have. */
function turned(list: Node, at: number, dir: Direction): Dress[] {
  const found: Dress[] = [];
  list.forEach((item, offset, index) => {
    const own = item.attrs.checked === null && item.firstChild!.isTextblock ? ownDirection(item.firstChild!) : null;
    const attributes: Record<string, string> = { class: 'turned' };
    if (list.type === nodes.ordered_list) attributes['data-number'] = `${list.attrs.start + index}.`;
    if (own && own !== dir) found.push({ at: at + 1 + offset, size: item.nodeSize, attributes, header: false });
  });
  return found;
}

/** The direction of the first letter that has one. */
function ownDirection(node: Node): Direction | null {
  let letter: string | undefined;
  node.descendants(({ text }) => {
    letter ??= text && /\p{L}/u.exec(text)?.[0];
    return letter === undefined;
  });
  if (letter === undefined) return null;
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter) ? 'rtl' : 'ltr';
}

function dressesOf(block: Node, side: Direction): Dress[] {
  const found: Dress[] = [];
  const visit = (node: Node, at: number, parent: Node | null, index: number, poll: boolean, side: Direction) => {
    const hint = node.isTextblock && node.content.size === 0 ? hintOf(node, parent, index, poll) : undefined;
    const own = LINES.has(node.type) || SIDED.has(node.type) ? ownDirection(node) : null;
    if (own && own !== side) found.push({ at, size: node.nodeSize, attributes: { dir: own }, header: false });
    const within = own ?? side;
    if (LISTS.has(node.type) && !poll) found.push(...turned(node, at, within));
    if (hint) found.push({ at, size: node.nodeSize, attributes: { class: 'hinted', 'data-hint': hint }, header: false });
    if (node.type === nodes.table) found.push(...cells(node, at));
    else if (!node.inlineContent) node.forEach((child, offset, i) => visit(child, at + 1 + offset, node, i, poll || isKind(node, 'poll'), within));
  };
  visit(block, 0, null, 0, false, side);
  return found;
}

function cells(table: Node, at: number): Dress[] {
  const found: Dress[] = [];
  const headed = hasHeadings(table);
  table.forEach((row, rowAt, down) =>
    row.forEach((cell, cellAt, column) => {
      const align = table.attrs.align[column];
      const hint = down === 0 && !headed ? { class: 'hinted', 'data-hint': words.table.heading } : {};
      found.push({ at: at + 2 + rowAt + cellAt, size: cell.nodeSize, attributes: { ...(align && { 'data-align': align }), ...hint }, header: down === 0 });
    }),
  );
  return found;
}

function hintOf({ type }: Node, parent: Node | null, index: number, poll: boolean): string | undefined {
  if (type === nodes.attribution) return words.quotation.saidBy;
  if (type === nodes.callout_title) return poll ? words.callout.question : words.callout.title;
  if (parent?.type === nodes.list_item && poll && index === 0) return words.callout.option;
  if (parent?.type === nodes.footnote && parent.childCount === 1) return words.footnote.hint;
  if (parent && isKind(parent, 'poll') && type === nodes.paragraph) return words.callout.consent;
  if (parent && isKind(parent, 'pullquote') && parent.childCount === 1) return words.callout.pullQuote;
  if (parent && isKind(parent, 'aside') && parent.childCount === 2 && type === nodes.paragraph) return words.callout.aside;
  if (parent && isKind(parent, 'gallery') && parent.childCount === 1) return words.callout.gallery;
  return undefined;
}
