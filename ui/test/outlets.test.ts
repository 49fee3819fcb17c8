// What a writer types into the fields of an outlet.
import { expect, test } from 'vitest';
import { listed, readNumber, readNumbers, readWords } from '../src/dialog/outlets/read';

test('numbers are found in what is typed, and none in none', () => {
  expect([readNumber('60 characters'), readNumber(''), readNumber('none'), readNumber('99999999999')]).toEqual([60, 0, 0, 0]);
  expect(readNumbers('1600, 800 px, 800, 0')).toEqual([1600, 800]);
  expect([listed(0), listed(60)]).toEqual(['', '60']);
});

test('words between commas are kept once', () => {
  expect(readWords(' News, Ports ,, News')).toEqual(['News', 'Ports']);
});
