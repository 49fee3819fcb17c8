// The day in the name of a daily backup.
import { dayOfYear } from '../words/formats';

/** `…/galley-2026-11-27.galley` is of 27 Nov 2026. */
export function dayNamed(path: string): string {
  const [, year, month, day] = /(\d{4})-(\d\d)-(\d\d)\.galley$/.exec(path) ?? [];
  return year ? dayOfYear(new Date(Number(year), Number(month) - 1, Number(day))) : '';
}
