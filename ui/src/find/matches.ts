// Where a pattern is in a piece: in the fields above the text, in the text, and in what describes a picture.
import type { Node } from 'prosemirror-model';
import { schema } from '../editor/schema';
import type { Fields } from '../wire';
import type { Hit, Pattern } from './pattern';

export const FIELDS = ['kicker', 'headline', 'standfirst', 'dateline'] as const satisfies (keyof Fields)[];
export type Field = (typeof FIELDS)[number];

/** A hit in the text stands at a place of the document; one in a description belongs to the node there. */
export type Match =
  | { kind: 'field'; name: Field; hit: Hit }
  | { kind: 'text'; from: number; to: number; hit: Hit }
  | { kind: 'alt'; at: number; hit: Hit };

/** Stands for what is no text: words before and after it are not joined. */
export const ATOM = '\ufffc';

const { nodes } = schema;

/** Every match, in the order of reading. */
export function matchesIn(doc: Node, pattern: Pattern): Match[] {
  const found: Match[] = FIELDS.flatMap((name) => pattern.hits(doc.attrs.fields[name]).map((hit): Match => ({ kind: 'field', name, hit })));
  doc.forEach((block, at) => {
    for (const match of matchesInBlock(block, pattern)) found.push(moved(match, at));
  });
  return found;
}

/** The matches of a block, counted from where it begins. */
export function matchesInBlock(block: Node, pattern: Pattern): Match[] {
  let found = pattern.known.get(block);
  if (!found) {
    found = [];
    look(block, 0, pattern, found);
    pattern.known.set(block, found);
  }
  return found;
}

export function moved(match: Match, by: number): Match {
  if (match.kind === 'text') return { ...match, from: match.from + by, to: match.to + by };
  return match.kind === 'alt' ? { ...match, at: match.at + by } : match;
}

export function sameMatch(a: Match, b: Match): boolean {
  if (a.kind !== b.kind || a.hit.from !== b.hit.from || a.hit.to !== b.hit.to) return false;
  if (a.kind === 'text') return a.from === (b as typeof a).from;
  return a.kind === 'alt' ? a.at === (b as typeof a).at : a.name === (b as typeof a).name;
}

function look(node: Node, at: number, pattern: Pattern, found: Match[]): void {
  if (node.isTextblock) {
    for (const hit of pattern.hits(textOf(node))) found.push({ kind: 'text', from: at + 1 + hit.from, to: at + 1 + hit.to, hit });
  }
  if (node.type === nodes.figure || node.type === nodes.picture) {
    for (const hit of pattern.hits(node.attrs.alt)) found.push({ kind: 'alt', at, hit });
  }
  if (!node.isLeaf) node.forEach((child, offset) => child.isText || look(child, at + 1 + offset, pattern, found));
}

/** As long as the node's content, so that a place in one is a place in the other. */
const textOf = (node: Node) => node.textBetween(0, node.content.size, null, ({ type }) => (type === nodes.hard_break ? '\n' : ATOM));
