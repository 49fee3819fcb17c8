// A real editor to type into.
import { TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { vi } from 'vitest';
import { editorState } from '../src/editor/editor';
import { doc } from './pieces';

vi.stubGlobal('innerHeight', 800);
const hooks = { asked: () => {}, key: () => false };

export function editor(...blocks: Parameters<typeof doc>) {
  const view = new EditorView(document.createElement('div'), { state: editorState(doc(...blocks), hooks) });
  view.coordsAtPos = () => ({ left: 0, right: 0, top: 0, bottom: 0 });
  view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)));
  return view;
}

export function type(view: EditorView, text: string): EditorView {
  for (const letter of text) {
    const { from, to } = view.state.selection;
    const plain = () => view.state.tr.insertText(letter, from, to);
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, plain))) view.dispatch(plain());
  }
  return view;
}

export function press(view: EditorView, key: string, options: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, ...options });
  return Boolean(view.someProp('handleKeyDown', (handle) => handle(view, event)));
}

/** The body as a short line: `heading2(words) paragraph(…)`. */
export const shape = (view: EditorView) => view.state.doc.content.toString().replace(/^<|>$/g, '');

/** Puts the cursor behind the first occurrence of these words, or to the given place. */
export function goTo(view: EditorView, place: string | number): EditorView {
  const at = typeof place === 'number' ? place : behind(view, place);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
  return view;
}

function behind(view: EditorView, words: string): number {
  let found = -1;
  view.state.doc.descendants((node, at) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (found < 0 && index >= 0) found = at + index + words.length;
  });
  return found;
}

/** Pastes what another program has put on the clipboard. */
export function paste(view: EditorView, { html = '', text = '', plain = false }): EditorView {
  const data = { getData: (type: string) => (type === 'text/html' ? html : type === 'text/plain' ? text : ''), types: [], files: [] };
  const event = Object.assign(new Event('paste', { cancelable: true, bubbles: true }), { clipboardData: data }) as unknown as ClipboardEvent;
  if (plain) view.pasteText(text, event);
  else view.dom.dispatchEvent(event);
  return view;
}
