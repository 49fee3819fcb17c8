// Two changed the same field at once: the writer is told what somebody else had put there, and can take it.
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY } from '../src/editor/fields';
import { schema } from '../src/editor/schema';
import type { Fields, Opened, Overwritten, Piece, Saved } from '../src/wire';
import { doc, p } from './pieces';

const desk = vi.hoisted(() => ({ edit: vi.fn(), check: vi.fn() }));
vi.mock('../src/desk', () => desk);

const { page } = await import('../src/state/page.svelte');
const { notices } = await import('../src/state/notices.svelte');
const { overwrittenText } = await import('../src/state/overwritten');

const opened = (rev: number, headline = ''): Opened => {
  const piece = doc(p('one')).toJSON() as Piece;
  return { id: 'a', slug: 'a', rev, doc: { ...piece, attrs: { ...piece.attrs, fields: { ...EMPTY, headline } } }, pictures: {}, guesses: [] };
};
const at = '2026-11-23T12:00:00Z';
const field = (name: string, theirs: unknown): Overwritten => ({ name, is_credit: false, theirs });
const text = (lost: Overwritten, now: Partial<Fields>) => overwrittenText([lost], { ...EMPTY, ...now }, {});

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  desk.check.mockResolvedValue([]);
  desk.edit.mockImplementation(async (_piece, base): Promise<Saved> => ({ rev: base + 1, at, merged: null, clashed: false, overwritten: [] }));
  page.clear();
  page.view = new EditorView(document.createElement('div'), { state: EditorState.create({ schema }), dispatchTransaction: (tr) => page.dispatch(tr) });
  page.show(opened(1));
});
afterEach(() => {
  page.view?.destroy();
  vi.useRealTimers();
});

it('tells both values until the notice is dismissed, and takes theirs when asked', async () => {
  desk.edit.mockImplementationOnce(async (): Promise<Saved> => ({ rev: 3, at, merged: opened(3, 'Mine'), clashed: false, overwritten: [field('headline', 'Theirs')] }));
  page.setField('headline', 'Mine');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.fields.headline).toBe('Mine');
  expect(notices.all.map(({ text }) => text)).toEqual(['Headline: somebody else has changed this too. Yours stands: “Mine”. Theirs was: “Theirs”.']);
  notices.all[0].act?.run();
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.edit).toHaveBeenLastCalledWith('a', 3, [{ kind: 'field', name: 'headline', value: 'Theirs' }]);
});

it('says values as they are read', () => {
  expect(text(field('tags', ['fog', 'sea']), {})).toContain('Yours stands: empty. Theirs was: “fog; sea”.');
  expect(text(field('status', 'filed'), { status: 'ready' })).toContain('Yours stands: “ready”. Theirs was: “filed”.');
  expect(text(field('my_notes', 'é'.repeat(900)), {})).toContain(`“${'é'.repeat(300)}…”`);
  expect(overwrittenText([{ name: 'a.jpg', is_credit: true, theirs: { creators: ['Ann'] } }], EMPTY, {})).toMatch(/^Credit of a\.jpg: .*“Ann”\.$/);
});
