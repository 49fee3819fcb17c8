// Everything the window can do, in one table. Its keys, the menus, tooltips, the palette and the page of keys read it.
import type { Act } from './act';
import { EDIT } from './edit';
import { FILE } from './file';
import { FORMAT } from './format';
import { HELP } from './help';
import { INSERT } from './insert';
import { shown } from './keys';
import { TABLE } from './table';
import { VIEW } from './view';

export const ACTS: readonly Act[] = [...FILE, ...EDIT, ...INSERT, ...FORMAT, ...TABLE, ...VIEW, ...HELP];

const BY_ID = new Map(ACTS.map((act) => [act.id, act]));

/** The act of that name. Only a mistake asks for another. */
export function act(id: string): Act {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`There is no act ${id}.`);
  return found;
}

/** Its keys, as they are written on this computer; empty where it has none. */
export const keysOf = (id: string): string => shown(act(id).keys?.[0] ?? '');

/** What a control says about it: `Bold (Ctrl+B)`. */
export function tip(id: string, label = act(id).label): string {
  const keys = keysOf(id);
  return keys ? `${label} (${keys})` : label;
}
