// Whole blocks: moved, doubled, removed and turned into others, without a word or a mark lost.
import { undo } from 'prosemirror-history';
import { Fragment, type Node } from 'prosemirror-model';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import * as blocks from '../src/editor/blocks';
import { newAside, newGallery, newPoll } from '../src/editor/callouts';
import { schema } from '../src/editor/schema';
import { TURNINGS, turnInto, type Turning } from '../src/editor/turn-into';
import { p, randoms } from './pieces';
import { editor, goTo, shape, type } from './typing';

const { nodes, marks } = schema;
const strong = (text: string) => schema.text(text, [marks.strong.create()]);
const item = (...content: Node[]) => nodes.list_item.create(null, content);
const bullets = (...items: string[]) => nodes.bullet_list.create(null, items.map((text) => item(p(text))));
const note = (label: string, text: string) => nodes.footnote.create({ label }, p(text));
const refers = (text: string, label: string) => nodes.paragraph.create(null, [schema.text(text), nodes.footnote_reference.create({ label })]);
const figure = (caption: string) => nodes.figure.create({ src: `${caption}.jpg` }, schema.text(caption));
const held = (view: EditorView) => blocks.heldBy(view.state);
const select = (view: EditorView, from: string, to: string) => {
  const [start] = [goTo(view, from).state.selection.from];
  const end = goTo(view, to).state.selection.from;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start, end)));
  return view;
};

