// The documented keys are the table's. `npm test -- -u` writes the page anew.
import { expect, test } from 'vitest';
import { findKeys, keyTables, type KeyTable } from '../src/acts/key-tables';
import { words } from '../src/words';

const INTRO = `# Keys in the window

The same page is in the window, under F1. On macOS, ⌘ where this says Ctrl, and Option where it says Alt; for footnotes, and
with the arrows that add and move columns and rows, Control+Option. Find and replace is Option+⌘+F there.

Everything else that Galley can do is found by its name, under Ctrl+K.
`;

const code = (keys: string) => (keys.includes('`') ? `\`\` ${keys} \`\`` : `\`${keys}\``);
const plain = (keys: string) => keys.replace('\\', '\\\\');

function table({ title, rows }: KeyTable): string {
  const cell = title === words.keys.typed ? code : plain;
  const lines = rows.map(({ does, keys }) => `| ${does} | ${keys.map(cell).join(` ${words.keys.or} `)} |`);
  return [`## ${title}\n`, '| do | keys |', '|---|---|', ...lines].join('\n');
}

test('the page of keys says what the table says', async () => {
  await expect([INTRO, ...keyTables().map(table)].join('\n\n').replace('\n\n\n', '\n\n') + '\n').toMatchFileSnapshot('../../docs/keys.md');
});

test('keys are found by what they do, and by themselves', () => {
  const found = (query: string) => findKeys(query, keyTables()).flatMap(({ rows }) => rows.map(({ does }) => does));
  expect(found('bold')).toContain('Bold');
  expect(found('ctrl+shift+8')).toEqual(['Bulleted list']);
  expect(found('no such key')).toEqual([]);
});
