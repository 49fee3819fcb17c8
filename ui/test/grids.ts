// Tables in a line of text.
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { expect } from 'vitest';
import { schema } from '../src/editor/schema';
import type { Align } from '../src/editor/schema/table';
import { rectangular } from '../src/editor/table';

/** `a b | c d` are two rows of two cells; `_` is an empty one. */
export function table(text: string, align?: Align[]): Node {
  const rows = text.split(' | ').map((row) => row.split(' '));
  const cell = (words: string) => schema.node('table_cell', null, words === '_' ? [] : [schema.text(words)]);
  return schema.node('table', { align: align ?? rows[0].map(() => null) }, rows.map((row) => schema.node('table_row', null, row.map(cell))));
}

export function said(node: Node): string {
  return node.children.map((row) => row.children.map((cell) => cell.textContent || '_').join(' ')).join(' | ');
}

/** The first table of a piece, which must be sound. */
export function tableIn(view: EditorView): Node {
  view.state.doc.check();
  const found = view.state.doc.children.find(({ type }) => type.name === 'table')!;
  expect(rectangular(found), 'a table is rectangular').toBe(found);
  return found;
}
