// Rows and columns. The first row has the headings; every row has as many cells as `align` has entries.
import type { NodeSpec } from 'prosemirror-model';
import { LINE, read } from './read';

/** How the words of a column stand; null where nothing is said. */
export type Align = null | 'left' | 'center' | 'right';

export const table: NodeSpec = {
  group: 'block',
  content: 'table_row+',
  isolating: true,
  attrs: { align: { default: [null] } },
  parseDOM: [{ tag: 'table', getAttrs: (dom) => ({ align: alignments(dom) }) }],
  toDOM: ({ attrs }) => ['div', { class: 'table' }, ['table', { 'data-align': attrs.align.map((align: Align) => align ?? '').join() }, ['tbody', 0]]],
};

export const table_row: NodeSpec = {
  content: 'table_cell+',
  parseDOM: [{ tag: 'tr' }],
  toDOM: () => ['tr', 0],
};

export const table_cell: NodeSpec = {
  content: LINE,
  isolating: true,
  parseDOM: [{ tag: 'td' }, { tag: 'th' }],
  toDOM: () => ['td', 0],
};

/** Our own tables name their columns' alignment; others show it in the cells of their first row. */
function alignments(dom: HTMLElement): Align[] {
  const own = dom.dataset.align?.split(',');
  const cells = [...(dom.querySelector('tr')?.children ?? [])] as HTMLElement[];
  return (own ?? cells.map((cell) => cell.style.textAlign || read(cell, 'align'))).map(alignment);
}

function alignment(word: string): Align {
  return word === 'left' || word === 'center' || word === 'right' ? word : null;
}
