// Dates as writers type them, and as the piece keeps them: a day, or a day, time and offset.
import type { When } from '../wire';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-11-23`, `23.11.2026`, `23 November 2026`, `November 23, 2026`, `today`; each with `14:30` behind it. Null when it is none. */
export function readWhen(typed: string, now = new Date()): When | null {
  const text = typed.trim().toLowerCase();
  const [, dayText, time, offset] = /^(.*?)(?:[,\st]+(\d{1,2}:\d{2}(?::\d{2})?)\s*(z|[+-]\d{2}:?\d{2})?)?$/.exec(text) ?? [];
  const day = readDay(dayText ?? '', now);
  if (!day || time === undefined) return day;
  const clock = readClock(time);
  return clock && `${day}T${clock}${offset ? tidyOffset(offset) : localOffset(new Date(`${day}T${clock}`))}`;
}

/** As the writer sees it: `2026-11-23`, `2026-11-23 14:30 +01:00`. */
export function showWhen(when: When | null): string {
  if (!when) return '';
  const [, day, time, offset] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/i.exec(when) ?? [];
  return time ? `${day} ${time.replace(/:00$/, (end) => (time.length > 5 ? '' : end))} ${offset}` : (day ?? when);
}

function readDay(text: string, now: Date): string | null {
  if (text === 'today') return iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (text === 'tomorrow') return readDay('today', new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
  const numbers = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (numbers) return iso(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return readNamed(text);
}

function readNamed(text: string): string | null {
  const british = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(text);
  const american = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  const [day, month, year] = british ? british.slice(1) : american ? [american[2], american[1], american[3]] : [];
  if (!day) return null;
  return iso(Number(year), MONTHS.indexOf(month.slice(0, 3)) + 1, Number(day));
}

/** The date, if there is such a day. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

function readClock(time: string): string | null {
  const [hours, minutes, seconds = '00'] = time.split(':');
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60 ? `${hours.padStart(2, '0')}:${minutes}:${seconds}` : null;
}

function tidyOffset(offset: string): string {
  return offset === 'z' ? 'Z' : offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}

function localOffset(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
