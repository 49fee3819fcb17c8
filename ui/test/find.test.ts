// Finding and replacing in a piece.
import { redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { setField } from '../src/editor/fields';
import { schema } from '../src/editor/schema';
import { expression } from '../src/find/expression';
import { matchesIn, type Match } from '../src/find/matches';
import { literal, type Pattern, type Query } from '../src/find/pattern';
import { replaceMatches } from '../src/find/replace';
import { CROWD, currentRange, show } from '../src/find/shown';
import { doc, p } from './pieces';
import { editor, goTo, shape, type } from './typing';

const { nodes, marks } = schema;
const strong = (text: string) => schema.text(text, [marks.strong.create()]);
const line = (...content: Node[]) => nodes.paragraph.create(null, content);
const query = (text: string, how: Partial<Query> = {}): Query => ({ text, matchCase: false, wholeWord: false, expression: false, ...how });
const words = (text: string, how: Partial<Query> = {}) => literal(query(text, how));
const pattern = (text: string, how: Partial<Query> = {}) => expression(query(text, how))!;

function found(within: Node, wanted: Pattern): string[] {
  return matchesIn(within, wanted).map((match) => {
    if (match.kind === 'text') return within.textBetween(match.from, match.to, null, '|');
    return `${match.kind === 'field' ? match.name : 'alt'}: ${match.hit.groups[0]}`;
  });
}

const inText = (text: string, wanted: Pattern) => wanted.hits(text).map(({ from, to }) => text.slice(from, to));

describe('words', () => {
  it.each<[string, string, Partial<Query>, string[]]>([
    ['Late and late', 'late', {}, ['Late', 'late']],
    ['Late and late', 'late', { matchCase: true }, ['late']],
    ['a cat, concatenate', 'cat', { wholeWord: true }, ['cat']],
    ['кот и котик, Кот', 'кот', { wholeWord: true }, ['кот', 'Кот']],
    ['Straße', 'straß', { wholeWord: true }, []],
    ['e\u0301tape e', 'e', { wholeWord: true }, ['e']],
    ['قال قالت', 'قال', { wholeWord: true }, ['قال']],
    ['a.b a+b', 'a.b', {}, ['a.b']],
    ['$1 (so) [x] \\d /', '\\d /', {}, ['\\d /']],
    ['don’t “go”', `don't "go"`, {}, ['don’t “go”']],
    ['well… so', 'well...', {}, ['well…']],
    ['10\u202f000 men', '10 000', {}, ['10\u202f000']],
    ['😀😀 a', '😀', {}, ['😀', '😀']],
    ['aaa', 'aa', {}, ['aa']],
    ['-- so', '-- so', { wholeWord: true }, ['-- so']],
  ])('%s: %s %j', (text, wanted, how, expected) => {
    expect(inText(text, words(wanted, how))).toEqual(expected);
  });
});

describe('expressions', () => {
  it.each<[string, string, Partial<Query>, string[]]>([
    ['10 of 200', String.raw`\d+`, {}, ['10', '200']],
    ['Слово и word', String.raw`\w+`, {}, ['Слово', 'и', 'word']],
    ['a-b', String.raw`[\w-]+`, {}, ['a-b']],
    ['a]b', String.raw`[]a]+`, {}, ['a]']],
    ['кот котик', 'кот', { wholeWord: true }, ['кот']],
    ['So so', 'so', { matchCase: true }, ['so']],
    ['a\nb', '^.$', {}, ['a', 'b']],
    ['aaa b', 'a*', {}, ['aaa']],
  ])('%s: %s %j', (text, wanted, how, expected) => {
    expect(inText(text, pattern(wanted, how))).toEqual(expected);
  });

  it.each(['(', '[', '*', String.raw`\q`, '(?=a)', String.raw`(a)\1`, 'a{5000}'])('%s cannot be read, and that is all', (broken) => {
    expect(expression(query(broken))).toBeNull();
  });

  it('take no longer for being wicked', () => {
    const text = 'a'.repeat(20_000) + '!';
    for (const wicked of ['(a+)+$', '(a|a)*$', '(a|aa)+$', '(.*)*b', '(a*)*(a*)*(a*)*c']) {
      expect(inText(text, pattern(wicked)).length, wicked).toBeLessThan(2);
    }
  });

  it('give their groups', () => {
    const wanted = pattern(String.raw`(\w+), (\w+)(!)?`);
    const [hit] = wanted.hits('Vane, Rosa');
    expect(wanted.instead(hit, '$2 $1$3')).toBe('Rosa Vane');
    expect(wanted.instead(hit, '$& costs $$5, $12 and $9')).toBe('Vane, Rosa costs $5, Vane2 and $9');
    expect(words('a').instead(words('a').hits('a')[0], '$1'), 'words mean themselves').toBe('$1');
  });
});

const figure = nodes.figure.create({ src: 'a.jpg', alt: 'A ferry, a ferry' }, [schema.text('The ferry')]);
const everywhere = () => [
  nodes.heading.create({ level: 2 }, [schema.text('Ferry')]),
  figure,
  nodes.table.create({ align: [null] }, [nodes.table_row.create(null, [nodes.table_cell.create(null, [schema.text('ferry')])])]),
  nodes.callout.create({ kind: 'aside' }, [nodes.callout_title.create(null, [schema.text('ferry')]), p('ferry')]),
  nodes.bullet_list.create(null, [nodes.list_item.create(null, [p('a ferry')])]),
  nodes.code_block.create(null, [schema.text('ferry()')]),
  nodes.footnote.create({ label: '1' }, [p('ferry')]),
];

describe('a piece', () => {
  it('is looked through as a whole, in the order of reading', () => {
    const view = editor(...everywhere());
    view.dispatch(setField(view.state, 'headline', 'The last ferry'));
    view.dispatch(setField(view.state, 'dateline', 'Ferry Hill'));
    const all = ['headline: ferry', 'dateline: Ferry', 'Ferry', 'ferry', 'alt: ferry', 'alt: ferry', 'ferry', 'ferry', 'ferry', 'ferry', 'ferry', 'ferry'];
    expect(found(view.state.doc, words('ferry'))).toEqual(all);
  });

  it('joins words across marks, and not across what is no text', () => {
    expect(found(doc(line(schema.text('hel'), strong('lo'))), words('hello'))).toEqual(['hello']);
    const note = nodes.footnote_reference.create({ label: '1' });
    expect(found(doc(line(schema.text('hel'), note, schema.text('lo'))), words('hello'))).toEqual([]);
    expect(found(doc(line(schema.text('hel'), note, schema.text('lo'))), pattern('l.?l'))).toEqual([]);
    expect(found(doc(line(schema.text('hel'), note, schema.text('lo'))), pattern('.+'))).toEqual(['hel', 'lo']);
    expect(found(doc(p('hel'), p('lo')), words('hello'))).toEqual([]);
  });
});

function replaceAll(view: EditorView, wanted: Pattern, replacement: string, which: (match: Match, i: number) => boolean = () => true): EditorView {
  const matches = matchesIn(view.state.doc, wanted).filter(which);
  view.dispatch(replaceMatches(view.state, matches, (hit) => wanted.instead(hit, replacement)));
  view.state.doc.check();
  return view;
}

describe('replacing', () => {
  it('reaches every place at once, and is one step back', () => {
    const view = editor(...everywhere());
    view.dispatch(setField(view.state, 'standfirst', 'No ferry, no ferryman'));
    type(goTo(view, 'a ferry'), ' x');
    const before = view.state.doc;
    replaceAll(view, words('ferry'), 'boat');
    expect(found(view.state.doc, words('ferry'))).toEqual([]);
    expect(view.state.doc.attrs.fields.standfirst).toBe('No boat, no boatman');
    expect(view.state.doc.child(1).attrs.alt).toBe('A boat, a boat');
    const after = view.state.doc;
    undo(view.state, view.dispatch);
    expect(view.state.doc.eq(before)).toBe(true);
    redo(view.state, view.dispatch);
    expect(view.state.doc.eq(after)).toBe(true);
  });

  it.each<[string, Node[], string, string, string]>([
    ['what is bold', [schema.text('a '), strong('word'), schema.text(' b')], 'word', 'thing', '"a ", strong("thing"), " b"'],
    ['what is half bold', [schema.text('hel'), strong('lo')], 'hello', 'help', '"hel", strong("p")'],
    ['what is bold at its end', [schema.text('old '), strong('boat')], 'old boat', 'old ship', '"old ", strong("ship")'],
    ['by more', [strong('so')], 'so', 'so so', 'strong("so so")'],
    ['by nothing', [schema.text('a '), strong('so'), schema.text(' b')], 'so ', '', '"a b"'],
    ['characters of two halves', [schema.text('😀')], '😀', '😁', '"😁"'],
  ])('keeps the marks of %s', (_what, content, wanted, put, expected) => {
    const view = editor(line(...content));
    expect(shape(replaceAll(view, words(wanted), put))).toBe(`paragraph(${expected})`);
  });

  it('keeps links, and notes between them', () => {
    const link = marks.link.create({ href: 'https://a.example' });
    const view = editor(line(schema.text('the boat', [link]), nodes.footnote_reference.create({ label: '1' }), schema.text(' boat')));
    expect(shape(replaceAll(view, words('boat'), 'ship'))).toBe('paragraph(link("the ship"), footnote_reference, " ship")');
  });

  it('takes groups, and replaces one of several', () => {
    const view = editor(p('Vane, Rosa; Osei, Tom'));
    replaceAll(view, pattern(String.raw`(\w+), (\w+)`), '$2 $1', (_match, i) => i === 1);
    expect(view.state.doc.textContent).toBe('Vane, Rosa; Tom Osei');
  });

  it('puts in what it looks for without end', () => {
    expect(replaceAll(editor(p('a a')), words('a'), 'aa').state.doc.textContent).toBe('aa aa');
  });
});

describe('the page', () => {
  const shown = (view: EditorView) => [...view.dom.querySelectorAll('.found')].map(({ textContent }) => textContent).join('|');
  const searching = (view: EditorView, wanted: Pattern) => (view.dispatch(show(view.state.tr, { pattern: wanted })), view);

  it('marks what is found, and follows what is typed', () => {
    const view = searching(editor(p('a so b'), p('so'), p('x')), words('so'));
    expect(shown(view)).toBe('so|so');
    type(view, ' so so');
    expect(shown(view)).toBe('so|so|so|so');
    type(goTo(view, 'a s'), 'x');
    expect(shown(view)).toBe('so|so|so');
    view.dispatch(view.state.tr.delete(0, view.state.doc.child(0).nodeSize));
    expect(shown(view)).toBe('so|so|so');
    undo(view.state, view.dispatch);
    expect(shown(view), 'as if it were looked for anew').toBe(shown(searching(editor(...view.state.doc.children), words('so'))));
  });

  it('looks only through blocks that change', () => {
    let looked = 0;
    const wanted = words('so');
    const counting = { ...wanted, known: new WeakMap(), hits: (text: string) => (looked++, wanted.hits(text)) };
    const view = searching(editor(...Array.from({ length: 50 }, () => p('so'))), counting);
    const before = looked;
    type(view, 'x');
    expect(looked - before).toBe(1);
  });

  it('keeps the current match through typing elsewhere, and lets it go when it is changed', () => {
    const view = searching(editor(p('a so'), p('b')), words('so'));
    view.dispatch(show(view.state.tr, { current: { from: 3, to: 5 } }));
    type(goTo(view, 1), 'xy');
    expect(currentRange(view.state)).toEqual({ from: 5, to: 7 });
    view.dispatch(view.state.tr.delete(5, 7));
    expect(currentRange(view.state)).toBeNull();
  });

  it('marks nothing where there are too many', () => {
    const view = searching(editor(p('e'.repeat(CROWD + 1)), p('e')), words('e'));
    expect(shown(view)).toBe('');
    type(view, 'e');
    expect(shown(view)).toBe('');
    expect(matchesIn(view.state.doc, words('e'))).toHaveLength(CROWD + 3);
  });

  it('shows nothing any more when nothing is looked for', () => {
    const view = searching(editor(p('so')), words('so'));
    view.dispatch(show(view.state.tr, { pattern: null }));
    expect(shown(view)).toBe('');
  });
});
