// Versions by the day on which they ended.
import type { Version } from '../wire';
import { words } from '../words';
import { day, dayOfYear, weekday } from '../words/formats';

export type Day = { day: string; versions: Version[] };

const HOURS = 60 * 60 * 1000;

/** In the order they come in, which is that of the journal and not of the clock. */
export function groupedByDay(versions: readonly Version[], now = new Date()): Day[] {
  const days: Day[] = [];
  for (const version of versions) {
    const name = nameOf(new Date(version.at), now);
    if (days.at(-1)?.day === name) days.at(-1)!.versions.push(version);
    else days.push({ day: name, versions: [version] });
  }
  return days;
}

function nameOf(at: Date, now: Date): string {
  const is = (other: Date) => at.toDateString() === other.toDateString();
  if (is(now)) return words.history.today;
  if (is(new Date(now.getTime() - 24 * HOURS))) return words.history.yesterday;
  const date = (at.getFullYear() === now.getFullYear() ? day : dayOfYear)(at);
  return `${weekday(at)}, ${date}`;
}
