// Typographic characters as the writer types, in the body. Backspace or undo right after takes one back.
import { undoInputRule } from 'prosemirror-inputrules';
import type { Mark, ResolvedPos } from 'prosemirror-model';
import { Plugin, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { smarten, type Before } from '../typography/smarten';
import { schema } from './schema';

/** What the rules of Markdown keep for taking a change back, and so do we. */
type Undoable = { transform: Transaction; from: number; to: number; text: string };

export function typography(enabled: () => boolean): Plugin {
  const plugin: Plugin<Undoable | null> = new Plugin<Undoable | null>({
    isInputRules: true,
    state: {
      init: () => null,
      apply: (tr, before) => tr.getMeta(plugin) ?? (tr.selectionSet || tr.docChanged ? null : before),
    },
    props: {
      handleTextInput: (view, from, to, text) => enabled() && typed(view, from, to, text, plugin),
      handleDOMEvents: {
        // A dead key composes the mark it stands for.
        compositionend: (view, { data }) => void setTimeout(() => enabled() && composed(view, data, plugin)),
      },
    },
  });
  return plugin;
}

/** Right after a rule has changed what was typed, undo takes the change back; both belong to one step. */
export const takeBack: Command = (state, dispatch) =>
  undoInputRule(state, dispatch && ((tr) => dispatch(tr.setMeta('appendedTransaction', tr))));

function typed(view: EditorView, from: number, to: number, text: string, plugin: Plugin): boolean {
  if (view.composing) return false;
  const { state } = view;
  const $from = state.doc.resolve(from);
  if (isCode($from.parent.type.spec, marksAt(state, $from))) return false;
  const stroke = smarten(lineBefore($from), text, state.doc.attrs.fields.language);
  if (!stroke) return false;
  const start = from - stroke.drop;
  if (state.doc.rangeHasMark(start, from, schema.marks.code)) return false;
  const tr = state.tr;
  if (stroke.put) tr.replaceWith(start, to, schema.text(stroke.put, marksAt(state, $from)));
  tr.setMeta(plugin, { transform: tr, from, to, text } satisfies Undoable);
  view.dispatch(tr.scrollIntoView());
  return true;
}

function composed(view: EditorView, data: string, plugin: Plugin): void {
  const { selection, tr } = view.state;
  if (!selection.empty || data.length !== 1 || selection.$from.nodeBefore?.text?.endsWith(data) !== true) return;
  const { from } = selection;
  const before = view.state.apply(tr.delete(from - 1, from));
  const stroke = smarten(lineBefore(before.selection.$from), data, before.doc.attrs.fields.language);
  if (!stroke || isCode(selection.$from.parent.type.spec, selection.$from.marks())) return;
  const change = view.state.tr;
  change.replaceWith(from - 1 - stroke.drop, from, schema.text(stroke.put, selection.$from.marks()));
  view.dispatch(change.setMeta(plugin, { transform: change, from, to: from, text: '' } satisfies Undoable));
}

function lineBefore($from: ResolvedPos): Before {
  return (length) => $from.parent.textBetween(Math.max(0, $from.parentOffset - length), $from.parentOffset, null, ({ type }) => (type === schema.nodes.hard_break ? '\n' : '\ufffc'));
}

function marksAt(state: EditorState, $from: ResolvedPos): readonly Mark[] {
  return (state.selection.from === $from.pos && state.storedMarks) || $from.marks();
}

const isCode = (spec: { code?: boolean }, marks: readonly Mark[]) => spec.code === true || marks.some(({ type }) => type.spec.code);
