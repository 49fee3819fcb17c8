// The small things: addresses, dates, counts.
import { describe, expect, it } from 'vitest';
import { meantAddress, safeAddress } from '../src/editor/address';
import { counts } from '../src/editor/counts';
import { schema } from '../src/editor/schema';
import { readWhen, showWhen } from '../src/parts/dates';
import { doc, p } from './pieces';

describe('addresses', () => {
  it.each([
    ['example.org', 'https://example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['HTTPS://example.org/a?b#c', 'HTTPS://example.org/a?b#c'],
    ['me@example.org', 'mailto:me@example.org'],
    ['+49 30 123 456', 'tel:+4930123456'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['words', null],
    ['', null],
  ])('%s is meant as %s', (typed, address) => expect(meantAddress(typed)).toBe(address));

  it('refuses schemes hidden by white space', () => {
    expect(safeAddress(' java\nscript:alert(1)')).toBe(null);
    expect(safeAddress('/relative')).toBe(null);
  });
});

describe('dates', () => {
  const now = new Date(2026, 10, 23, 12);
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23 November 2026', '2026-11-23'],
    ['Sept 14, 2020', '2020-09-14'],
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['2026-11-23 14:30 +01:00', '2026-11-23T14:30:00+01:00'],
    ['2026-11-23T14:30:00Z', '2026-11-23T14:30:00Z'],
    ['2026-02-30', null],
    ['2026-11-23 25:00', null],
    ['soon', null],
    ['', null],
  ])('%s reads as %s', (typed, when) => expect(readWhen(typed, now)).toBe(when));

  it('a time without a zone gets the zone of this computer', () => {
    expect(readWhen('2026-11-23 14:30', now)).toMatch(/^2026-11-23T14:30:00[+-]\d\d:\d\d$/);
  });

  it('what is shown reads as the same', () => {
    for (const when of ['2026-11-23', '2026-11-23T14:30:00+01:00', '2026-11-23T14:30:15Z']) expect(readWhen(showWhen(when))).toBe(when);
  });
});

describe('counts', () => {
  const words = (text: string) => counts(doc(p(text))).words;
  it.each([
    ['It’s three words', 3],
    ['twenty-one', 2],
    ['3.14 and 1,000', 3],
    ['', 0],
    ['— … —', 0],
    ['Слово, ещё слово', 3],
    ['漢字', 2],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));

  it('leaves other Markdown out', () => {
    expect(counts(doc(p('two words'), schema.node('raw', null, [schema.text('<b>no words</b>')]))).words).toBe(2);
  });
});
