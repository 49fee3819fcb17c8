// Dates as writers type them, and as the piece keeps them: a day, or a day, time and offset.
import type { When } from '../wire';
import { fullDay } from '../words/formats';
import { daysAway, monthCalled, weekdayCalled } from './day-names';

/** A day, and perhaps a time with its zone behind it: `14:30`, `2.30 pm`, `14:30 +01:00`, `14:30 Europe/Berlin`. */
const PARTS = /^(.*?)(?:(?:^|[,\st]+|\s+(?:at|um|в)\s+)(\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?\s*(?:[ap]\.?m\.?)?)\s*(z|[+-]\d{2}:?\d{2}|[a-z]{2,}(?:\/[a-z_+-]+)*)?)?$/;

/**
 * `2026-11-23`, `23.11.2026`, `23 November 2026`, `November 23, 2026`, `today`, `tomorrow`, `Friday`; each with a time
 * behind it; names also in the language of the window. A time alone is one of today. Null when it is none.
 */
export function readWhen(typed: string, now = new Date()): When | null {
  const text = typed.trim().toLowerCase();
  const whole = readDay(text, now);
  if (whole) return whole;
  const [, dayText = '', time, zone] = PARTS.exec(text) ?? [];
  // `5.12` alone may be a day.
  if (time === undefined || !(dayText ? /[:.m]/ : /[:m]/).test(time)) return null;
  const day = dayText.trim() ? readDay(dayText.trim(), now) : daysAfter(now, 0);
  const clock = readClock(time);
  const offset = day && clock ? offsetOf(zone, `${day}T${clock}`) : null;
  return offset && `${day}T${clock}${offset}`;
}

/** As a reader would say it: `Thu 26 Nov 2026, 18:00 (GMT+1)`; nothing for none. */
export function inWords(when: When | null): string {
  const [, day, time, offset] = SHOWN.exec(when ?? '') ?? [];
  if (!day) return '';
  const said = fullDay(new Date(`${day}T00:00:00Z`));
  if (!time) return said;
  const zone = offset.toUpperCase() === 'Z' ? '' : offset.replace(/^([+-])0?(\d+):(\d\d)$/, (_, sign, hours, minutes) => (hours === '0' && minutes === '00' ? '' : `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`));
  return `${said}, ${time.slice(0, 5)} (GMT${zone})`;
}

const SHOWN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/i;

/** As the writer sees it: `2026-11-23`, `2026-11-23 14:30 +01:00`. */
export function showWhen(when: When | null): string {
  if (!when) return '';
  const [, day, time, offset] = SHOWN.exec(when) ?? [];
  return time ? `${day} ${time.replace(/:00$/, (end) => (time.length > 5 ? '' : end))} ${offset}` : (day ?? when);
}

function readDay(text: string, now: Date): string | null {
  const away = daysAway(text);
  if (away !== undefined) return daysAfter(now, away);
  const weekday = weekdayCalled(text);
  // The next one; today's own name means a week from now.
  if (weekday !== undefined) return daysAfter(now, (weekday - now.getDay() + 6) % 7 + 1);
  const numbers = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (numbers) return iso(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return readNamed(text);
}

function daysAfter(from: Date, days: number): string | null {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  return iso(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

function readNamed(text: string): string | null {
  const british = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})(?:\s?г\.?)?$/u.exec(text);
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  const [day, month, year] = british ? british.slice(1) : american ? [american[2], american[1], american[3]] : [];
  if (!day) return null;
  return iso(Number(year), monthCalled(month) ?? 0, Number(day));
}

/** The date, if there is such a day. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

function readClock(time: string): string | null {
  const [, digits, half] = /^([\d:.]+)\s*([ap])?/.exec(time) ?? [];
  const [hours, minutes = '00', seconds = '00'] = digits.split(/[:.]/);
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  const real = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60 && (!half || (Number(hours) > 0 && Number(hours) <= 12));
  return real ? `${String(hour).padStart(2, '0')}:${minutes}:${seconds}` : null;
}

/** The offset that is written, that of a zone then, or else our own; null for a zone there is not. */
function offsetOf(zone: string | undefined, at: string): string | null {
  if (!zone) return localOffset(new Date(at));
  if (zone === 'z' || zone === 'utc' || zone === 'gmt') return 'Z';
  if (/^[+-]/.test(zone)) return zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  return zoneOffset(zone, at);
}

function zoneOffset(zone: string, at: string): string | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const offsetAt = (date: Date) => format.formatToParts(date).find(({ type }) => type === 'timeZoneName')!.value.slice(3) || '+00:00';
    // First as if the time were in UTC; then where that offset puts it.
    return offsetAt(new Date(`${at}${offsetAt(new Date(`${at}Z`))}`));
  } catch {
    return null;
  }
}

function localOffset(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
