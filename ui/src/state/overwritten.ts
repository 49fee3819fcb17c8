// Two changed the same field or credit at once: the writer's stands, and theirs is shown beside it.
import type { Credit, Fields, Overwritten } from '../wire';
import { fieldName, words } from '../words';

/** Signs of a value that are shown; all of it is taken. */
const SHOWN = 300;

/** What the writer reads of what was written over; `fields` and `credits` are those that stand. */
export function overwrittenText(lost: Overwritten[], fields: Fields, credits: { [name: string]: Credit }): string {
  const standing = ({ name, is_credit }: Overwritten) => (is_credit ? credits[name] : fields[name as keyof Fields]);
  const told = (one: Overwritten) =>
    words.notice.overwritten({
      field: one.is_credit ? words.history.creditOf(one.name) : fieldName(one.name),
      mine: shown(one, standing(one)),
      theirs: shown(one, one.theirs),
    });
  return lost.map(told).join(' ');
}

function shown({ name, is_credit }: Overwritten, value: unknown): string {
  const text = name === 'status' && !is_credit ? words.shelf.is[value as Fields['status']] : said(value);
  if (!text) return words.notice.empty;
  const signs = [...text];
  return words.notice.quoted(signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text);
}

/** A value, as a person reads it. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(said).filter(Boolean).join(', ');
  return value === null || value === undefined ? '' : String(value);
}
