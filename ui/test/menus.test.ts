// The shell's menu is the table's. `npm test -- -u` writes it down anew.
import { expect, test } from 'vitest';
import { menus } from '../src/acts/menus';

test('the menu that the shell has is the one of the table', async () => {
  await expect(`${JSON.stringify(menus(), null, 2)}\n`).toMatchFileSnapshot('../../src-tauri/menu.json');
});

test('each line of a menu has a letter of its own, and keys no other has', () => {
  const acts = (lines: ReturnType<typeof menus>[number]['lines']) => lines.filter((line) => line !== null && 'label' in line);
  for (const { title, lines } of menus()) {
    const letters = acts(lines).map(({ label }) => /&(.)/u.exec(label)?.[1].toLowerCase());
    expect(new Set(letters).size, title).toBe(letters.length);
    expect(letters, title).not.toContain(undefined);
  }
  const keys = menus().flatMap(({ lines }) => acts(lines).flatMap(({ keys }) => keys ?? []));
  expect(new Set(keys).size).toBe(keys.length);
});
