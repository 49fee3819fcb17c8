// The body's editor: schema, keys, rules and paste put together.
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import type { Node } from 'prosemirror-model';
import { imeSpan } from 'prosemirror-safari-ime-span';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { found } from '../find/shown';
import { words } from '../words';
import { bright } from './bright';
import { calloutKeeping } from './callouts';
import { dress } from './dress';
import { footnoteKeeping, type NoteHooks } from './footnote-keeping';
import { numbering } from './footnotes';
import { keptPlaces } from './kept-places';
import { keys } from './keys';
import { blockMenu, type MenuHooks } from './menu';
import { pasting } from './pasting';
import { leaving } from './leaving';
import { remembering } from './past';
import { rules } from './rules';
import { schema } from './schema';
import { tableKeeping } from './table-keeping';
import { typography } from './typography';

/** What the editor asks of the window around it. */
export type Hooks = MenuHooks & Partial<NoteHooks> & { smartQuotes?: () => boolean; focusing?: () => boolean };

/** The state of an editor for a piece, with its own undo. */
export function editorState(doc: Node, hooks: Hooks): EditorState {
  const state = EditorState.create({
    doc,
    plugins: [
      leaving(),
      blockMenu(hooks),
      rules(),
      typography(hooks.smartQuotes ?? (() => true)),
      ...keys(),
      remembering,
      dropCursor({ class: 'drop-line', color: false, width: 2 }),
      gapCursor(),
      imeSpan,
      neverEmpty,
      tableKeeping,
      calloutKeeping,
      dress(),
      footnoteKeeping(hooks.notesGone ?? (() => {})),
      numbering(),
      found(),
      bright(hooks.focusing ?? (() => false)),
      greeting,
      keptPlaces,
      pasting,
    ],
  });
  return doc.childCount > 0 ? state : state.apply(state.tr.insert(0, paragraph()).setMeta('addToHistory', false));
}

const paragraph = () => schema.nodes.paragraph.create();

/** A body without a block has no place for a cursor. */
const neverEmpty = new Plugin({
  appendTransaction: (_transactions, _before, { doc, tr }) => {
    if (doc.childCount > 0) return null;
    tr.insert(0, paragraph());
    return tr.setSelection(TextSelection.create(tr.doc, 1));
  },
});

/** An empty body says what to do. */
const greeting = new Plugin({
  props: {
    decorations: ({ doc }) => {
      const only = doc.childCount === 1 ? doc.firstChild : null;
      if (only?.type !== schema.nodes.paragraph || only.content.size > 0) return null;
      return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, { class: 'greeting', 'data-greeting': words.sheet.bodyHint })]);
    },
  },
});
