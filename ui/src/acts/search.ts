// Finding an act, or a piece, by what a writer remembers of it.
import fuzzysort from 'fuzzysort';
import type { Summary } from '../wire';
import { words } from '../words';
import { isPossible, type Act } from './act';
import { ACTS } from './acts';

export type Section<T> = { title: string; found: T[] };

/** Worse matches than this are chance. */
const FAINT = 0.3;
const MOST_RECENT = 5;
const MOST_PIECES = 8;

const also = (id: string) => (words.also as Record<string, string>)[id] ?? '';
const KEYS = [({ label }: Act) => label, ({ id }: Act) => also(id), ({ group }: Act) => words.groups[group]];

/** What can be done now, but for opening the palette itself. */
export const possibleActs = (): Act[] => ACTS.filter((act) => act.id !== 'commands' && isPossible(act));

/** Everything, by group; what was done last comes first. */
export function sections(acts: Act[], recent: string[]): Section<Act>[] {
  const before = recent.map((id) => acts.find((act) => act.id === id)).filter((act) => act !== undefined).slice(0, MOST_RECENT);
  const groups = Object.entries(words.groups).map(([group, title]) => ({ title, found: acts.filter((act) => act.group === group && !before.includes(act)) }));
  return [{ title: words.palette.recent, found: before }, ...groups].filter(({ found }) => found.length > 0);
}

/** The acts that fit what was typed, best first. Words that stand in a label count for more than others one might look
 * for, and what was done lately for a little more than what was not. */
export function findActs(query: string, acts: Act[], recent: string[]): Act[] {
  const found = fuzzysort.go(query, acts, {
    keys: KEYS,
    threshold: FAINT,
    scoreFn: (result) => Math.max(result[0].score, result[1].score * 0.9, result[2].score * 0.6) * (recent.includes(result.obj.id) ? 1.05 : 1),
  });
  return found.map(({ obj }) => obj);
}

export function findPieces(query: string, pieces: Summary[]): Summary[] {
  return fuzzysort.go(query, pieces, { key: ({ headline }) => headline, threshold: FAINT, limit: MOST_PIECES }).map(({ obj }) => obj);
}
