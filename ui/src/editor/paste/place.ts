// Where a paste goes: to the cursor as far as what is there can hold it, its footnotes to the end of the piece.
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { isKind } from '../callouts';
import { schema } from '../schema';
import { tidy } from './tidy';
import { partNotes } from './notes';

const { nodes, marks } = schema;

/** Lines that stay one, whatever is pasted into them. */
const ONE_LINE = new Set([nodes.figure, nodes.table_cell, nodes.callout_title, nodes.attribution]);

/** Puts pasted blocks in the place of the selection. */
export function place(tr: Transaction, slice: Slice, plain = false): Transaction {
  const { body, notes } = partNotes(tidy(slice), tr.doc);
  if (body.content.size > 0) put(tr, body, plain);
  if (notes.length > 0) atEnd(tr, notes);
  return tr;
}

function put(tr: Transaction, body: Slice, plain: boolean): void {
  const { $from, empty } = tr.selection;
  const line = ONE_LINE.has($from.parent.type) ? inLine(body, $from.parent) : null;
  if (line) tr.replaceSelection(new Slice(line, 0, 0));
  else if (ONE_LINE.has($from.parent.type)) behind(tr, body);
  else if (empty && inLink(tr.selection)) tr.replaceSelection(linked(body, tr.selection));
  else if (body.content.childCount === 1 && body.openStart === 0 && body.openEnd === 0) tr.replaceSelectionWith(body.content.firstChild!, plain);
  else tr.replaceSelection(body);
}

/** All lines as one, or null where there is something that no line can hold. */
function inLine({ content }: Slice, into: Node): Fragment | null {
  const line: Node[] = [];
  let fits = true;
  const holds = (node: Node) => into.type.contentMatch.matchType(node.type) !== null;
  const next = () => {
    const last = line.at(-1);
    if (last && last.type !== nodes.hard_break) line.push(holds(nodes.hard_break.create()) ? nodes.hard_break.create() : schema.text(' '));
  };
  const add = (node: Node) => {
    if (node.type === nodes.hard_break) next();
    else if (holds(node)) line.push(node);
    else fits = false;
  };
  content.descendants((node) => {
    if (node.isInline) return add(node), false;
    if (node.type === nodes.figure) {
      next();
      add(nodes.picture.create(node.attrs));
    }
    if (node.isTextblock) {
      if (node.content.size > 0) next();
      node.type.spec.code ? add(schema.text(node.textContent.replaceAll('\n', ' ') || ' ')) : node.forEach(add);
    } else if (node.isAtom) fits = false;
    return !node.isTextblock;
  });
  return fits ? Fragment.fromArray(line) : null;
}

/** Below the block the cursor is in, which cannot hold this; pictures stay in their gallery. */
function behind(tr: Transaction, body: Slice): void {
  const { $from } = tr.selection;
  const isPicture = body.content.content.every(({ type }) => type === nodes.figure) && isKind($from.node(-1), 'gallery');
  const at = $from.after(isPicture ? undefined : 1);
  const before = tr.doc.content.size;
  tr.insert(at, body.content);
  tr.setSelection(Selection.near(tr.doc.resolve(at + tr.doc.content.size - before), -1));
}

/** Words pasted into the middle of a link lead where it leads. */
function linked(body: Slice, { $from }: Selection): Slice {
  const first = body.content.firstChild!;
  const mark = marks.link.isInSet($from.marks());
  const along = (runs: readonly Node[]) => Fragment.fromArray(runs.map((run) => (!mark || marks.link.isInSet(run.marks) ? run : run.mark(mark.addToSet(run.marks)))));
  if (first.isInline) return new Slice(along(body.content.content), 0, 0);
  if (body.content.childCount > 1 || !first.isTextblock || first.type.spec.code) return body;
  return new Slice(Fragment.from(first.copy(along(first.children))), body.openStart, body.openEnd);
}

function inLink({ $from }: Selection): boolean {
  const [before, after] = [$from.nodeBefore, $from.nodeAfter].map((node) => node && marks.link.isInSet(node.marks));
  return Boolean(before && after && before.eq(after));
}

function atEnd(tr: Transaction, notes: Node[]): void {
  const { $to } = tr.selection;
  const { doc } = tr;
  tr.insert(doc.content.size, notes);
  if ($to.parent.inlineContent) tr.setSelection(TextSelection.create(tr.doc, $to.pos));
}
