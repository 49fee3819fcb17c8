// Words.
import type { NodeSpec } from 'prosemirror-model';
import { LINE } from './read';

export const paragraph: NodeSpec = {
  group: 'block',
  content: LINE,
  parseDOM: [{ tag: 'p' }],
  toDOM: () => ['p', 0],
};
