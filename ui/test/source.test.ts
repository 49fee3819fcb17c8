// A piece as its Markdown: the same sentence both ways, and every letter saved.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asOne } from '../src/editor/merge';
import { schema } from '../src/editor/schema';
import { toPage, toSource } from '../src/editor/source-place';
import { doc, p } from './pieces';
import { editor } from './typing';

const desk = vi.hoisted(() => ({ setSource: vi.fn() }));
vi.mock('../src/desk', () => desk);
const { Source } = await import('../src/state/source.svelte');

describe('a place', () => {
  const { nodes, marks } = schema;
  const piece = doc(
    nodes.paragraph.create(null, [schema.text('The '), schema.text('first', [marks.emphasis.create()]), schema.text(' says the word the the.')]),
    nodes.bullet_list.create(null, [nodes.list_item.create(null, p('one')), nodes.list_item.create(null, p('two'))]),
    p('Ещё раз.'),
  );
  const text = '---\ntitle: T\n---\n\nThe *first* says the word the the.\n\n- one\n- two\n\nЕщё раз.\n';
  const starts = [text.indexOf('The'), text.indexOf('- one'), text.indexOf('Ещё')];

  it.each(['The *first', 'word the', 'the the.', '- one', '- two', 'Ещё', 'раз.'])('behind “%s” is the same both ways', (words) => {
    const at = text.indexOf(words) + words.length;
    const place = toPage(piece, at, text, starts);
    expect(piece.textBetween(0, place, '', '').endsWith(words.replace(/^- |[*]/g, ''))).toBe(true);
    expect(text.slice(0, toSource(piece, place, text, starts)).replace(/\*$/, '').endsWith(words)).toBe(true);
  });

  it('in the front matter is the beginning, and nothing is out of reach', () => {
    expect(toPage(piece, 3, text, starts)).toBe(0);
    for (let at = 0; at <= text.length; at++) expect(() => piece.resolve(toPage(piece, at, text, starts))).not.toThrow();
    for (let at = 0; at <= piece.content.size; at++) expect(toSource(piece, at, text, starts)).toBeLessThanOrEqual(text.length);
  });
});

it('what was written as Markdown is one step of undo', () => {
  const view = editor(p('a'), p('b'), p('c'));
  const theirs = schema.node('doc', { ...view.state.doc.attrs, pictures: { x: {} } }, [p('A'), p('b'), p('C')]);
  const tr = asOne(view.state, theirs);
  expect(tr.doc.eq(theirs)).toBe(true);
  expect(tr.doc.attrs.pictures).toEqual({ x: {} });
});

describe('saving', () => {
  const heard: string[] = [];
  const source = () => new Source('a', 'one', 1, 0, [], ({ kind }) => void heard.push(kind));
  beforeEach(() => {
    vi.useFakeTimers();
    desk.setSource.mockReset();
    heard.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('sends at most a quarter of a second after a key, on the revision it has', async () => {
    desk.setSource.mockImplementation(async (_piece, base) => ({ rev: base + 1, at: 't', notes: [] }));
    const one = source();
    for (let i = 0; i < 10; i++) {
      one.typed(`one${'!'.repeat(i + 1)}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(desk.setSource.mock.calls.map(([, base]) => base)).toEqual(desk.setSource.mock.calls.map((_, at) => at + 1));
    expect(one.acknowledged).toBe('one!!!!!!!!!!');
    expect(heard.at(-1)).toBe('saved');
  });

  it('says so when it cannot, keeps the text, and tries again', async () => {
    desk.setSource.mockRejectedValueOnce({ kind: 'full', message: 'The disk is full.', hint: '' });
    const one = source();
    one.typed('two');
    expect(await one.flush()).toBe(false);
    expect([heard.at(-1), one.text, one.acknowledged]).toEqual(['failed', 'two', 'one']);
    desk.setSource.mockResolvedValue({ rev: 2, at: 't', notes: [] });
    await vi.advanceTimersByTimeAsync(6000);
    expect([heard.at(-1), one.acknowledged]).toEqual(['saved', 'two']);
  });
});
