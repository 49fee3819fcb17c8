// Numbers, days and times as the language of the window writes them.
import { language, LOCALES } from './language';

export const locale = LOCALES[language];

const dates = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, options);
  return (at: Date) => format.format(at);
};
const HOUR = { hour: '2-digit', minute: '2-digit' } as const;
const DAY = { day: 'numeric', month: 'short' } as const;

/** `12:04` */
export const hour = dates(HOUR);
/** `12:04:05` */
export const clock = dates({ ...HOUR, second: '2-digit' });
/** `23 Nov` */
export const day = dates(DAY);
/** `23 Nov 2026` */
export const dayOfYear = dates({ ...DAY, year: 'numeric' });
/** `Friday` */
export const weekday = dates({ weekday: 'long' });
/** `Thu, 26 Nov 2026`, of a day in UTC. */
export const fullDay = dates({ ...DAY, weekday: 'short', year: 'numeric', timeZone: 'UTC' });

const bytesIn = (unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 });
const [kilobytes, megabytes] = ['kilobyte', 'megabyte'].map(bytesIn);
/** `340 kB`, `2.4 MB` */
export const size = (bytes: number) => (bytes < 1e6 ? kilobytes.format(Math.ceil(bytes / 1e3)) : megabytes.format(bytes / 1e6));

const wholePercent = new Intl.NumberFormat(locale, { style: 'percent' });
/** `50 %`, of 50. */
export const percent = (n: number) => wholePercent.format(n / 100);
