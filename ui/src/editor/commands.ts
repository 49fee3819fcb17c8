// What can be done to the body: each a ProseMirror command, used by keys, toolbar and block menu alike.
import { setBlockType, toggleMark } from 'prosemirror-commands';
import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { around } from './ancestors';
import { schema } from './schema';

const { nodes, marks } = schema;

/** Words of which only some have the mark all get it. */
const toggle = (type: MarkType): Command => toggleMark(type, null, { removeWhenPresent: false });

export const toggleStrong = toggle(marks.strong);
export const toggleEmphasis = toggle(marks.emphasis);
export const toggleStrike = toggle(marks.strike);
export const toggleHighlight = toggle(marks.highlight);
export const toggleCode = toggle(marks.code);
export const toggleSuperscript = toggle(marks.superscript);
export const toggleSubscript = toggle(marks.subscript);
export const makeParagraph = setBlockType(nodes.paragraph);

/** Makes a heading of that level; the same again makes it a paragraph. */
export const toggleHeading = (level: number): Command => (state, dispatch) => {
  const { parent } = state.selection.$from;
  const already = parent.type === nodes.heading && parent.attrs.level === level;
  return (already ? makeParagraph : setBlockType(nodes.heading, { level }))(state, dispatch);
};

/** Into a list, into the other kind of list, or out of this one. */
export const toggleList = (type: NodeType): Command => (state, dispatch, view) => {
  const list = nearestList(state);
  if (!list) return wrapInList(type)(state, dispatch);
  if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch, view);
  dispatch?.(state.tr.setNodeMarkup(list.at, type, type === nodes.ordered_list ? { start: 1, tight: list.node.attrs.tight } : { tight: list.node.attrs.tight }));
  return true;
};

/** A line break, or a line end where line ends are characters. */
export const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return false;
  if ($from.parent.type.spec.code) dispatch?.(state.tr.insertText('\n').scrollIntoView());
  else if (!$from.parent.type.contentMatch.matchType(nodes.hard_break)) return false;
  else dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Enter in a caption leaves the figure downwards. */
export const leaveCaption: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.figure) return false;
  if (dispatch) {
    const after = $from.after();
    const tr = state.tr.insert(after, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};

const PLAIN_FIRST = new Set([nodes.heading, nodes.code_block, nodes.raw]);

/** Backspace in an emptied heading or code makes it a paragraph first. */
export const plainFirst: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !PLAIN_FIRST.has($from.parent.type)) return false;
  if ($from.parent.type === nodes.raw && $from.parent.content.size > 0) return false;
  return makeParagraph(state, dispatch);
};

/** Inserts a block where the cursor is, in place of an empty paragraph, and goes into it, or behind it where it has no
 * words. Others stand at the top of the piece. */
export const insertBlock = (block: Node): Command => (state, dispatch) => {
  if (!dispatch) return true;
  const { $from } = state.selection;
  const empty = $from.depth > 0 && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0;
  const at = empty ? $from.before() : $from.depth > 0 ? $from.after(1) : state.selection.to;
  const tr = empty ? state.tr.replaceWith(at, $from.after(), block) : state.tr.insert(at, block);
  const behind = at + block.nodeSize;
  const below = tr.doc.resolve(behind).nodeAfter;
  if (!block.isTextblock && (!below || below.type === nodes.footnote)) tr.insert(behind, nodes.paragraph.create());
  tr.setSelection(Selection.near(tr.doc.resolve(block.isLeaf ? behind : at + 1), 1));
  dispatch(tr.scrollIntoView());
  return true;
};

/** Links the marked words; null takes the link away. */
export const setLink = (href: string | null): Command => (state, dispatch) => {
  const { from, to } = linkRange(state);
  if (from === to && href === null) return false;
  if (!dispatch) return true;
  const tr = state.tr.removeMark(from, to, marks.link);
  if (href !== null && from === to) tr.insert(from, schema.text(href, [marks.link.create({ href })]));
  else if (href !== null) tr.addMark(from, to, marks.link.create({ href }));
  dispatch(tr);
  return true;
};

/** The address of the link under the cursor, or the empty string. */
export function linkAt(state: EditorState): string {
  return linkMark(state)?.attrs.href ?? '';
}

/** Whether all that is marked has a mark, but for spaces; with nothing marked, whether what is typed will have it. */
export function isMarked(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  let [some, all] = [false, true];
  state.doc.nodesBetween(from, to, (node, at, parent) => {
    if (!all || !node.isInline || !parent?.type.allowsMarkType(type)) return all;
    const shown = node.isText ? node.text!.slice(Math.max(0, from - at), to - at) : 'x';
    if (shown.trim() === '') return true;
    if (type.isInSet(node.marks)) some = true;
    else all = false;
    return true;
  });
  return some && all;
}

const nearestList = ({ selection }: EditorState) => around(selection.$from, nodes.bullet_list, nodes.ordered_list);

function linkMark(state: EditorState) {
  const { $from, empty, from, to } = state.selection;
  if (empty) return marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  let found: ReturnType<MarkType['isInSet']>;
  state.doc.nodesBetween(from, to, (node) => {
    found ??= marks.link.isInSet(node.marks);
  });
  return found;
}

/** The marked words without spaces around them, or with none the whole link around the cursor. */
function linkRange(state: EditorState): { from: number; to: number } {
  const { from, to, empty, $from } = state.selection;
  const mark = linkMark(state);
  if (!empty) {
    const marked = state.doc.textBetween(from, to, '\ufffc', '\ufffc');
    const before = marked.length - marked.trimStart().length;
    return marked.trim() === '' ? { from, to } : { from: from + before, to: to - (marked.length - marked.trimEnd().length) };
  }
  if (!mark) return { from, to };
  let [start, end] = [from, to];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (mark.isInSet(node.marks) && at <= from && at + node.nodeSize >= from) [start, end] = [at, at + node.nodeSize];
  });
  return { from: start, to: end };
}
