// What can be undone is taken over by another editor.
import { redo, undo } from 'prosemirror-history';
import { TextSelection, type EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { editorState } from '../src/editor/editor';
import { setField } from '../src/editor/fields';
import { merge } from '../src/editor/merge';
import { pastOf, withPast } from '../src/editor/past';
import { schema } from '../src/editor/schema';
import { doc, p } from './pieces';
import { editor, goTo, press, type } from './typing';

const hooks = { asked: () => {}, key: () => false };

/** The editor that another page makes of the same piece. */
function carriedTo(piece: EditorState['doc'], from: EditorState): EditorState {
  const { past, json } = JSON.parse(JSON.stringify({ past: pastOf(from), json: piece.toJSON() }));
  return withPast(editorState(schema.nodeFromJSON(json), hooks), past);
}

const anew = (state: EditorState) => carriedTo(state.doc, state);

function after(state: EditorState, command: typeof undo): EditorState {
  let next = state;
  expect(command(state, (tr) => (next = state.apply(tr)))).toBe(true);
  return next;
}

const shown = (state: EditorState) => [state.doc.textBetween(0, state.doc.content.size, '|'), state.doc.attrs.fields.headline].join(' / ');

/** Words, a list, a field, and words elsewhere, each to be undone by itself. */
function written() {
  const view = editor(p('one'), p(''));
  type(view, '- a');
  press(view, 'Enter');
  type(view, 'b');
  view.dispatch(setField(view.state, 'headline', 'Fog'));
  type(goTo(view, 'one'), '!');
  return view;
}

/** Everything it shows on its way back to the beginning, and on again. */
function everything(state: EditorState): string[] {
  const all = [shown(state)];
  for (const command of [undo, redo]) {
    while (command(state, (tr) => (state = state.apply(tr)))) all.push(`${shown(state)} ${state.selection.from}`);
  }
  return all;
}

describe('what can be undone', () => {
  it('is the same, step by step, and so is what can be done again', () => {
    const { state } = written();
    const all = everything(state);
    expect(all.length).toBeGreaterThan(6);
    expect(everything(anew(state))).toEqual(all);
  });

  it('is the same where some of it is undone already', () => {
    const state = after(after(written().state, undo), undo);
    const next = anew(state);
    expect(shown(next)).toBe('one|a|b / ');
    expect(shown(after(after(next, redo), redo))).toBe('one!|a|b / Fog');
    expect(everything(next)).toEqual(everything(state));
  });

  it('ends where the first editor began', () => {
    let state = anew(written().state);
    while (undo(state, (tr) => (state = state.apply(tr)))) continue;
    expect(shown(state)).toBe('one| / ');
  });

  it('leaves in the piece what others wrote meanwhile', () => {
    const { state } = written();
    const theirs = doc(...state.doc.content.content, p('theirs'));
    const next = carriedTo(theirs.type.create(state.doc.attrs, theirs.content), state);
    expect(shown(next)).toBe('one!|a|b|theirs / Fog');
    expect(shown(after(next, undo))).toBe('one|a|b|theirs / Fog');
  });

  it('leaves in the piece what others wrote before', () => {
    const view = written();
    const { doc: sent } = view.state;
    const { tr } = merge(view.state, sent, sent.type.create(sent.attrs, [p('theirs'), ...sent.content.content]));
    view.dispatch(tr);
    expect(everything(anew(view.state))).toEqual(everything(view.state));
  });

  it('is nothing in a piece that was only read', () => {
    const next = anew(editor(p('one')).state);
    expect([undo(next), redo(next)]).toEqual([false, false]);
  });

  it('goes on with what is typed next, as a step of its own', () => {
    const next = anew(written().state);
    const typed = next.apply(next.tr.setSelection(TextSelection.create(next.doc, 1)).insertText('>'));
    expect(shown(after(typed, undo))).toBe('one!|a|b / Fog');
  });
});
