// Markdown that no block models, kept as it is: whole blocks, and pieces of a line.
import type { NodeSpec } from 'prosemirror-model';
import { words } from '../../words';
import { read } from './read';

export const raw: NodeSpec = {
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  isolating: true,
  parseDOM: [{ tag: 'pre[data-raw]', preserveWhitespace: 'full', priority: 60 }],
  toDOM: () => ['pre', { 'data-raw': '', 'data-label': words.figure.markdown, dir: 'auto', spellcheck: 'false' }, ['code', 0]],
};

export const raw_inline: NodeSpec = {
  group: 'inline phrase onward',
  inline: true,
  atom: true,
  attrs: { source: {} },
  parseDOM: [{ tag: 'code[data-raw]', priority: 60, getAttrs: (dom) => ({ source: read(dom, 'data-raw') }) }],
  toDOM: ({ attrs }) => ['code', { 'data-raw': attrs.source, spellcheck: 'false' }, attrs.source],
};
