// A slash in an empty paragraph asks for a block; what is typed after it narrows the choice.
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** What stands after the slash, and where on the page it is. */
export type Asked = { query: string; x: number; y: number; line: number };

export type MenuHooks = {
  /** The writer asks for a block, or no longer does. */
  asked(asked: Asked | null): void;
  /** A key while the menu is open; true when the menu has used it. */
  key(key: string): boolean;
};

const KEYS = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

export function blockMenu(hooks: MenuHooks): Plugin {
  let open = false;
  const tell = (asked: Asked | null) => {
    if (open || asked) hooks.asked(asked);
    open = asked !== null;
  };
  return new Plugin({
    props: {
      handleKeyDown: (_view, event) => open && KEYS.has(event.key) && hooks.key(event.key),
      handleDOMEvents: { blur: () => void tell(null) },
    },
    view: () => ({
      update: (view, before) => {
        if (view.state.doc === before.doc && view.state.selection.eq(before.selection)) return;
        tell(askedIn(view));
      },
    }),
  });
}

/** Removes the slash and its word, before the block that was chosen comes. */
export function clearAsked(view: EditorView): void {
  const { $from } = view.state.selection;
  view.dispatch(view.state.tr.delete($from.start(), $from.pos));
}

/** What is asked for where the cursor stands, and where that is now. */
export function askedIn(view: EditorView): Asked | null {
  const { $from, empty } = view.state.selection;
  if (!empty || $from.parent.type.name !== 'paragraph' || $from.parentOffset !== $from.parent.content.size) return null;
  if ($from.parentOffset === 0 || $from.parentOffset > 24) return null;
  const query = /^\/([\p{L}\p{N} ]*)$/u.exec($from.parent.textContent)?.[1];
  if (query === undefined) return null;
  const at = view.coordsAtPos($from.start());
  return { query, x: at.left, y: at.bottom, line: at.top };
}
