// Settings are kept, and a damaged memory of them does no harm.
import { beforeEach, expect, test, vi } from 'vitest';

const KEY = 'galley';

async function begin(kept?: string) {
  if (kept !== undefined) localStorage.setItem(KEY, kept);
  vi.resetModules();
  return (await import('../src/state/settings.svelte')).settings;
}

beforeEach(() => localStorage.clear());

test('what was set is there again', async () => {
  const before = await begin();
  Object.assign(before, { language: 'ru', theme: 'dark', textSize: 24, measure: 76, face: 'sans', smartQuotes: false, contrast: true, zoom: 150 });
  before.used('poll');
  before.keep();
  const after = await begin();
  expect(after).toMatchObject({ language: 'ru', theme: 'dark', textSize: 24, measure: 76, face: 'sans', smartQuotes: false, contrast: true, zoom: 150, recent: ['poll'] });
});

test.each(['', '{', 'null', '7', '[]', '{"language":"fr","theme":"pink","textSize":900,"zoom":"big","shelf":"no","recent":{},"smartQuotes":null}'])('from “%s” all is as at first', async (kept) => {
  const settings = await begin(kept);
  expect(settings).toMatchObject({ language: 'system', theme: 'system', textSize: 19, measure: 66, zoom: 100, shelf: true, smartQuotes: true, recent: [] });
});

test('zoom goes step by step and stops at its ends', async () => {
  const settings = await begin();
  settings.zoomBy(-1);
  expect(settings.zoom).toBe(100);
  settings.zoomBy(1);
  expect(settings.zoom).toBe(110);
  for (let i = 0; i < 20; i++) settings.zoomBy(1);
  expect(settings.zoom).toBe(200);
});

test('both sides fold away where there is no room for them, and come back with it', async () => {
  const settings = await begin();
  settings.makeRoom(false);
  expect(settings).toMatchObject({ shelf: true, inspector: false });
  settings.makeRoom(true);
  expect(settings).toMatchObject({ shelf: false, inspector: false });
  settings.makeRoom(false);
  expect(settings).toMatchObject({ shelf: true, inspector: false });
});

test('only the last few acts are remembered, each once', async () => {
  const settings = await begin();
  for (const act of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a']) settings.used(act);
  expect(settings.recent).toEqual(['a', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
});
