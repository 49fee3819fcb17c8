// Another language loads the page anew, and what was typed before can still be undone.
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { beforeEach, expect, it, vi } from 'vitest';
import { schema } from '../src/editor/schema';
import type { Opened, Piece } from '../src/wire';
import { doc, p } from './pieces';

const desk = vi.hoisted(() => ({ edit: vi.fn(), check: vi.fn(), speak: vi.fn() }));
vi.mock('../src/desk', () => desk);

const { page } = await import('../src/state/page.svelte');
const { speak } = await import('../src/state/speaking');

const reload = vi.fn();
vi.stubGlobal('location', { reload });

const opened = (id: string, body = doc(p('One')).toJSON()): Opened => ({ id, slug: id, rev: 1, doc: body as Piece, pictures: {}, guesses: [] });

beforeEach(() => {
  vi.resetAllMocks();
  sessionStorage.clear();
  desk.check.mockResolvedValue([]);
  desk.edit.mockImplementation(async (_piece, base) => ({ rev: base + 1, at: '2026-11-23T12:00:00Z', merged: null, clashed: false, overwritten: [] }));
  page.clear();
  page.view = new EditorView(document.createElement('div'), { state: EditorState.create({ schema }), dispatchTransaction: (tr) => page.dispatch(tr) });
  page.show(opened('a'));
  page.dispatch(page.state!.tr.insertText(' two', 4));
});

it('in the piece that was open, and writes nothing by itself', async () => {
  const typed = page.state!.doc.toJSON();
  await speak('de');
  expect([reload.mock.calls.length, desk.edit.mock.calls.length]).toEqual([1, 1]);
  page.show(opened('a', typed));
  expect(await page.flush()).toBe(true);
  expect(desk.edit, 'the same text is not written again').toHaveBeenCalledOnce();
  page.undo();
  expect(page.state!.doc.textContent).toBe('One');
  page.redo();
  expect(page.state!.doc.textContent).toBe('One two');
});

it('in no other piece, and only once', async () => {
  const typed = page.state!.doc.toJSON();
  await speak('de');
  page.show(opened('b'));
  page.undo();
  expect(page.state!.doc.textContent).toBe('One');
  page.show(opened('a', typed));
  page.undo();
  expect(page.state!.doc.textContent).toBe('One two');
});

it('and a past that makes no sense keeps no piece closed', () => {
  sessionStorage.setItem('galley/carried/past', JSON.stringify({ piece: 'a', doc: { type: 'doc' }, deeds: [{ selection: {}, steps: [{}] }], undone: 1 }));
  page.show(opened('a'));
  page.undo();
  expect(page.state!.doc.textContent).toBe('One');
});
