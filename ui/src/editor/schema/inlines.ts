// What stands in a line besides footnote references and other Markdown.
import type { NodeSpec } from 'prosemirror-model';
import { pastedPicture } from './read';

export const text: NodeSpec = { group: 'inline phrase onward' };

export const hard_break: NodeSpec = {
  group: 'inline phrase',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseDOM: [{ tag: 'br' }],
  toDOM: () => ['br'],
};

export const picture: NodeSpec = {
  group: 'inline onward',
  inline: true,
  draggable: true,
  attrs: { src: {}, alt: { default: '' }, title: { default: '' } },
  parseDOM: [{ tag: 'img[data-inline]', priority: 60, getAttrs: pastedPicture }],
  toDOM: ({ attrs }) => ['img', { 'data-inline': '', 'data-name': attrs.src, 'data-title': attrs.title, alt: attrs.alt }],
};