describe('blocks', () => {
  it('that are marked together move together, in one step of undo, and stay marked', () => {
    const view = select(editor(p('a'), p('b'), figure('c'), p('d')), 'b', 'c');
    blocks.moveBlock(-1)(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("b"), figure("c"), paragraph("a"), paragraph("d")');
    blocks.moveBlock(1)(view.state, view.dispatch);
    blocks.moveBlock(1)(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a"), paragraph("d"), paragraph("b"), figure("c")');
    expect(held(view)).toMatchObject({ from: 2, until: 4 });
    undo(view.state, view.dispatch);
    undo(view.state, view.dispatch);
    undo(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a"), paragraph("b"), figure("c"), paragraph("d")');
  });

  it('go to any place but into the footnotes, which stay at the foot', () => {
    const view = goTo(editor(refers('a', '1'), p('b'), p('c'), note('1', 'n'), note('2', 'm')), 'a');
    expect(blocks.moveTo(held(view), 4)(view.state)).toBe(false);
    expect(blocks.moveTo(held(view), 1)(view.state)).toBe(false);
    blocks.moveTo(held(view), 3)(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("b"), paragraph("c"), paragraph("a", footnote_reference), footnote(paragraph("n")), footnote(paragraph("m"))');
    expect(view.state.selection.$from.parent.textContent).toBe('a');
    expect(blocks.moveBlock(1)(view.state)).toBe(false);
    goTo(view, 'n');
    expect(blocks.moveBlock(-1)(view.state)).toBe(false);
    expect(blocks.moveBlock(1)(view.state, view.dispatch)).toBe(true);
    expect(shape(view)).toContain('footnote(paragraph("m")), footnote(paragraph("n"))');
  });

  it('that are pictures walk through the galleries in their way, and the last takes the gallery along', () => {
    const gallery = (...names: string[]) => nodes.callout.create({ kind: 'gallery' }, names.map(figure));
    const view = goTo(editor(figure('a'), gallery('x', 'y'), p('z')), 'a');
    const seen: string[] = [];
    const step = (by: -1 | 1) => {
      blocks.moveBlock(by)(view.state, view.dispatch);
      view.state.doc.check();
      seen.push(view.state.doc.children.map((it) => (it.type === nodes.callout ? `[${it.children.map(({ textContent }) => textContent).join(' ')}]` : it.textContent)).join(' '));
    };
    for (let i = 0; i < 4; i++) step(1);
    expect(seen).toEqual(['[a x y] z', '[x a y] z', '[x y a] z', '[x y] a z']);
    expect(view.state.selection.$from.parent.textContent, 'the cursor goes along').toBe('a');
    step(-1);
    expect(seen.at(-1)).toBe('[x y a] z');
    goTo(view, 'x');
    step(-1);
    goTo(view, 'y');
    step(-1);
    goTo(view, 'a');
    step(1);
    expect(seen.at(-1)).toBe('x y a z');
  });

  it('that are no pictures do not go into a gallery', () => {
    const view = goTo(editor(p('a'), nodes.callout.create({ kind: 'gallery' }, [figure('x')]), p('z')), 'a');
    blocks.moveBlock(1)(view.state, view.dispatch);
    expect(view.state.doc.children.map(({ type }) => type.name)).toEqual(['callout', 'paragraph', 'paragraph']);
  });

  it('are items in a list and pictures in a gallery', () => {
    const view = goTo(editor(bullets('a', 'b', 'c'), nodes.callout.create({ kind: 'gallery' }, [figure('x'), figure('y')])), 'c');
    blocks.moveTo(held(view), 0)(view.state, view.dispatch);
    goTo(view, 'y');
    blocks.moveTo(held(view), 0)(view.state, view.dispatch);
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("c")), list_item(paragraph("a")), list_item(paragraph("b"))), callout(figure("y"), figure("x"))');
    expect(blocks.around(view.state.doc, held(view))).toMatchObject({ inside: 0, from: 1, until: 2 });
  });

  it('are doubled below themselves', () => {
    const view = goTo(editor(nodes.heading.create({ id: 'x' }, schema.text('a')), p('b')), 'a');
    blocks.duplicate(held(view))(view.state, view.dispatch);
    expect(shape(type(view, '!'))).toBe('heading("a"), heading("a!"), paragraph("b")');
    expect(view.state.doc.child(1).attrs.id).toBe('');
    expect(blocks.duplicate(held(goTo(editor(note('1', 'n')), 'n')))(editor(note('1', 'n')).state)).toBe(false);
  });

  it('go with the list they were the last of', () => {
    const view = goTo(editor(p('a'), bullets('b'), p('c')), 'b');
    blocks.remove(held(view))(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a"), paragraph("c")');
    const last = editor(p('a'));
    blocks.remove(held(last))(last.state, last.dispatch);
    expect(shape(type(last, 'b'))).toBe('paragraph("b")');
  });

  it('take along what refers to a footnote', () => {
    const view = goTo(editor(refers('a', 'X'), p('b'), note('x', 'n')), 'n');
    blocks.remove(held(view))(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a"), paragraph("b")');
  });

  it('are chosen as a whole', () => {
    const view = goTo(editor(p('a'), bullets('b', 'c')), 'c');
    blocks.choose(blocks.around(view.state.doc, held(view))!)(view.state, view.dispatch);
    expect((view.state.selection as NodeSelection).node.type.name).toBe('bullet_list');
    expect(held(view)).toMatchObject({ inside: 0, from: 1, until: 2 });
  });
});

describe('a block turns', () => {
  const turned = (name: Turning, ...all: Node[]) => {
    const view = editor(...all);
    view.dispatch(view.state.tr.setSelection(TextSelection.between(view.state.doc.resolve(1), view.state.doc.resolve(view.state.doc.content.size - 1))));
    return turnInto(name, held(view))(view.state, view.dispatch) ? shape(view) : null;
  };
  const said = nodes.attribution.create(null, schema.text('X'));
  const marked = nodes.paragraph.create(null, [schema.text('a '), strong('b')]);

  it.each([
    ['heading', [marked], 'heading("a ", strong("b"))'],
    ['paragraph', [nodes.heading.create(null, strong('b'))], 'paragraph(strong("b"))'],
    ['paragraph', [bullets('a', 'b')], 'paragraph("a"), paragraph("b")'],
    ['paragraph', [nodes.quotation.create(null, [p('a'), said])], 'paragraph("a"), paragraph("— X")'],
    ['bullets', [p('a'), bullets('b'), p('c')], 'bullet_list(list_item(paragraph("a")), list_item(paragraph("b")), list_item(paragraph("c")))'],
    ['numbers', [bullets('a', 'b')], 'ordered_list(list_item(paragraph("a")), list_item(paragraph("b")))'],
    ['quotation', [p('a'), bullets('b')], 'quotation(paragraph("a"), bullet_list(list_item(paragraph("b"))))'],
    ['pullQuote', [nodes.quotation.create(null, [p('a'), said])], 'callout(paragraph("a"), attribution("X"))'],
    ['aside', [p('a'), figure('f')], 'callout(callout_title, paragraph("a"), figure("f"))'],
    ['quotation', [nodes.callout.create({ kind: 'aside' }, [nodes.callout_title.create(null, schema.text('T')), p('a')])], 'quotation(paragraph("T"), paragraph("a"))'],
    ['code', [p('a'), p('b')], 'code_block("a\\n\\nb")'],
    ['code', [bullets('a', 'b')], 'code_block("a\\nb")'],
    ['paragraph', [nodes.code_block.create(null, schema.text('a\nb\n\nc'))], 'paragraph("a", hard_break, "b"), paragraph("c")'],
  ] as [Turning, Node[], string][])('into %s', (name, all, expected) => expect(turned(name, ...all)).toBe(expected));

  it.each([
    ['code', [marked]],
    ['heading', [p('a'), figure('f')]],
    ['paragraph', [p('a')]],
    ['bullets', [p('a'), nodes.divider.create(), p('b')]],
    ['quotation', [newPoll()]],
    ['paragraph', [newGallery()]],
    ['paragraph', [note('1', 'n')]],
  ] as [Turning, Node[]][])('into no %s that would lose something or change nothing', (name, all) => expect(turned(name, ...all)).toBe(null));

  it('out of its list, which stays around it', () => {
    const view = goTo(editor(nodes.ordered_list.create({ start: 3 }, [item(p('a')), item(p('b')), item(p('c'))])), 'b');
    turnInto('heading', held(view))(view.state, view.dispatch);
    expect(shape(type(view, '!'))).toBe('ordered_list(list_item(paragraph("a"))), heading("b!"), ordered_list(list_item(paragraph("c")))');
    expect(view.state.doc.child(2).attrs.start).toBe(4);
    undo(view.state, view.dispatch);
    undo(view.state, view.dispatch);
    expect(view.state.doc.childCount).toBe(1);
  });

  it('with every word and mark, whatever it is and becomes', () => {
    const kinds = [marked, p('plain'), bullets('x', 'y'), newAside(), nodes.quotation.create(null, [marked, said]), figure('f'), nodes.divider.create(), nodes.code_block.create(null, schema.text('a\nb'))];
    const letters = (doc: Node) => doc.textBetween(0, doc.content.size, ' ', ' ').replace(/[\s—]/g, '');
    const bold = (doc: Node) => JSON.stringify(doc.toJSON()).split('"strong"').length;
    const random = randoms(7);
    for (let round = 0; round < 300; round++) {
      const view = editor(...Array.from({ length: 1 + random(3) }, () => kinds[random(kinds.length)]));
      const before = view.state.doc;
      const all = blocks.heldBetween(before.resolve(0), before.resolve(before.content.size));
      for (const name of TURNINGS) {
        view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, before.content));
        if (!turnInto(name, { ...all, parent: view.state.doc })(view.state, view.dispatch)) continue;
        view.state.doc.check();
        expect([letters(view.state.doc), bold(view.state.doc)], `${name} of ${Fragment.from(before.content)}`).toEqual([letters(before), bold(before)]);
      }
    }
  });
});
