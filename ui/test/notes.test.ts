// Footnotes: made, numbered, gone to and removed.
import type { Node } from 'prosemirror-model';
import type { DecorationSet, EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { moveBlock } from '../src/editor/blocks';
import { endOfBody, goToFootnote, goToReference, insertFootnote, type NumberSpec } from '../src/editor/footnotes';
import { schema } from '../src/editor/schema';
import { p } from './pieces';
import { editor, goTo, press, shape, type } from './typing';

const refers = (words: string, label: string): Node =>
  schema.node('paragraph', null, [schema.text(words), schema.node('footnote_reference', { label })]);
const note = (label: string, words: string): Node => schema.node('footnote', { label }, [p(words)]);

/** What readers see for each reference and footnote, in order of the piece. */
function numbers(view: EditorView): string[] {
  const found: { at: number; spec: NumberSpec }[] = [];
  for (const plugin of view.state.plugins) {
    const shown = plugin.props.decorations?.call(plugin, view.state) as DecorationSet | undefined;
    for (const { from, spec } of shown?.find() ?? []) if ('number' in spec) found.push({ at: from, spec });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ spec: { number, lost } }) => `${number ?? 'none'}${lost ? ' lost' : ''}`);
}

describe('a footnote', () => {
  it('is written where the cursor stands, and said at the end', () => {
    const view = goTo(editor(p('one two'), p('three')), 'one');
    press(view, 'f', { ctrlKey: true, altKey: true });
    type(view, 'Said.');
    expect(shape(view)).toBe('paragraph("one", footnote_reference, " two"), paragraph("three"), footnote(paragraph("Said."))');
    press(view, 'f', { ctrlKey: true, altKey: true });
    expect(shape(type(view, '!')), 'the same key goes back behind the reference').toMatch(/^paragraph\("one", footnote_reference, "! two"\)/);
  });

  it('gets the lowest free number for its label', () => {
    const view = goTo(editor(refers('a', '1'), refers('b', '3'), p('c'), note('1', 'x'), note('3', 'y')), 'c');
    insertFootnote(view.state, view.dispatch);
    expect(view.state.doc.lastChild!.attrs.label).toBe('2');
  });

  it('is not made in code, nor in another footnote', () => {
    const code = editor(schema.node('code_block', null, [schema.text('x')]));
    expect(insertFootnote(code.state)).toBe(false);
    expect(insertFootnote(goTo(editor(refers('a', '1'), note('1', 'x')), 'x').state)).toBe(false);
  });

  it('goes with its references when it is emptied', () => {
    const view = goTo(editor(refers('a', '1'), note('1', 'x')), 'x');
    press(view, 'Backspace');
    view.dispatch(view.state.tr.delete(view.state.selection.from - 1, view.state.selection.from));
    press(view, 'Backspace');
    expect(shape(view)).toBe('paragraph("a")');
    expect(shape(type(view, 'b'))).toBe('paragraph("ab")');
  });

  it('is left by Enter in an empty line', () => {
    const view = goTo(editor(refers('a', '1'), note('1', 'x')), 'x');
    press(view, 'Enter');
    press(view, 'Enter');
    expect(shape(type(view, '!'))).toBe('paragraph("a", footnote_reference, "!"), footnote(paragraph("x"))');
  });

  it('is gone to and back, by any spelling of its label', () => {
    const view = editor(refers('a', 'Note'), p('b'), note('NOTE', 'x'));
    goToFootnote('note')(view.state, view.dispatch);
    expect(view.state.selection.$from.parent.textContent).toBe('x');
    goToReference('note')(view.state, view.dispatch);
    expect(view.state.selection.$from.parent.textContent).toBe('a');
  });

  it('is made when a reference has none', () => {
    const view = editor(refers('a', 'lost'));
    goToFootnote('lost')(view.state, view.dispatch);
    expect(view.state.doc.lastChild!.attrs.label).toBe('lost');
    expect(numbers(view)).toEqual(['1', '1']);
  });

  it('stands behind the body', () => {
    const view = editor(p('a'), note('1', 'x'), note('2', 'y'));
    expect(endOfBody(view.state)).toBe(3);
    expect(endOfBody(editor(note('1', 'x'), p('a')).state)).toBe(8);
  });
});

describe('numbers', () => {
  it('follow the first references, not the labels', () => {
    const view = editor(refers('a', 'z'), refers('b', 'a'), refers('c', 'Z'), note('a', 'x'), note('z', 'y'), note('unused', ''));
    expect(numbers(view)).toEqual(['1', '2', '1', '2', '1', '3 lost']);
  });

  it('are none where one of the two is missing', () => {
    expect(numbers(editor(refers('a', 'x'), refers('b', 'y'), note('y', 'y')))).toEqual(['none lost', '1', '1']);
  });

  it('follow what moves, and stay through typing', () => {
    const view = goTo(editor(refers('a', 'z'), refers('b', 'y'), note('y', 'q'), note('z', 'r')), 'b');
    type(view, 'more');
    expect(numbers(view)).toEqual(['1', '2', '2', '1']);
    moveBlock(-1)(view.state, view.dispatch);
    expect(numbers(view)).toEqual(['1', '2', '1', '2']);
  });

  it('are there after a block with the only reference has moved', () => {
    const view = goTo(editor(refers('a', 'z'), p('b'), note('z', 'r')), 'a');
    moveBlock(1)(view.state, view.dispatch);
    expect(numbers(view)).toEqual(['1', '1']);
  });
});
