// The shell's menu is the table's, each word by its name in the catalogue. `npm test -- -u` writes it down anew.
import { expect, test, vi } from 'vitest';
import { menus } from '../src/acts/menus';

vi.mock('../src/words', async () => {
  const { treeOf } = await import('../src/words/catalogue');
  return { words: treeOf(({ id }) => id) };
});

test('the menu that the shell has is the one of the table', async () => {
  await expect(`${JSON.stringify(menus(), null, 2)}\n`).toMatchFileSnapshot('../../src-tauri/menu.json');
});

test('no keys stand in two lines', () => {
  const keys = menus().flatMap(({ lines }) => lines.flatMap((line) => (line !== null && 'keys' in line ? line.keys : [])));
  expect(new Set(keys).size).toBe(keys.length);
});
