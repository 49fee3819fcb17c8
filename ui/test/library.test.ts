// The list of pieces: asked for in portions, and never older than what was asked last.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Asked, Listed, Summary } from '../src/wire';

const desk = vi.hoisted(() => ({ list: vi.fn() }));
vi.mock('../src/desk', () => desk);
const { library } = await import('../src/state/library.svelte');

const piece = (at: number): Summary => ({ id: `p${at}`, slug: '', headline: `Piece ${at}`, opening: '', byline: '', status: 'drafting', words: 0, created: '', updated: '', problems: 0, slugline: '', deadline: '' });
const answer = ({ from, count }: Asked, total = 1000): Listed => {
  const rows = Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, i) => piece(from + i));
  return { pieces: rows, total, statuses: { drafting: total } };
};
const asked = () => desk.list.mock.calls.map(([{ from, count }]) => [from, count]);

beforeEach(async () => {
  desk.list.mockReset().mockImplementation(async (question: Asked) => answer(question));
  await library.ask({ query: '', bin: false, status: null });
  desk.list.mockClear();
});

it('asks for the portion in view, once', async () => {
  await library.show({ from: 500, to: 520 });
  await library.show({ from: 501, to: 521 });
  expect(asked()).toEqual([[480, 60]]);
  expect([library.rows[505]?.id, library.rows[300], library.rows.length]).toEqual(['p505', undefined, 1000]);
});

it('an older answer does not take the place of a newer one', async () => {
  let late!: (listed: Listed) => void;
  desk.list.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
  const first = library.ask({ query: 'fe' });
  desk.list.mockImplementation(async (question: Asked) => answer(question, 2));
  await library.ask({ query: 'ferry' });
  late(answer({ from: 0, count: 60 } as Asked, 900));
  await first;
  expect([library.total, library.answered]).toEqual([2, 'ferry']);
});

it('gives every row of a range, those out of view too', async () => {
  const rows = await library.between(100, 400);
  expect([rows.length, rows[0].id, rows.at(-1)?.id]).toEqual([300, 'p100', 'p399']);
});

it('shows what was just written at once, and asks for its new place', async () => {
  const touched = library.touch({ id: 'p3', headline: 'Renamed' });
  expect(library.rows[3]?.headline).toBe('Renamed');
  await touched;
  expect(asked()[0]).toEqual([0, 60]);
});

it('returns to the top where the list has grown shorter than what is in view', async () => {
  await library.show({ from: 900, to: 920 });
  desk.list.mockImplementation(async (question: Asked) => answer(question, 5));
  await library.refresh();
  expect(library.rows.map((row) => row?.id)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
});

it('is empty only where nothing is hidden by a filter', async () => {
  desk.list.mockImplementation(async () => ({ pieces: [], total: 0, statuses: { archived: 2 } }));
  await library.refresh();
  expect(library.isEmpty).toBe(false);
  desk.list.mockImplementation(async () => ({ pieces: [], total: 0, statuses: {} }));
  await library.refresh();
  expect(library.isEmpty).toBe(true);
  await library.ask({ query: 'nothing' });
  expect(library.isEmpty).toBe(false);
});
