// Times as the window says them.

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const SHORT = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `12:04:05` */
export const clock = (at: string) => CLOCK.format(new Date(at));

/** Today by its hour, this year by its day, else with the year. */
export function when(at: string, now = new Date()): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  if (time.toDateString() === now.toDateString()) return SHORT.format(time);
  return (time.getFullYear() === now.getFullYear() ? DAY : YEAR).format(time);
}
