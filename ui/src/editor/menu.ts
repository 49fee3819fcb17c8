// A slash at the beginning of a line, or after a space, asks for a block; what is typed after it narrows the choice.
import { closeHistory, isHistoryTransaction } from 'prosemirror-history';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { schema } from './schema';

const { nodes } = schema;

/** What stands after the slash, whether the line has other words too, and where on the page it is. */
export type Asked = { query: string; alone: boolean; x: number; y: number; line: number };

export type MenuHooks = {
  /** The writer asks for a block, or no longer does. */
  asked(asked: Asked | null): void;
  /** A key while the menu is open; true when the menu has used it. */
  key(key: string): boolean;
};

const KEYS = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

/** Longer words ask for nothing. */
const LONGEST = 24;

/** Where the slash is that asks, if one does. */
const asking = new PluginKey<number | null>('asking');

export function blockMenu(hooks: MenuHooks): Plugin<number | null> {
  let open = false;
  const tell = (asked: Asked | null) => {
    if (open || asked) hooks.asked(asked);
    open = asked !== null;
  };
  return new Plugin<number | null>({
    key: asking,
    state: {
      init: () => null,
      apply: (tr, slash, _before, state) => {
        if (tr.getMeta(asking) !== undefined) return null;
        const now = slash === null ? typedSlash(tr) : slashAfter(tr, slash);
        return now !== null && queryAt(state, now) !== null ? now : null;
      },
    },
    props: {
      handleKeyDown: (_view, event) => open && KEYS.has(event.key) && hooks.key(event.key),
      handleDOMEvents: { blur: (view) => void (open && forget(view)) },
    },
    view: () => ({
      update: (view, before) => {
        if (view.state === before || (!open && asking.getState(view.state) === null)) return;
        tell(askedIn(view));
      },
    }),
  });
}

export const isAsking = (state: EditorState): boolean => (asking.getState(state) ?? null) !== null;

/** The slash stays as it was typed, and asks no more. */
export function forget(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(asking, null));
}

/** Removes the slash and its word, and makes an empty line where the block that was chosen comes: below the words that stand
 * before it, or between those and the words behind it. */
export function clearAsked(view: EditorView): void {
  const { state } = view;
  const slash = asking.getState(state);
  if (slash == null) return;
  const tr = closeHistory(state.tr).delete(slash, state.selection.from).setMeta(asking, null);
  view.dispatch(tr);
}

/** An empty line at the cursor, in which a block can stand. */
export function emptyLine(tr: Transaction): Transaction {
  const { $from } = tr.selection;
  const { parent } = $from;
  if (parent.content.size === 0) return tr;
  trimBefore(tr);
  const at = tr.selection.from;
  if (tr.selection.$from.parentOffset === tr.selection.$from.parent.content.size) tr.insert(at + 1, nodes.paragraph.create());
  else tr.split(at).insert(at + 1, nodes.paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, at + 2));
}

/** The space before the slash went with the words before it. */
function trimBefore(tr: Transaction): void {
  const { from, $from } = tr.selection;
  if ($from.nodeBefore?.text?.endsWith(' ')) tr.delete(from - 1, from);
  const { from: now, $from: $now } = tr.selection;
  if ($now.nodeAfter?.text?.startsWith(' ')) tr.delete(now, now + 1);
}

/** What is asked for where the cursor stands, and where that is now. */
export function askedIn(view: EditorView): Asked | null {
  const slash = asking.getState(view.state) ?? null;
  const query = slash === null ? null : queryAt(view.state, slash);
  if (slash === null || query === null) return null;
  const at = view.coordsAtPos(slash);
  const alone = view.state.selection.$from.parent.content.size === query.length + 1;
  return { query, alone, x: at.left, y: at.bottom, line: at.top };
}

/** What is typed between a slash and the cursor; null where that asks for nothing. */
function queryAt({ doc, selection }: EditorState, slash: number): string | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type !== nodes.paragraph || slash < $from.start() || slash >= $from.pos) return null;
  const text = doc.textBetween(slash, $from.pos, '\n', '\n');
  return text.length <= LONGEST + 1 && /^\/([\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M} ×-]*)?$/u.test(text) ? text.slice(1) : null;
}

/** Where a writer has just typed a slash that asks. */
function typedSlash(tr: Transaction): number | null {
  const [step] = tr.steps;
  const typed = tr.steps.length === 1 && step instanceof ReplaceStep && step.slice.size === 1 && step.slice.content.firstChild?.text === '/';
  if (!typed || isHistoryTransaction(tr)) return null;
  const { $from } = tr.selection;
  const before = $from.parent.textBetween(0, Math.max(0, $from.parentOffset - 1), '\n', '\n');
  return before === '' || /\s$/.test(before) ? $from.pos - 1 : null;
}

function slashAfter(tr: Transaction, slash: number): number | null {
  const { pos, deletedAfter } = tr.mapping.mapResult(slash);
  return deletedAfter ? null : pos;
}
