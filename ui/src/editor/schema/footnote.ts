// What a footnote says, only at the top level of the piece, and the references to it. Labels are compared without case;
// readers see a number instead.
import type { NodeSpec } from 'prosemirror-model';
import { read } from './read';

export const footnote: NodeSpec = {
  content: 'block+',
  defining: true,
  isolating: true,
  attrs: { label: {} },
  parseDOM: [{ tag: 'section[data-footnote]', getAttrs: (dom) => ({ label: read(dom, 'data-footnote') }) }],
  toDOM: ({ attrs }) => ['section', { 'data-footnote': attrs.label }, 0],
};

export const footnote_reference: NodeSpec = {
  group: 'inline phrase onward',
  inline: true,
  atom: true,
  attrs: { label: {} },
  parseDOM: [{ tag: 'span[data-reference]', priority: 60, getAttrs: (dom) => ({ label: read(dom, 'data-reference') }) }],
  toDOM: ({ attrs }) => ['span', { 'data-reference': attrs.label }, `[${attrs.label}]`],
};
