// Blocks turned into others: only where every word and every mark has a place in what they become.
import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { blocksOf, endOf, heldAt, startOf, type Held } from './blocks';
import { isKind } from './callouts';
import { asBlock } from './quoted';
import { schema } from './schema';

const { nodes } = schema;

/** What blocks become, in order; null where something would be lost. */
type Turn = (blocks: readonly Node[]) => Node[] | null;

/** Each thing that blocks can be turned into. */
const TURNS = {
  paragraph: (blocks) => lines(blocks)?.map(({ content }) => nodes.paragraph.create(null, content)) ?? null,
  heading: headings(2),
  subheading: headings(3),
  smallHeading: headings(4),
  bullets: (blocks) => list('bullet_list', null, blocks),
  numbers: (blocks) => list('ordered_list', null, blocks),
  tasks: (blocks) => list('bullet_list', false, blocks),
  quotation: (blocks) => whole(nodes.quotation.create(null, untitled(blocks))),
  pullQuote: (blocks) => whole(nodes.callout.create({ kind: 'pullquote' }, untitled(blocks))),
  aside: (blocks) => whole(nodes.callout.create({ kind: 'aside' }, titled(blocks))),
  code: asCode,
} satisfies Record<string, Turn>;

export type Turning = keyof typeof TURNS;
export const TURNINGS = Object.keys(TURNS) as Turning[];

/** Turns blocks into something; false where they are that already, or would lose something. */
export const turnInto = (name: Turning, held: Held): Command => (state, dispatch) => {
  const place = isList(held.parent) ? heldAt(state.doc, held.inside - 1) : held;
  const turned = isList(held.parent) ? ofItems(name, held) : turns(name, blocksOf(held));
  if (!turned || same(turned, blocksOf(place)) || !fits(place, turned)) return false;
  if (!dispatch) return true;
  const [at, end] = [startOf(place), endOf(place)];
  const words = state.doc.textBetween(at, Math.min(Math.max(state.selection.head, at), end)).length;
  const tr = state.tr.replaceWith(at, end, turned);
  const behind = at + Fragment.fromArray(turned).size;
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(behindWords(tr.doc, at, behind, words)))).scrollIntoView());
  return true;
};

function turns(name: Turning, blocks: readonly Node[]): Node[] | null {
  return blocks.every(turnable) ? (TURNS[name] as Turn)(blocks) : null;
}

/** A poll asks and a gallery shows; neither is only words. */
function turnable(node: Node): boolean {
  return node.type !== nodes.footnote && node.type !== nodes.raw && !isKind(node, 'poll') && !isKind(node, 'gallery');
}

/** Another kind of list becomes of the whole list; anything else, of the items alone, between what is left of it. */
function ofItems(name: Turning, { parent, from, until }: Held): Node[] | null {
  if (name === 'bullets' || name === 'numbers' || name === 'tasks') return turns(name, [parent]);
  const items = parent.children.slice(from, until);
  const turned = turns(name, name === 'code' ? [parent.type.create(parent.attrs, items)] : items.flatMap((item) => [...item.children]));
  const rest = (list: readonly Node[], start: number) => (list.length > 0 ? [parent.type.create(startingAt(parent, start), list)] : []);
  return turned && [...rest(parent.children.slice(0, from), 0), ...turned, ...rest(parent.children.slice(until), from)];
}

const startingAt = ({ type, attrs }: Node, index: number) => (type === nodes.ordered_list ? { ...attrs, start: attrs.start + index } : attrs);

/** Nothing but lists and words stands in a list. */
function fits({ parent, from, until }: Held, turned: Node[]): boolean {
  if (parent.type === nodes.list_item && !turned.every(isList)) return false;
  return parent.type.validContent(Fragment.fromArray(parent.children.toSpliced(from, until - from, ...turned)));
}

function headings(level: number): Turn {
  return (blocks) => lines(blocks)?.map(({ attrs, content }) => nodes.heading.create({ level, id: attrs.id ?? '' }, content)) ?? null;
}

