// Tables as plain text: a line for each row, tabs between the cells, as spreadsheets copy and take them.
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { schema } from '../schema';
import { rectangular } from '../table';

const { nodes } = schema;

export function asTabbed(table: Node): string {
  return table.children.map((row) => row.children.map(words).join('\t')).join('\n');
}

/** Lines with tabs in them as a table; null where there are none. */
export function fromTabbed(text: string): Slice | null {
  if (!text.includes('\t')) return null;
  const rows = text.replace(/[\r\n]+$/, '').split(/\r\n?|\n/).map((line) => nodes.table_row.create(null, line.split('\t').map(cell)));
  return new Slice(Fragment.from(rectangular(nodes.table.create({ align: [null] }, rows))), 0, 0);
}

/** A cell is one line, and has no tab. */
const words = (cell: Node) => cell.textBetween(0, cell.content.size, '', ' ').replace(/\s+/g, ' ');

function cell(text: string): Node {
  // Spreadsheets quote what has line ends or quotation marks in it.
  const plain = /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
  return nodes.table_cell.create(null, plain.trim() ? schema.text(plain.trim()) : null);
}
