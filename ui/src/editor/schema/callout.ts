// A part set apart: a poll, a pull quote, an aside, a gallery, or what another program calls a note or a warning.
import type { NodeSpec } from 'prosemirror-model';
import { calloutLabel } from '../../words';
import { SAID } from './quotation';
import { TITLE, read } from './read';

/** `kind` is as typed between `[!` and `]`, and compared without case. */
export const callout: NodeSpec = {
  group: 'block',
  content: `callout_title? ${SAID}`,
  defining: true,
  attrs: { kind: { default: 'aside' } },
  parseDOM: [{ tag: 'section[data-callout]', getAttrs: (dom) => ({ kind: read(dom, 'data-callout') }) }],
  toDOM: ({ attrs }) => ['section', { 'data-callout': attrs.kind, 'aria-label': calloutLabel(attrs.kind) }, 0],
};

/** A poll's question, an aside's title. */
export const callout_title: NodeSpec = {
  content: TITLE,
  defining: true,
  parseDOM: [{ tag: 'p[data-title]', priority: 60 }],
  toDOM: () => ['p', { 'data-title': '' }, 0],
};
