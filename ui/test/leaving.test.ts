// The ways out that the sheet offers, and what it says of each.
import { expect, test } from 'vitest';
import { said } from '../src/dialog/export/by-hand';
import { changesIn, clips, folders, wayLabel } from '../src/dialog/export/ways';
import type { Chore, Since } from '../src/wire';

const formats = { exporters: [{ name: 'html', label: 'Web page', extensions: ['html'] }], importers: [] };
const since = (altered: number): Since => ({ at: '2026-03-12T18:00:00Z', way: 'html', altered, gone: 0, fields: [] });

test('what changed is offered once something did', () => {
  expect([null, since(0), since(3)].map((it) => clips(it).map(({ name }) => name).includes('clip-changes'))).toEqual([false, false, true]);
  expect(clips(since(3)).at(-1)).toMatchObject({ extent: 'changes', clip: 'rich_text', label: 'Only what changed: 3 paragraphs' });
});

test('each folder holds a format, and looks like it', () => {
  expect(folders(formats)).toEqual([{ name: 'html', label: 'Web page', format: 'html', look: 'html', extent: 'piece' }]);
});

test('the last way out is called what it is called in the sheet', () => {
  expect([wayLabel('html', formats), wayLabel('clip', formats)]).toEqual(['Web page', 'to the clipboard']);
});

test('changes are said in a line, and none in none', () => {
  expect(changesIn({ ...since(1), gone: 2, fields: ['headline', 'tags'] })).toBe('1 paragraph changed, 2 gone, Headline, Tags');
  expect(changesIn(since(0))).toBe('');
});

test('every chore says what is to be filled in, or how many there are', () => {
  const chore = (chore: Chore, text: string, number: number) => said({ chore, text, number });
  expect(chore('tags', 'fog, harbour', 0)).toBe('Tags: fog, harbour');
  expect(chore('note_to_desk', 'Call me', 0)).toContain('Call me');
  expect([chore('pictures', '', 1), chore('pictures', '', 4)].map((text) => text.slice(0, 20))).toEqual(['Put the picture into', 'Put the 4 pictures i']);
});
