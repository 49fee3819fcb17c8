// The palette finds acts by the words a writer may have for them.
import { describe, expect, test } from 'vitest';
import { ACTS } from '../src/acts/acts';
import { findActs, findPieces, possibleActs, sections } from '../src/acts/search';
import { words } from '../src/words';
import type { Summary } from '../src/wire';

const found = (query: string, recent: string[] = []) => findActs(query, [...ACTS], recent).map(({ id }) => id);

describe('an act is found', () => {
  test.each([
    ['h2', 'heading'],
    ['bullet', 'bullets'],
    ['photo', 'picture'],
    ['dark', 'dark'],
    ['delete piece', 'bin'],
    ['preferences', 'settings'],
    ['shortcuts', 'keys'],
    ['NEW PIECE', 'new'],
    ['strong', 'bold'],
    ['zoom in', 'zoomIn'],
    ['blockquote', 'quotation'],
  ])('by “%s”', (query, id) => expect(found(query)[0]).toBe(id));

  test('with a letter left out or two words turned round', () => {
    expect(found('nmbered')).toContain('numbers');
    expect(found('row above')).toContain('rowAbove');
    expect(found('above row')).toContain('rowAbove');
  });

  test('sooner where it was done lately', () => {
    expect(found('remove')[0]).not.toBe('removeColumn');
    expect(found('remove', ['removeColumn'])[0]).toBe('removeColumn');
  });

  test('not by nonsense, however long', () => {
    expect(found('qqqqxx')).toEqual([]);
    expect(found('😀'.repeat(5000))).toEqual([]);
    expect(found('\\ ( [ .*')).toEqual([]);
  });
});

test('before anything is typed, what was done last stands first and nowhere else', () => {
  const [recent, ...groups] = sections([...ACTS], ['poll', 'gone', 'new']);
  expect(recent).toMatchObject({ title: words.palette.recent, found: [{ id: 'poll' }, { id: 'new' }] });
  expect(groups.flatMap(({ found }) => found.map(({ id }) => id))).not.toContain('poll');
  expect(groups.flatMap(({ found }) => found).length + 2).toBe(ACTS.length);
});

test('what makes no sense without a piece is left out while none is open', () => {
  const ids = possibleActs().map(({ id }) => id);
  expect(ids).toContain('new');
  expect(ids).not.toContain('export');
  expect(ids).not.toContain('bold');
  expect(ids).not.toContain('commands');
});

test('pieces are found by their headline, in any script', () => {
  const pieces = ['The last ferry', 'Пароход, который ждали', 'الميناء القديم', ''].map((headline, id) => ({ id: String(id), headline }) as Summary);
  const ids = (query: string) => findPieces(query, pieces).map(({ id }) => id);
  expect(ids('ferry')).toEqual(['0']);
  expect(ids('пароход')).toEqual(['1']);
  expect(ids('الميناء')).toEqual(['2']);
});

test('other words belong to acts that there are', () => {
  const ids = ACTS.map(({ id }) => id);
  for (const id of Object.keys(words.also)) expect(ids).toContain(id);
});
