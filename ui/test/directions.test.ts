// From which side a line is read.
import { describe, expect, it } from 'vitest';
import { editorState } from '../src/editor/editor';
import { setField } from '../src/editor/fields';
import { doc, p } from './pieces';
import { editor, goTo, type } from './typing';

function written(language: string, ...lines: string[]) {
  const view = editor();
  view.updateState(editorState(doc(...lines.map((line) => p(line))), { asked: () => {}, key: () => false }));
  view.dispatch(setField(view.state, 'language', language));
  return view;
}

const sides = (view: ReturnType<typeof written>) => [...view.dom.querySelectorAll('p')].map(({ dir }) => dir);

describe('the side a line is read from', () => {
  it('is told of those that differ from the piece', () => {
    expect(sides(written('en', 'One', 'واحد', '12 — مهمة', '2026'))).toEqual(['', 'rtl', 'rtl', '']);
    expect(sides(written('', 'One', 'واحد'))).toEqual(['', 'rtl']);
    expect(sides(written('ar', 'One', 'واحد', '2026'))).toEqual(['ltr', '', '']);
  });

  it('follows the first letter, and the language', () => {
    const view = written('en', 'One', '');
    type(goTo(view, view.state.doc.content.size - 1), 'و');
    expect(sides(view)).toEqual(['', 'rtl']);
    view.dispatch(setField(view.state, 'language', 'he'));
    expect(sides(view)).toEqual(['ltr', '']);
  });
});
