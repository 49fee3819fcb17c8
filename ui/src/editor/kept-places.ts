// Stretches of the text that stay known through edits while something is asked about them.
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';

type Stretch = { id: number; from: number; to: number };
type Change = { keep: Stretch } | { drop: number };

const key = new PluginKey<Stretch[]>('kept-places');
let last = 0;

export const keptPlaces = new Plugin<Stretch[]>({
  key,
  state: {
    init: () => [],
    apply: (tr, kept) => {
      const moved = tr.docChanged && kept.length > 0 ? kept.map(({ id, from, to }) => ({ id, from: tr.mapping.map(from, -1), to: tr.mapping.map(to, 1) })) : kept;
      const change = tr.getMeta(key) as Change | undefined;
      if (!change) return moved;
      return 'keep' in change ? [...moved, change.keep] : moved.filter(({ id }) => id !== change.drop);
    },
  },
});

/** Keeps a stretch of the document that the transaction makes, and answers by what it is known. */
export function keepPlace(tr: Transaction, from: number, to: number): number {
  tr.setMeta(key, { keep: { id: ++last, from, to } } satisfies Change);
  return last;
}

/** Where it is now, if it is still there. */
export function keptPlace(state: EditorState, id: number): Stretch | undefined {
  return key.getState(state)?.find((it) => it.id === id);
}

export function dropPlace(tr: Transaction, id: number): Transaction {
  return tr.setMeta(key, { drop: id } satisfies Change);
}
