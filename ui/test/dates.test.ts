// Dates in any usual way.
import { describe, expect, it } from 'vitest';
import { inWords, readWhen, showWhen } from '../src/parts/dates';

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
    ['tomorrow 18:00 +01:00', '2026-11-24T18:00:00+01:00'],
    ['Friday', '2026-11-27'],
    ['monday', '2026-11-30'],
    ['fri at 6.30 pm UTC', '2026-11-27T18:30:00Z'],
    ['14:30 Z', '2026-11-23T14:30:00Z'],
    ['12 am Z', '2026-11-23T00:00:00Z'],
    ['2026-07-01 14:30 Europe/Berlin', '2026-07-01T14:30:00+02:00'],
    ['2026-12-01 14:30 europe/berlin', '2026-12-01T14:30:00+01:00'],
    ['2026-12-01 14:30 Asia/Kathmandu', '2026-12-01T14:30:00+05:45'],
    ['2026-12-01 14:30 Nowhere/Atall', null],
    ['13 pm', null],
    ['5.12', null],
    ['tu', null],
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

  it('says a moment as a reader would', () => {
    expect(inWords('2026-11-26')).toBe('Thu, 26 Nov 2026');
    expect(inWords('2026-11-26T18:00:00+01:00')).toBe('Thu, 26 Nov 2026, 18:00 (GMT+1)');
    expect(inWords('2026-11-26T18:00:00+05:45')).toBe('Thu, 26 Nov 2026, 18:00 (GMT+5:45)');
    expect(inWords('2026-11-26T18:00:00Z')).toBe('Thu, 26 Nov 2026, 18:00 (GMT)');
    expect(inWords(null)).toBe('');
  });
});
