// Decorations that follow from the document: kept through typing, and made anew only when what they say changes.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { DecorationSet, type Decoration } from 'prosemirror-view';
import { changedRange } from './patch';

/** What there is to show: as a word that is the same as long as the decorations are, and how to make them. */
export type Look = { key: string; count: number; make: () => Decoration[] };

type Kept = { key: string; shown: DecorationSet };

/** `concerns` says whether a block of a document has any part in them: typing in others costs next to nothing, however long the piece is. */
export function keptDecorations(concerns: (block: Node, doc: Node) => boolean, look: (doc: Node) => Look): Plugin<Kept> {
  const name = new PluginKey<Kept>();
  const made = (doc: Node, { key, count, make }: Look): Kept => ({ key, shown: count === 0 ? DecorationSet.empty : DecorationSet.create(doc, make()) });
  return new Plugin<Kept>({
    key: name,
    state: {
      init: (_config, { doc }) => made(doc, look(doc)),
      apply: (tr, kept) => {
        if (!tr.docChanged) return kept;
        const { before, doc } = tr;
        const fields = before.attrs.fields !== doc.attrs.fields;
        if (!fields && !touched(tr).some((block) => concerns(block, doc))) return { key: kept.key, shown: kept.shown.map(tr.mapping, tr.doc) };
        const now = look(tr.doc);
        if (now.count === 0 || now.key !== kept.key) return made(tr.doc, now);
        const shown = kept.shown.map(tr.mapping, tr.doc);
        return shown.find().length === now.count ? { key: now.key, shown } : made(tr.doc, now);
      },
    },
    props: { decorations: (state) => name.getState(state)?.shown },
  });
}

/** The blocks that an edit takes away and those it puts there. */
function touched({ before, doc }: Transaction): Node[] {
  const range = changedRange(before, doc);
  return range ? [...before.children.slice(range.from, range.to), ...doc.children.slice(range.from, range.until)] : [];
}