/** The lines that blocks come to, whatever they stand in; null where some block is more than lines. */
function lines(blocks: readonly Node[]): Node[] | null {
  const found: Node[] = [];
  for (const block of opened(blocks)) {
    const inner = isList(block) ? lines(block.children.flatMap((item) => [...item.children])) : lineOf(block);
    if (!inner) return null;
    found.push(...inner);
  }
  return found;
}

function lineOf(block: Node): Node[] | null {
  if (block.type === nodes.code_block) return codeLines(block);
  return block.type === nodes.paragraph || block.type === nodes.heading ? [block] : null;
}

/** Quotations and parts set apart opened: what they hold, titles and who said it as paragraphs. */
function opened(blocks: readonly Node[]): Node[] {
  return blocks.flatMap((block) => (isQuoted(block) ? block.children.map(asBlock) : [block]));
}

/** Who said it stays that, where only one thing is opened. */
function untitled(blocks: readonly Node[]): Node[] {
  if (blocks.length > 1 || !isQuoted(blocks[0])) return opened(blocks);
  return blocks[0].children.map((child) => (child.type === nodes.attribution ? child : asBlock(child)));
}

function titled(blocks: readonly Node[]): Node[] {
  const own = isQuoted(blocks[0]) && blocks[0].firstChild!.type === nodes.callout_title;
  return blocks.length === 1 && own ? [...blocks[0].children] : [nodes.callout_title.create(), ...untitled(blocks)];
}

const whole = (node: Node) => (node.type.validContent(node.content) ? [node] : null);

function list(type: 'bullet_list' | 'ordered_list', checked: boolean | null, blocks: readonly Node[]): Node[] | null {
  const all = opened(blocks);
  const done = (item: Node) => (checked === null ? null : (item.attrs.checked ?? checked));
  const items = all.flatMap((block) => {
    if (isList(block)) return block.children.map((item) => nodes.list_item.create({ checked: done(item) }, item.content));
    return block.type === nodes.paragraph || block.type === nodes.heading ? [nodes.list_item.create({ checked }, nodes.paragraph.create(null, block.content))] : [null];
  });
  const tight = all.every((block) => !isList(block) || block.attrs.tight);
  return items.includes(null) ? null : [nodes[type].create({ tight }, items as Node[])];
}

/** Code has no marks, and nothing but letters and line ends. */
function asCode(blocks: readonly Node[]): Node[] | null {
  const texts = lines(blocks)?.map(plain);
  if (!texts || texts.includes(null)) return null;
  const text = texts.join(blocks.every(isList) ? '\n' : '\n\n');
  return [nodes.code_block.create(null, text ? schema.text(text) : null)];
}

function plain(line: Node): string | null {
  const runs = line.children.map((run) => (run.marks.length > 0 ? null : run.isText ? run.text! : run.type === nodes.hard_break ? '\n' : null));
  return runs.includes(null) ? null : runs.join('');
}

function codeLines(code: Node): Node[] {
  return code.textContent.split(/\n{2,}/).map((part) => {
    const runs = part.split('\n').flatMap((line, at) => [...(at > 0 ? [nodes.hard_break.create()] : []), ...(line ? [schema.text(line)] : [])]);
    return nodes.paragraph.create(null, runs);
  });
}

const isList = ({ type }: Node) => type === nodes.bullet_list || type === nodes.ordered_list;
const isQuoted = ({ type }: Node) => type === nodes.quotation || type === nodes.callout;

function same(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((node, at) => node.eq(b[at]));
}

/** The place behind so many letters of what stands between two places. */
function behindWords(doc: Node, from: number, to: number, words: number): number {
  let [left, found] = [words, from + 1];
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText || left < 0) return left >= 0;
    found = at + Math.min(left, node.text!.length);
    left = left > node.text!.length ? left - node.text!.length : -1;
    return false;
  });
  return found;
}
