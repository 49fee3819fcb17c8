// A heading below the headline.
import type { NodeSpec } from 'prosemirror-model';
import { LINE } from './read';

/** Headings pasted from elsewhere come in as 2 to 4, for the headline is level 1; our own keep theirs. */
const rule = (tag: number) => ({
  tag: `h${tag}`,
  getAttrs: (dom: HTMLElement) => ({
    level: /^[1-6]$/.test(dom.dataset.level ?? '') ? Number(dom.dataset.level) : Math.min(Math.max(tag, 2), 4),
    id: dom.dataset.level ? dom.id : '',
  }),
});

export const heading: NodeSpec = {
  group: 'block',
  content: LINE,
  defining: true,
  attrs: { level: { default: 2 }, id: { default: '' } },
  parseDOM: [1, 2, 3, 4, 5, 6].map(rule),
  toDOM: ({ attrs }) => [`h${attrs.level}`, { 'data-level': attrs.level, ...(attrs.id && { id: attrs.id }) }, 0],
};
