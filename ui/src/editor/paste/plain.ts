// Plain text: a line is a paragraph, as in Google Docs, and lines behind bullets are a list.
import { Fragment, Slice, type Mark, type Node } from 'prosemirror-model';
import { schema } from '../schema';

const { nodes } = schema;

/** What other programs draw before an item. Hyphens and dashes begin a line of speech too, and are no bullets here. */
const BULLET = /^(\s*)[•●◦○▪▫■□‣⁃∙·►▸✓➢][ \t\u00a0]+(?=\S)/u;

/** Lines as blocks. Asked for as plain text, they are nothing but paragraphs. */
export function plainText(text: string, marks: readonly Mark[], plain: boolean): Slice {
  const lines = text.replace(/^[\r\n]+|[\r\n]+$/g, '').split(/(?:\r\n?|\n|\u2028|\u2029)+/);
  const blocks = plain || !lines.some((line) => BULLET.test(line)) ? lines.map((line) => paragraph(line, marks)) : listed(lines.filter((line) => line.trim()), marks);
  return Slice.maxOpen(Fragment.fromArray(blocks), false);
}

function listed(lines: string[], marks: readonly Mark[]): Node[] {
  const blocks: Node[] = [];
  let items: string[] = [];
  const end = () => {
    if (items.length > 0) blocks.push(list(items, marks));
    items = [];
  };
  for (const line of lines) {
    if (BULLET.test(line)) items.push(line);
    else {
      end();
      blocks.push(paragraph(line, marks));
    }
  }
  end();
  return blocks;
}

/** Items that stand further in belong to the one above them. */
function list(lines: string[], marks: readonly Mark[], depth = 0): Node {
  const [indents, items]: [number[], { line: string; inner: string[] }[]] = [lines.map(indent), []];
  lines.forEach((line, at) => {
    if (items.length > 0 && indents[at] > indents[0] && depth < 6) items.at(-1)!.inner.push(line);
    else items.push({ line, inner: [] });
  });
  return nodes.bullet_list.create(null, items.map(({ line, inner }) => {
    const words = paragraph(line.replace(BULLET, ''), marks);
    return nodes.list_item.create(null, inner.length > 0 ? [words, list(inner, marks, depth + 1)] : words);
  }));
}

const indent = (line: string) => (BULLET.exec(line)?.[1] ?? '').replaceAll('\t', '    ').length;

const paragraph = (line: string, marks: readonly Mark[]) => nodes.paragraph.create(null, line ? schema.text(line, marks) : []);
