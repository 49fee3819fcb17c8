// What days and months are called by those who type them: in English, and in the language of the window.
import { locale } from '../words/formats';

const LOCALES = [...new Set([locale, 'en-GB'])];
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** No weekday or month is told by less: `sun`, `янв`. */
const SHORTEST = 3;

type Name = { name: string; value: number };

const away: Name[] = LOCALES.flatMap((locale) => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return [0, 1, -1].map((value) => ({ name: format.format(value, 'day'), value }));
});
// The first of February 2026 was a Sunday.
const weekdays = named(DAYS, (value) => new Date(2026, 1, 1 + value), 'weekday', [{}]);
// A month alone and a month behind a day may differ: май, 1 мая.
const months = named(MONTHS, (value) => new Date(2026, value, 1), 'month', [{}, { day: 'numeric' }]);

/** Days from today, of `tomorrow` and its like. */
export const daysAway = (text: string): number | undefined => away.find(({ name }) => name === text)?.value;

/** From Sunday, which is 0; also of its beginning. */
export const weekdayCalled = (text: string): number | undefined => begun(weekdays, text);

/** From 1; also of a shorter form. */
export function monthCalled(text: string): number | undefined {
  const month = begun(months, text.slice(0, SHORTEST));
  return month === undefined ? undefined : month + 1;
}

const begun = (names: Name[], text: string) => (text.length < SHORTEST ? undefined : names.find(({ name }) => name.startsWith(text))?.value);

function named(values: number[], at: (value: number) => Date, part: 'weekday' | 'month', beside: Intl.DateTimeFormatOptions[]): Name[] {
  const formats = LOCALES.flatMap((locale) => beside.map((options) => new Intl.DateTimeFormat(locale, { [part]: 'long', ...options })));
  const nameIn = (format: Intl.DateTimeFormat, value: number) => format.formatToParts(at(value)).find(({ type }) => type === part)!.value.toLowerCase();
  return formats.flatMap((format) => values.map((value) => ({ name: nameIn(format, value), value })));
}
