// A footnote and its references go together, come back together, and travel together.
import { undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { heldAt, moveBlock, remove } from '../src/editor/blocks';
import { editorState } from '../src/editor/editor';
import { asOne } from '../src/editor/merge';
import { schema } from '../src/editor/schema';
import { outline } from './outline';
import { doc, p } from './pieces';
import { editor, goTo, paste, press } from './typing';

const refers = (words: string, label: string, after = ''): Node =>
  schema.node('paragraph', null, [schema.text(words), schema.node('footnote_reference', { label }), ...(after ? [schema.text(after)] : [])]);
const note = (label: string, words: string): Node => schema.node('footnote', { label }, [p(words)]);
const said = (view: EditorView) => outline(view.state.doc);

/** An editor, and the footnotes of which it has said that they are gone. */
function watched(...blocks: Node[]): { view: EditorView; gone: string[] } {
  const gone: string[] = [];
  const hooks = { asked: () => {}, key: () => false, notesGone: (notes: Node[]) => void gone.push(...notes.map(({ textContent }) => textContent)) };
  return { view: new EditorView(document.createElement('div'), { state: editorState(doc(...blocks), hooks) }), gone };
}

function mark(view: EditorView, from: string, to: string): EditorView {
  const [start, end] = [from, to].map((words) => goTo(view, words).state.selection.from);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start, end)));
  return view;
}

function take(view: EditorView, kind: 'copy' | 'cut'): { html: string; text: string } {
  const kept: Record<string, string> = {};
  const data = { setData: (type: string, words: string) => (kept[type] = words), clearData: () => {} };
  view.dom.dispatchEvent(Object.assign(new Event(kind, { cancelable: true, bubbles: true }), { clipboardData: data }));
  return { html: kept['text/html'], text: kept['text/plain'] };
}

describe('a footnote', () => {
  it('goes with its last reference, in one step of undo, and that is said', () => {
    const { view, gone } = watched(refers('a', '1', ' b'), note('1', 'Said.'));
    view.dispatch(view.state.tr.delete(2, 3));
    expect([said(view), gone]).toEqual(['a b\n', ['Said.']]);
    undo(view.state, view.dispatch);
    expect([said(view), gone.length], 'coming back is no news').toEqual(['a[^1] b\n\n[^1]: Said.\n', 1]);
  });

  it('stays while anything refers to it, and where nothing ever did', () => {
    const { view, gone } = watched(refers('a', '1'), refers('b', '1'), note('1', 'x'), note('2', 'alone'));
    view.dispatch(view.state.tr.delete(2, 3));
    expect([said(view), gone]).toEqual(['a\n\nb[^1]\n\n[^1]: x\n\n[^2]: alone\n', []]);
  });

  it('takes along what refers to it', () => {
    const { view, gone } = watched(refers('a', 'N'), p('c'), refers('b', 'n'), note('n', 'x'));
    remove(heldAt(view.state.doc, view.state.doc.content.size - note('n', 'x').nodeSize))(view.state, view.dispatch);
    expect([said(view), gone]).toEqual(['a\n\nc\n\nb\n', []]);
  });

  it('is not missed when it said nothing', () => {
    const { view, gone } = watched(refers('a', '1', 'b'), note('1', ''));
    view.dispatch(view.state.tr.delete(2, 3));
    expect([said(view), gone]).toEqual(['ab\n', []]);
  });

  it('stays through a move, and through what is written as Markdown', () => {
    const { view } = watched(refers('a', '1'), p('b'), note('1', 'x'));
    goTo(view, 'a');
    moveBlock(1)(view.state, view.dispatch);
    expect(said(view)).toBe('b\n\na[^1]\n\n[^1]: x\n');
    view.dispatch(asOne(view.state, doc(p('b'), p('a'), note('1', 'x'))));
    expect(said(view)).toBe('b\n\na\n\n[^1]: x\n');
  });

  it('goes with all the text that referred to it', () => {
    const view = mark(editor(p('one'), refers('two', '1'), p('three'), note('1', 'x')), 'on', 'thr');
    press(view, 'Backspace');
    expect(said(view)).toBe('onee\n');
  });
});

describe('what is copied', () => {
  it('takes its footnotes to another piece, under labels that are free there', () => {
    const source = mark(editor(p('0'), refers('one', '1', ' two'), note('1', 'Said.')), 'o', ' tw');
    const there = goTo(editor(refers('other', '1'), p('end'), note('1', 'Theirs.')), 'end');
    expect(said(paste(there, take(source, 'copy')))).toBe('other[^1]\n\nendne[^2] tw\n\n[^1]: Theirs.\n\n[^2]: Said.\n');
    expect(said(source)).toBe('0\n\none[^1] two\n\n[^1]: Said.\n');
  });

  it('is cut with them and comes back with them', () => {
    const { view, gone } = watched(refers('one', '1', ' two'), p('end'), note('1', 'Said.'));
    mark(view, 'on', ' tw');
    const kept = take(view, 'cut');
    expect([said(view), gone], 'they are on the clipboard').toEqual(['ono\n\nend\n', []]);
    expect(said(paste(goTo(view, 'end'), kept))).toBe('ono\n\nende[^1] tw\n\n[^1]: Said.\n');
  });

  it('refers to the same footnote when it is pasted into its own piece', () => {
    const view = mark(editor(refers('one', '1', ' two'), p('end'), note('1', 'Said.')), 'on', ' tw');
    const kept = take(view, 'copy');
    expect(said(paste(goTo(view, 'end'), kept))).toBe('one[^1] two\n\nende[^1] tw\n\n[^1]: Said.\n');
  });

  it('is words where it comes from a footnote', () => {
    const view = mark(editor(refers('one', '1'), p('end'), note('1', 'Said so.')), 'Sa', 'Said');
    const kept = take(view, 'copy');
    expect(said(paste(goTo(view, 'end'), kept))).toBe('one[^1]\n\nendid\n\n[^1]: Said so.\n');
  });
});
