// A picture with its caption.
import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { safeAddress } from '../address';
import { CAPTION, pastedPicture } from './read';

const captionOf = (dom: Node): HTMLElement => (dom as HTMLElement).querySelector('figcaption') ?? document.createElement('figcaption');

export const figure: NodeSpec = {
  group: 'block',
  content: CAPTION,
  isolating: true,
  attrs: { src: {}, alt: { default: '' }, title: { default: '' } },
  parseDOM: [
    { tag: 'figure', getAttrs: pastedPicture, contentElement: captionOf },
    { tag: 'img:not([data-inline])', getAttrs: pastedPicture },
  ],
  toDOM: ({ attrs }): DOMOutputSpec => [
    'figure',
    { 'data-name': attrs.src, 'data-title': attrs.title },
    ['img', { src: safeAddress(attrs.src) ?? '', alt: attrs.alt }],
    ['figcaption', { dir: 'auto' }, 0],
  ],
};
