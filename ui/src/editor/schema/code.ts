// Code, or anything set as typed.
import type { NodeSpec } from 'prosemirror-model';
import { read } from './read';

export const code_block: NodeSpec = {
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  attrs: { info: { default: '' } },
  parseDOM: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: (dom) => ({ info: read(dom, 'data-info') }) }],
  toDOM: ({ attrs }) => ['pre', { dir: 'ltr', spellcheck: 'false', 'data-info': attrs.info }, ['code', 0]],
};
