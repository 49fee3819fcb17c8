// While the writer wants to see nothing else, the block she is in is marked, so that the page can mute the others.
import { Plugin, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

export const bright = (enabled: () => boolean): Plugin<DecorationSet> => {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, kept, _before, now) => (enabled() ? markedBlock(now, kept.map(tr.mapping, tr.doc)) : DecorationSet.empty),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
};

function markedBlock({ doc, selection }: EditorState, kept: DecorationSet): DecorationSet {
  const { $head } = selection;
  const from = $head.depth > 0 ? $head.before(1) : $head.pos;
  const to = from + (doc.nodeAt(from)?.nodeSize ?? 0);
  const [one] = kept.find();
  if (one?.from === from && one.to === to) return kept;
  return from === to ? DecorationSet.empty : DecorationSet.create(doc, [Decoration.node(from, to, { class: 'bright' })]);
}
