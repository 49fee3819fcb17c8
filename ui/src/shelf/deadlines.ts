// A deadline as the shelf says it, once it is near.
import type { Status } from '../wire';
import { words } from '../words';
import { day, hour, weekday } from '../words/formats';

const OPEN: Status[] = ['idea', 'drafting', 'ready'];
/** Days ahead at which a deadline is near. */
const NEAR = 6;

export type Due = { text: string; late: boolean };

/** “Today 18:00”, “Friday”, “Late: 20 Nov”; null while it is far, and once the piece is out. */
export function due(deadline: string, status: Status, now = new Date()): Due | null {
  if (!deadline || !OPEN.includes(status)) return null;
  const timed = deadline.length > 10;
  const at = timed ? new Date(deadline) : new Date(`${deadline}T23:59:59`);
  if (Number.isNaN(at.getTime())) return null;
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  const clock = timed ? ` ${hour(at)}` : '';
  if (at < now) return { text: words.shelf.late(days === 0 ? `${words.shelf.today}${clock}` : day(at)), late: true };
  if (days > NEAR) return null;
  const said = days === 0 ? words.shelf.today : days === 1 ? words.shelf.tomorrow : weekday(at);
  return { text: `${said}${clock}`, late: false };
}

const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
