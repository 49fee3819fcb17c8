// How long ago something was, as the window says it.
import { day, dayOfYear, hour } from '../words/formats';

/** Today by its hour, this year by its day, else with the year. */
export function when(at: string, now = new Date()): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  if (time.toDateString() === now.toDateString()) return hour(time);
  return (time.getFullYear() === now.getFullYear() ? day : dayOfYear)(time);
}
