// Nothing but the block one is in.
import { describe, expect, it } from 'vitest';
import { editorState } from '../src/editor/editor';
import { doc, p } from './pieces';
import { editor, goTo, type } from './typing';

function focused(on = { focusing: true }) {
  const view = editor();
  view.updateState(editorState(doc(p('one'), p('two'), p('three')), { asked: () => {}, key: () => false, focusing: () => on.focusing }));
  return view;
}

describe('focus mode', () => {
  const bright = (view: ReturnType<typeof focused>) => [...view.dom.querySelectorAll('.bright')].map(({ textContent }) => textContent);

  it('shows the block that the cursor is in, wherever it goes', () => {
    const view = goTo(focused(), 'two');
    expect(bright(view)).toEqual(['two']);
    type(view, ' x');
    expect(bright(view)).toEqual(['two x']);
    expect(bright(goTo(view, 'three'))).toEqual(['three']);
    view.dispatch(view.state.tr.insert(0, p('before')));
    expect(bright(view)).toEqual(['three']);
    view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
    expect(bright(view)).toEqual(['']);
  });

  it('ends', () => {
    const on = { focusing: true };
    const view = goTo(focused(on), 'two');
    on.focusing = false;
    view.dispatch(view.state.tr);
    expect(bright(view)).toEqual([]);
  });
});
