// Somebody else's words, and who said them.
import type { NodeSpec } from 'prosemirror-model';
import { LINE } from './read';

/** Said this way round, and not as `block+ attribution?`, a new line is a paragraph and not an attribution. */
export const SAID = '(block+ attribution | block+)';

export const quotation: NodeSpec = {
  group: 'block',
  content: SAID,
  defining: true,
  parseDOM: [{ tag: 'blockquote' }],
  toDOM: () => ['blockquote', 0],
};

/** The words without the dash, which the page draws. */
export const attribution: NodeSpec = {
  content: LINE,
  defining: true,
  parseDOM: [{ tag: 'p[data-attribution]', priority: 60 }],
  toDOM: () => ['p', { 'data-attribution': '' }, 0],
};
