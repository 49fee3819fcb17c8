// Footnotes that come with a paste: they stand at the end of the piece, under labels that nothing else in it has.
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { schema } from '../schema';

const { nodes } = schema;

/** What goes to the cursor, and the footnotes that go to the end of the piece. */
export function partNotes(slice: Slice, doc: Node): { body: Slice; notes: Node[] } {
  const [pasted, others] = parted(slice.content);
  if (pasted.length === 0) return { body: slice, notes: [] };
  const standing = new Map(parted(doc.content)[0].map((note) => [folded(note), note]));
  const isCopy = (note: Node) => standing.get(folded(note))?.eq(note) ?? false;
  const labels = freed(pasted.filter((note) => standing.has(folded(note)) && !isCopy(note)), [...pasted, ...labelled(doc)]);
  return { body: opened(Fragment.fromArray(others.map((node) => relabelled(node, labels))), slice), notes: pasted.filter((note) => !isCopy(note)).map((note) => relabelled(note, labels)) };
}

/** Without the footnotes at an end, the words there run on into what stands beside them. */
function opened(body: Fragment, { content, openStart, openEnd }: Slice): Slice {
  const whole = Slice.maxOpen(body, false);
  const isNote = (node: Node | null) => node?.type === nodes.footnote;
  return new Slice(body, isNote(content.firstChild) ? whole.openStart : Math.min(openStart, whole.openStart), isNote(content.lastChild) ? whole.openEnd : openEnd);
}

/** The lowest numbers that are free, for footnotes whose own label is another's. */
function freed(notes: Node[], others: Node[]): Map<string, string> {
  const taken = new Set(others.map(folded));
  let number = 0;
  const next = () => {
    do number++;
    while (taken.has(String(number)));
    return String(number);
  };
  return new Map(notes.map((note) => [folded(note), next()]));
}

function relabelled(node: Node, labels: Map<string, string>): Node {
  if (labels.size === 0 || node.isText) return node;
  const label = 'label' in node.attrs ? labels.get(folded(node)) : undefined;
  const content = Fragment.fromArray(node.children.map((child) => relabelled(child, labels)));
  return label === undefined ? node.copy(content) : node.type.create({ ...node.attrs, label }, content, node.marks);
}

function parted(content: Fragment): [notes: Node[], others: Node[]] {
  const isNote = ({ type }: Node) => type === nodes.footnote;
  return [content.content.filter(isNote), content.content.filter((node) => !isNote(node))];
}

function labelled(doc: Node): Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    if (node.type === nodes.footnote || node.type === nodes.footnote_reference) found.push(node);
  });
  return found;
}

const folded = (node: Node) => (node.attrs.label as string).toLowerCase();
