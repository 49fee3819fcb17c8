// Dates in any usual way.
import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('dates in the language of the window', () => {
  const now = new Date(2026, 10, 23, 12);

  async function datesIn(language: string) {
    localStorage.setItem('galley', JSON.stringify({ language }));
    vi.resetModules();
    return import('../src/parts/dates');
  }
  afterEach(() => {
    localStorage.clear();
    vi.resetModules();
  });

  it.each([
    ['de', '23. November 2026', '2026-11-23'],
    ['de', '5. März 2026', '2026-03-05'],
    ['de', 'gestern', '2026-11-22'],
    ['de', 'morgen um 18:00 +01:00', '2026-11-24T18:00:00+01:00'],
    ['de', 'Freitag', '2026-11-27'],
    ['de', 'tomorrow', '2026-11-24'],
    ['ru', '1 мая 2026 г.', '2026-05-01'],
    ['ru', 'май 1, 2026', '2026-05-01'],
    ['ru', '23 ноября 2026', '2026-11-23'],
    ['ru', 'завтра в 18:00 +03:00', '2026-11-24T18:00:00+03:00'],
    ['ru', 'пт', null],
    ['ru', 'пятница', '2026-11-27'],
    ['ru', '5 March 2026', '2026-03-05'],
  ])('%s: %s reads as %s', async (language, typed, when) => expect((await datesIn(language)).readWhen(typed, now)).toBe(when));

  it('are said in it', async () => {
    expect((await datesIn('de')).inWords('2026-11-26T18:00:00+01:00')).toBe('Do., 26. Nov. 2026, 18:00 (GMT+1)');
    expect((await datesIn('ru')).inWords('2026-11-26')).toBe('чт, 26 нояб. 2026 г.');
  });
});
