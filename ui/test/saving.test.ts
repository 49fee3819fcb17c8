// What is typed reaches the desk in time, once, in order, and is never called saved before it is.
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Saving, type Hooks, type Progress } from '../src/editor/saving';
import { merge } from '../src/editor/merge';
import { schema } from '../src/editor/schema';
import type { Change, Opened, Piece, Saved } from '../src/wire';
import { doc, p } from './pieces';

type Answer = { resolve(saved: Saved): void; reject(error: unknown): void; base: number; changes: Change[] };

function window_(start: Node) {
  let state = EditorState.create({ doc: start });
  const asked: Answer[] = [];
  const heard: Progress[] = [];
  const hooks: Hooks = {
    edit: (base, changes) => new Promise((resolve, reject) => asked.push({ base, changes, resolve, reject })),
    doc: () => state.doc,
    merge: (sent, theirs) => {
      const { tr, acknowledged } = merge(state, sent, schema.nodeFromJSON(theirs.doc));
      state = state.apply(tr);
      return acknowledged;
    },
    heard: (progress) => heard.push(progress),
  };
  const saving = new Saving(hooks, start, 1);
  const type = (text: string, at = 1) => {
    state = state.apply(state.tr.insertText(text, at));
    saving.changed();
  };
  const setField = (name: string, value: string) => {
    state = state.apply(state.tr.setDocAttribute('fields', { ...state.doc.attrs.fields, [name]: value }));
    saving.changed();
  };
  const remove = (from: number, to: number) => {
    state = state.apply(state.tr.delete(from, to));
    saving.changed();
  };
  const leaveFor = (other: Node) => {
    state = EditorState.create({ doc: other });
    saving.stop();
  };
  return { saving, asked, heard, type, setField, remove, leaveFor, doc: () => state.doc };
}

const saved = (rev: number): Saved => ({ rev, at: '2026-11-23T12:00:00Z', merged: null, clashed: false, overwritten: [] });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('sends after a pause, and while typing goes on within 250 ms', async () => {
  const { asked, type } = window_(doc(p('')));
  type('a');
  await vi.advanceTimersByTimeAsync(119);
  expect(asked).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toHaveLength(1);

  const busy = window_(doc(p('')));
  for (let ms = 0; ms < 250; ms += 50) {
    busy.type('a');
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(busy.asked, 'a writer who never pauses is saved too').toHaveLength(1);
});

it('has one request under way, and sends the rest on the revision it made', async () => {
  const { saving, asked, heard, type } = window_(doc(p('')));
  type('a');
  void saving.flush();
  await settle();
  type('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  asked[0].resolve(saved(2));
  await settle();
  expect(asked[1]).toMatchObject({ base: 2, changes: [{ kind: 'blocks', from: 0, to: 1 }] });
  asked[1].resolve(saved(3));
  await settle();
  expect(saving.clean()).toBe(true);
  expect(saving.rev).toBe(3);
  expect(heard.at(-1)).toEqual({ kind: 'saved', at: '2026-11-23T12:00:00Z' });
});

it('keeps what could not be written, says so, and tries again', async () => {
  const { saving, asked, heard, type } = window_(doc(p('')));
  type('a');
  const flushed = saving.flush();
  await settle();
  asked[0].reject({ kind: 'full', message: 'The disk is full.', hint: '' });
  expect(await flushed).toBe(false);
  expect(heard.at(-1)).toMatchObject({ kind: 'failed', error: { kind: 'full' } });
  expect(saving.clean()).toBe(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked, 'it tries again by itself').toHaveLength(2);
  asked[1].resolve(saved(2));
  await settle();
  expect(saving.clean()).toBe(true);
});

it('has nothing to send when the text is as it was', async () => {
  const { saving, asked, heard, type, remove } = window_(doc(p('a')));
  type('x');
  remove(1, 2);
  expect(saving.clean(), 'it has not looked yet').toBe(false);
  expect(await saving.flush()).toBe(true);
  expect(asked).toHaveLength(0);
  expect(saving.clean()).toBe(true);
  expect(heard.at(-1)).toEqual({ kind: 'saved', at: null });
});

it('takes in what somebody else wrote, and goes on from there', async () => {
  const { saving, asked, type, doc: now } = window_(doc(p('one'), p('two')));
  type('1 ', 1);
  void saving.flush();
  await settle();
  type('now ', 1);
  const theirs = doc(p('1 one'), p('two'), p('theirs')).toJSON() as Piece;
  const opened: Opened = { id: 'x', slug: 'x', rev: 5, doc: theirs, pictures: {}, guesses: [] };
  asked[0].resolve({ ...saved(5), merged: opened });
  await settle();
  expect(now().textBetween(0, now().content.size, '|')).toBe('now 1 one|two|theirs');
  expect(asked[1]).toMatchObject({ base: 5, changes: [{ kind: 'blocks', from: 0, to: 1 }] });
});

it('never writes the piece that is shown next into the one that was left', async () => {
  const { saving, asked, heard, type, leaveFor, doc: now } = window_(doc(p('one')));
  type('a');
  void saving.flush();
  await settle();
  leaveFor(doc(p('another piece')));
  const merged: Opened = { id: 'x', slug: 'x', rev: 5, doc: doc(p('theirs')).toJSON() as Piece, pictures: {}, guesses: [] };
  asked[0].resolve({ ...saved(5), merged });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(1);
  expect(now().textContent).toBe('another piece');
  expect(heard, 'the piece that is shown has its own state').toEqual([{ kind: 'saving' }]);
});

it('gives up a piece that was left when what was under way fails', async () => {
  const { saving, asked, type, leaveFor } = window_(doc(p('one')));
  type('a');
  void saving.flush();
  await settle();
  leaveFor(doc(p('another piece')));
  asked[0].reject({ kind: 'full', message: 'The disk is full.', hint: '' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(1);
});

it('writes the text although a field beside it is refused', async () => {
  const { saving, asked, heard, type, setField, doc: now } = window_(doc(p('one')));
  const refused = { kind: 'bad_input', message: 'The front matter cannot be read.', hint: '' };
  const answer = async (by: () => void) => (by(), await settle());
  setField('headline', 'Ferry');
  setField('kicker', 'Harbour');
  type('a ');
  const flushed = saving.flush();
  await settle();
  await answer(() => asked[0].reject(refused));
  expect(asked[1]).toMatchObject({ base: 1, changes: [{ kind: 'blocks', from: 0, to: 1 }] });
  await answer(() => asked[1].resolve(saved(2)));
  expect(asked[2]).toMatchObject({ base: 2, changes: [{ kind: 'field', name: 'headline' }] });
  await answer(() => asked[2].reject(refused));
  expect(asked[3]).toMatchObject({ base: 2, changes: [{ kind: 'field', name: 'kicker' }] });
  await answer(() => asked[3].resolve(saved(3)));
  expect(await flushed).toBe(false);
  expect(heard.at(-1)).toEqual({ kind: 'failed', error: refused });
  expect(now().attrs.fields.headline).toBe('Ferry');

  setField('headline', '');
  expect(await saving.flush(), 'nothing is left to send').toBe(true);
  expect(asked).toHaveLength(4);
  expect(saving.rev).toBe(3);
});
