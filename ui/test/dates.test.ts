// Dates in any usual way.
import { describe, expect, it } from 'vitest';
import { readWhen, showWhen } from '../src/parts/dates';

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
