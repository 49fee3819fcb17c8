// The page of keys: every act that has some, by group, and what is typed instead.
import { words } from '../words';
import type { Group } from './act';
import { ACTS } from './acts';
import { shown } from './keys';

export type KeyRow = { does: string; keys: string[] };
export type KeyTable = { title: string; rows: KeyRow[] };

const GROUPS = Object.keys(words.groups) as Group[];

/** All tables, in the order of the menus. */
export function keyTables(): KeyTable[] {
  const places = words.keys.places.map(({ does, keys }) => ({ does, keys: keys.map(shown) }));
  const acts = GROUPS.map((group) => ({ title: words.groups[group], rows: rowsOf(group) }));
  return [...acts, { title: words.keys.whileWriting, rows: places }, { title: words.keys.typed, rows: words.keys.typing }].filter(({ rows }) => rows.length > 0);
}

/** The rows that fit what was typed: by their words, or by their keys. */
export function findKeys(query: string, tables: KeyTable[]): KeyTable[] {
  const wanted = query.trim().toLowerCase();
  const fits = ({ does, keys }: KeyRow) => [does, ...keys].some((text) => text.toLowerCase().includes(wanted));
  return tables.map(({ title, rows }) => ({ title, rows: rows.filter(fits) })).filter(({ rows }) => rows.length > 0);
}

const rowsOf = (group: Group): KeyRow[] =>
  ACTS.filter((act) => act.group === group && act.keys?.length).map(({ label, keys }) => ({ does: label.replace(/…$/, ''), keys: keys!.map(shown) }));
