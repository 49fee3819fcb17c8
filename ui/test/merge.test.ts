// Somebody else's change comes in, and nothing typed since is lost.
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { setField } from '../src/editor/fields';
import { merge } from '../src/editor/merge';
import { doc, p } from './pieces';

const lines = (node: { textBetween(from: number, to: number, between: string): string; content: { size: number } }) =>
  node.textBetween(0, node.content.size, '|');

describe('merging', () => {
  const sent = doc(p('one'), p('two'), p('three'));

  it('keeps local typing in another block', () => {
    const state = EditorState.create({ doc: sent });
    const typed = state.apply(state.tr.insertText('!', 4));
    const { tr, acknowledged } = merge(typed, sent, doc(p('one'), p('two'), p('THREE'), p('four')));
    expect(lines(tr.doc)).toBe('one!|two|THREE|four');
    expect(lines(acknowledged)).toBe('one|two|THREE|four');
  });

  it('shares unchanged blocks with what was sent, so that they are not sent again', () => {
    const { tr, acknowledged } = merge(EditorState.create({ doc: sent }), sent, doc(p('one'), p('two'), p('3')));
    expect(acknowledged.child(0)).toBe(sent.child(0));
    expect(tr.doc.eq(acknowledged)).toBe(true);
  });

  it('keeps both where both changed the same block', () => {
    const state = EditorState.create({ doc: sent });
    const typed = state.apply(state.tr.insertText('my ', 6));
    const { tr } = merge(typed, sent, doc(p('one'), p('their two'), p('three')));
    expect(lines(tr.doc)).toBe('one|their two|my two|three');
  });

  it('takes their fields, but not over one the writer has changed since', () => {
    const state = EditorState.create({ doc: sent });
    const typed = state.apply(setField(state, 'headline', 'Mine'));
    const theirs = sent.type.create({ ...sent.attrs, fields: { ...sent.attrs.fields, headline: 'Theirs', kicker: 'Theirs' } }, sent.content);
    const { tr, overwritten } = merge(typed, sent, theirs);
    const { fields } = tr.doc.attrs;
    expect([fields.headline, fields.kicker]).toEqual(['Mine', 'Theirs']);
    expect(overwritten, 'theirs is written over with what is typed here').toEqual([{ name: 'headline', is_credit: false, theirs: 'Theirs' }]);
  });

  it('writes over nothing where both say the same', () => {
    const state = EditorState.create({ doc: sent });
    const typed = state.apply(setField(state, 'headline', 'Same'));
    const theirs = sent.type.create({ ...sent.attrs, fields: { ...sent.attrs.fields, headline: 'Same' } }, sent.content);
    expect(merge(typed, sent, theirs).overwritten).toEqual([]);
  });
});
