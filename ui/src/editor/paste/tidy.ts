// Pasted blocks, where only the whole line shows what is meant: a heading that is all bold is a heading, and a space at
// the edge of bold words is not bold.
import { Fragment, Slice, type Mark, type Node } from 'prosemirror-model';
import { schema } from '../schema';

const { nodes, marks } = schema;

/** The same blocks without emphasis that their kind has anyway. */
export function tidy(slice: Slice): Slice {
  return new Slice(tidied(slice.content), slice.openStart, slice.openEnd);
}

function tidied(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.map((node) => {
    if (node.type === nodes.heading && isAll(node, marks.strong)) return plainEdges(without(node, marks.strong));
    if (node.type === nodes.table) return node.copy(tidied(node.content.replaceChild(0, plainRow(node.firstChild!))));
    if (node.isTextblock) return plainEdges(node);
    return node.isLeaf ? node : whole(node, tidied(node.content));
  }));
}

/** With what it cannot be without: an item its paragraph. */
function whole(node: Node, content: Fragment): Node {
  return (node.type.validContent(content) ? null : node.type.createAndFill(node.attrs, content, node.marks)) ?? node.copy(content);
}

/** The first row has the headings of the columns. */
function plainRow(row: Node): Node {
  const bold = row.children.every((cell) => cell.content.size === 0 || isAll(cell, marks.strong));
  return bold ? row.copy(Fragment.fromArray(row.children.map((cell) => without(cell, marks.strong)))) : row;
}

const isAll = (line: Node, type: Mark['type']) => line.children.every((run) => !run.isText || run.text!.trim() === '' || type.isInSet(run.marks));

const without = (line: Node, type: Mark['type']) => line.copy(Fragment.fromArray(line.children.map((run) => run.mark(type.removeFromSet(run.marks)))));

/** Spaces have the marks that the words on both sides of them have. */
function plainEdges(line: Node): Node {
  if (line.type.spec.code || !line.children.some((run) => run.isText && run.marks.length > 0 && /^\s|\s$/.test(run.text!))) return line;
  const runs = line.children.flatMap((run) => (run.isText ? run.text!.split(/(^\s+|\s+$)/).filter(Boolean).map((part) => schema.text(part, run.marks)) : run));
  return line.copy(Fragment.fromArray(joined(runs.map((run, at) => (run.isText && run.text!.trim() === '' ? run.mark(shared(runs[at - 1], run, runs[at + 1])) : run)))));
}

const shared = (before: Node | undefined, { marks }: Node, after: Node | undefined) => marks.filter((mark) => before?.marks.some((it) => it.eq(mark)) && after?.marks.some((it) => it.eq(mark)));

function joined(runs: Node[]): Node[] {
  const line: Node[] = [];
  for (const run of runs) {
    const last = line.at(-1);
    if (last?.isText && run.isText && last.sameMarkup(run)) line[line.length - 1] = schema.text(last.text! + run.text!, run.marks);
    else line.push(run);
  }
  return line;
}
