// What the kinds of callouts hold when they are new, and what some of them always have.
import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { webAddress } from './address';
import { around } from './ancestors';
import { eachIn } from './each';
import { schema } from './schema';

const { nodes, marks } = schema;

/** What stands before the address of the page where readers vote. */
export const VOTE = 'Vote: ';

const paragraph = () => nodes.paragraph.create();
const title = () => nodes.callout_title.create();
const callout = (kind: string, ...content: Node[]) => nodes.callout.create({ kind }, content);
const option = () => nodes.list_item.create(null, paragraph());

export const newPoll = () => callout('poll', title(), nodes.bullet_list.create(null, [option(), option()]), paragraph());
export const newAside = () => callout('aside', title(), paragraph());
export const newPullQuote = () => callout('pullquote', paragraph());
export const newGallery = () => callout('gallery', paragraph());

export const isKind = (node: Node, kind: string): boolean => node.type === nodes.callout && node.attrs.kind.toLowerCase() === kind;

/** Polls and asides have a title even where nothing is written in it. */
const isTitled = (node: Node) => isKind(node, 'poll') || isKind(node, 'aside');

/** Goes to the line with the address where readers vote; makes one where there is none. */
export function goToVote(at: number): Command {
  return (state, dispatch) => {
    const poll = state.doc.nodeAt(at);
    if (!poll || !isKind(poll, 'poll')) return false;
    if (!dispatch) return true;
    const { tr } = state;
    const end = at + poll.nodeSize - 1;
    const last = poll.lastChild!;
    const spare = last.type === nodes.paragraph && last.content.size === 0 && poll.child(poll.childCount - 2).type !== nodes.callout_title;
    if (spare) tr.insertText(VOTE, end - 1);
    else if (!isVote(last)) tr.insert(end, nodes.paragraph.create(null, schema.text(VOTE)));
    const line = tr.doc.nodeAt(at)!.nodeSize + at - 2;
    dispatch(tr.setSelection(TextSelection.create(tr.doc, line)).scrollIntoView());
    return true;
  };
}

/** Goes to an empty answer at the end of a poll's list; makes one where there is none. */
export function addAnswer(at: number): Command {
  return ({ doc, tr }, dispatch) => {
    const poll = doc.nodeAt(at);
    let end: number | null = null;
    poll?.forEach((node, offset) => {
      if (end === null && (node.type === nodes.bullet_list || node.type === nodes.ordered_list)) end = at + 1 + offset + node.nodeSize - 1;
    });
    if (end === null) return false;
    const spare = doc.resolve(end).nodeBefore?.textContent === '';
    if (!spare) tr.insert(end, option());
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(spare ? end : end + option().nodeSize), -1)).scrollIntoView());
    return true;
  };
}

/** Enter in an answer of a poll goes to the next one that is still empty, and from an empty last one below the list. */
export const nextInPoll: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const item = around($from, nodes.list_item);
  const poll = around($from, nodes.callout);
  if (!empty || !item || !poll || !isKind(poll.node, 'poll') || item.depth !== poll.depth + 2 || item.node.childCount > 1) return false;
  const list = $from.node(item.depth - 1);
  const next = list.maybeChild($from.index(item.depth - 1) + 1);
  const below = poll.node.maybeChild($from.index(poll.depth) + 1);
  const blank = item.node.textContent === '';
  const toNext = !blank && $from.parentOffset === $from.parent.content.size && next?.textContent === '';
  const toBelow = blank && !next && list.childCount > 1 && below?.type === nodes.paragraph && below.content.size === 0;
  if (!toNext && !toBelow) return false;
  const tr = toBelow ? state.tr.delete(item.at, item.at + item.node.nodeSize) : state.tr;
  const at = tr.mapping.map(item.at + item.node.nodeSize);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView());
  return true;
};

/** Backspace at the start of an answer of a poll runs it together with the one before; an empty first one goes. */
export const backInPoll: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection;
  const item = around($from, nodes.list_item);
  const poll = around($from, nodes.callout);
  if (!empty || !item || !poll || !isKind(poll.node, 'poll') || item.depth !== poll.depth + 2 || $from.parentOffset > 0 || $from.index(item.depth) > 0) return false;
  const list = $from.node(item.depth - 1);
  const index = $from.index(item.depth - 1);
  const blank = item.node.childCount === 1 && item.node.textContent === '';
  if (index > 0 && list.child(index - 1).childCount === 1) tr.join(item.at, 2);
  else if (blank && list.childCount > 1) tr.delete(item.at, item.at + item.node.nodeSize).setSelection(TextSelection.near(tr.doc.resolve(item.at), -1));
  else return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Sets the marked words once more, as a pull quote below the block they are in. What refers to a footnote stays behind. */
export const pullOut: Command = (state, dispatch) => {
  const { $from, $to, from, to, empty } = state.selection;
  if (empty || !(state.selection instanceof TextSelection) || around($from, nodes.footnote) || $from.parent.type.spec.code) return false;
  const words: Node[] = [];
  state.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true;
    const content = node.content.cut(Math.max(0, from - at - 1), to - at - 1);
    const kept = content.content.filter(({ type }) => type === nodes.text || type === nodes.hard_break);
    if (kept.length > 0) words.push(nodes.paragraph.create(null, kept));
    return false;
  });
  if (words.length === 0) return false;
  const at = $to.after(1);
  const tr = dispatch && state.tr.insert(at, callout('pullquote', ...words));
  if (tr) dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + callout('pullquote', ...words).nodeSize - 1), -1)).scrollIntoView());
  return true;
};

/** Where pictures go that are added to the gallery around the cursor, or null outside of one. */
export function endOfGallery({ selection }: EditorState): number | null {
  const found = around(selection.$from, nodes.callout);
  return found && isKind(found.node, 'gallery') ? found.at + found.node.nodeSize - 1 : null;
}

/** Keeps titles where they belong, and the address of a poll a link while it is typed. */
export const calloutKeeping = new Plugin({
  appendTransaction: (_transactions, before, { doc, tr }) => {
    if (doc === before.doc) return null;
    eachIn(doc, before.doc, nodes.callout, (node, at) => {
      const from = tr.mapping.map(at);
      if (isTitled(node) && node.firstChild?.type !== nodes.callout_title) tr.insert(from + 1, title());
      if (isKind(node, 'poll') && isVote(node.lastChild!)) {
        const end = tr.mapping.map(at + node.nodeSize - 2);
        linkVote(node.lastChild!, end - node.lastChild!.content.size);
      }
    });
    return tr.docChanged ? tr : null;

    function linkVote(line: Node, start: number) {
      const address = line.textContent.slice(VOTE.length);
      const [from, to] = [start + VOTE.length, start + line.content.size];
      if (webAddress(address) && !isLinked(line, address)) tr.removeMark(from, to).addMark(from, to, marks.link.create({ href: address }));
    }
  },
});

function isVote(node: Node): boolean {
  return node.type === nodes.paragraph && node.textContent.startsWith(VOTE);
}

function isLinked(line: Node, address: string): boolean {
  const run = line.lastChild!;
  return run.text === address && marks.link.isInSet(run.marks)?.attrs.href === address;
}
