// A break between sections.
import type { NodeSpec } from 'prosemirror-model';

export const divider: NodeSpec = {
  group: 'block',
  parseDOM: [{ tag: 'hr' }],
  toDOM: () => ['hr'],
};
