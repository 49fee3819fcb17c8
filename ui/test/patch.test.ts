// Changes, applied to a copy as the desk applies them, give the document.
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { setCredits, setField } from '../src/editor/fields';
import { changesBetween } from '../src/editor/patch';
import { schema } from '../src/editor/schema';
import type { Change, Piece } from '../src/wire';
import { doc, p, randoms } from './pieces';

/** What the desk does with changes, in order. */
function applied(piece: Piece, changes: Change[]): Piece {
  const copy = structuredClone({ ...piece, content: piece.content ?? [] });
  for (const change of changes) {
    if (change.kind === 'field') Object.assign(copy.attrs.fields, { [change.name]: change.value });
    else if (change.kind === 'blocks') {
      expect(change.from <= change.to && change.to <= copy.content.length, 'a range outside the piece').toBe(true);
      copy.content.splice(change.from, change.to - change.from, ...change.with);
    } else if (change.credit) copy.attrs.pictures[change.name] = change.credit;
    else delete copy.attrs.pictures[change.name];
  }
  return copy;
}

const json = (node: Node): Piece => ({ content: [], ...node.toJSON() });

describe('changes', () => {
  it('are none for the same document', () => {
    const one = doc(p('a'), p('b'));
    expect(changesBetween(one, one)).toEqual([]);
    expect(changesBetween(one, doc(p('a'), p('b')))).toEqual([]);
  });

  it('name only the block that changed', () => {
    const before = doc(p('a'), p('b'), p('c'));
    const after = EditorState.create({ doc: before }).tr.insertText('!', 5).doc;
    expect(changesBetween(before, after)).toEqual([{ kind: 'blocks', from: 1, to: 2, with: [p('b!').toJSON()] }]);
  });

  it('leave out what stayed the same between two places', () => {
    const before = doc(p('a'), p('b'), p('c'), p('d'));
    const changes = changesBetween(before, doc(p('A'), p('b'), p('c'), p('D')));
    expect(changes.map((change) => change.kind === 'blocks' && [change.from, change.to])).toEqual([[0, 1], [3, 4]]);
  });

  it('name a field and a credit that changed', () => {
    const state = EditorState.create({ doc: doc(p('a')) });
    const after = state.apply(setField(state, 'headline', 'New'));
    expect(changesBetween(state.doc, after.doc)).toEqual([{ kind: 'field', name: 'headline', value: 'New' }]);
    const credited = after.apply(setCredits(after, { 'x.jpg': { creators: ['A'], licence: '' } }));
    expect(changesBetween(after.doc, credited.doc)).toEqual([{ kind: 'credit', name: 'x.jpg', credit: { creators: ['A'] } }]);
    const cleared = credited.apply(setCredits(credited, { 'x.jpg': null }));
    expect(changesBetween(credited.doc, cleared.doc)).toEqual([{ kind: 'credit', name: 'x.jpg', credit: null }]);
  });

  it('carry no half characters', () => {
    const changes = changesBetween(doc(p('a')), doc(p('a\ud83d')));
    expect(JSON.stringify(changes)).not.toMatch(/\\ud83d/);
  });

  it('give the document after any edits', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const random = randoms(seed);
      let state = EditorState.create({ doc: doc(...Array.from({ length: random(6) }, (_, i) => p(`block ${i}`))) });
      let desk = json(state.doc);
      let acknowledged = state.doc;
      for (let step = 0; step < 30; step++) {
        state = state.apply(edit(state, random));
        if (random(3) > 0) continue;
        desk = applied(desk, changesBetween(acknowledged, state.doc));
        acknowledged = state.doc;
        expect(desk, `seed ${seed}, step ${step}`).toEqual(json(state.doc));
      }
    }
  });
});

function edit(state: EditorState, random: (below: number) => number): Transaction {
  const tr = state.tr;
  const at = random(state.doc.content.size + 1);
  const to = at + random(state.doc.content.size - at + 1);
  switch (random(7)) {
    case 0:
      return tr.insert(blockEdge(state.doc, random), p(`new ${random(100)}`));
    case 1:
      return tr.deleteRange(at, to);
    case 2:
      return setField(state, 'headline', `h${random(3)}`);
    case 3:
      return setCredits(state, { [`p${random(3)}`]: random(2) ? { creators: [`c${random(3)}`] } : null });
    case 4:
      return tr.replaceRangeWith(at, at, schema.nodes.divider.create());
    default:
      return state.doc.resolve(at).parent.isTextblock ? tr.insertText(`t${random(9)}`, at) : tr;
  }
}

function blockEdge(node: Node, random: (below: number) => number): number {
  let at = 0;
  for (let i = random(node.childCount + 1); i > 0; i--) at += node.child(i - 1).nodeSize;
  const edges = [0];
  node.forEach((child, offset) => edges.push(offset + child.nodeSize));
  return edges.includes(at) ? at : 0;
}

