// Going from one piece to another while the desk is slow: what is typed meanwhile reaches its own piece.
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { schema } from '../src/editor/schema';
import type { Opened, Piece, Saved } from '../src/wire';
import { doc, p } from './pieces';

const desk = vi.hoisted(() => ({
  open: vi.fn(), look: vi.fn(), create: vi.fn(), edit: vi.fn(), bin: vi.fn(), undoGuess: vi.fn(), list: vi.fn(), check: vi.fn(), addPicture: vi.fn(),
}));
vi.mock('../src/desk', () => desk);

const { page } = await import('../src/state/page.svelte');
const { newPiece, openPiece, takeBack } = await import('../src/state/pieces');
const { binPieces } = await import('../src/state/shelf-acts');
const { insertPictures } = await import('../src/state/figures');

const opened = (id: string, text: string, rev = 1): Opened => ({ id, slug: id, rev, doc: doc(p(text)).toJSON() as Piece, pictures: {}, guesses: [] });
function later<T>() {
  let resolve!: (answer: T) => void;
  return { promise: new Promise<T>((given) => (resolve = given)), resolve };
}
const type = (text: string) => page.dispatch(page.state!.tr.insertText(text, 1));
const written = () => desk.edit.mock.calls.map(([piece, , changes]) => `${piece}: ${JSON.stringify(changes).match(/"text":"([^"]*)"/)?.[1]}`);

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  desk.list.mockResolvedValue({ pieces: [], total: 0, statuses: {} });
  desk.check.mockResolvedValue([]);
  desk.edit.mockImplementation(async (_piece, base): Promise<Saved> => ({ rev: base + 1, at: '2026-11-23T12:00:00Z', merged: null, clashed: false, overwritten: [] }));
  page.clear();
  page.view = new EditorView(document.createElement('div'), { state: EditorState.create({ schema }), dispatchTransaction: (tr) => page.dispatch(tr) });
  page.show(opened('a', 'one'));
});
afterEach(() => {
  page.view?.destroy();
  vi.useRealTimers();
});

it('writes what is typed while another piece is being opened', async () => {
  const answer = later<Opened>();
  desk.open.mockReturnValue(answer.promise);
  const turned = openPiece('b');
  await vi.advanceTimersByTimeAsync(0);
  type('late ');
  answer.resolve(opened('b', 'two'));
  await turned;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(written()).toEqual(['a: late one']);
  expect([page.id, page.state!.doc.textContent]).toEqual(['b', 'two']);
});

it('writes what is typed while a new piece is being made', async () => {
  const answer = later<Opened>();
  desk.create.mockReturnValue(answer.promise);
  const turned = newPiece();
  await vi.advanceTimersByTimeAsync(0);
  type('late ');
  answer.resolve(opened('new', ''));
  await turned;
  expect(written()).toEqual(['a: late one']);
  expect(page.id).toBe('new');
});

it('stays with a piece that cannot be written', async () => {
  desk.edit.mockRejectedValue({ kind: 'full', message: 'The disk is full.', hint: '' });
  type('late ');
  await binPieces([{ id: 'a', headline: '', opening: '' } as never]);
  await openPiece('b');
  expect(await takeBack('a', 'bylines')).toBe(false);
  expect([desk.bin, desk.open, desk.undoGuess].map((asked) => asked.mock.calls.length)).toEqual([0, 0, 0]);
  expect([page.id, page.state!.doc.textContent]).toEqual(['a', 'late one']);
});

it('keeps what is typed while a guess is taken back', async () => {
  const answer = later<Opened>();
  desk.undoGuess.mockReturnValue(answer.promise);
  const taken = takeBack('a', 'bylines');
  await vi.advanceTimersByTimeAsync(0);
  type('late ');
  const theirs = opened('a', 'one', 2);
  theirs.doc = doc(p('By Somebody'), p('one')).toJSON() as Piece;
  desk.look.mockResolvedValue(theirs);
  answer.resolve(theirs);
  await taken;
  expect(page.state!.doc.textContent).toContain('late one');

  await page.flush();
  desk.look.mockResolvedValue({ ...theirs, rev: 9, doc: doc(p('By Somebody'), p('late one')).toJSON() as Piece });
  await takeBack('a', 'bylines');
  expect(page.state!.doc.textBetween(0, page.state!.doc.content.size, '|')).toBe('By Somebody|late one');
});

it('puts no picture into a piece that did not ask for it', async () => {
  const answer = later<object>();
  desk.addPicture.mockReturnValue(answer.promise);
  const inserted = insertPictures(['/a.jpg', '/b.jpg'], 0);
  page.show(opened('b', 'two'));
  answer.resolve({ name: 'a.jpg', info: { hash: '', width: 1, height: 1, mime: 'image/jpeg' }, credit: null });
  await inserted;
  expect(page.state!.doc.childCount).toBe(1);
  expect(desk.addPicture.mock.calls).toEqual([['a', '/a.jpg'], ['a', '/b.jpg']]);
});
