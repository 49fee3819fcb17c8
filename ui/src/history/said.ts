// What is said of a version in a line.
import { wayLabel } from '../dialog/export/ways';
import { library } from '../state/library.svelte';
import type { Version } from '../wire';
import { words } from '../words';
import { hour } from '../words/formats';

/** `12:04`, or from when to when the writing took. */
export function took({ from, at }: Version): string {
  const [begun, ended] = [from, at].map((time) => hour(new Date(time)));
  return begun === ended ? ended : `${begun}–${ended}`;
}

/** What was done, and by how many words the piece grew. */
export function said({ origin, added }: Version): string {
  const grown = added === null || added === 0 ? null : (added > 0 ? '+' : '−') + words.foot.words(Math.abs(added));
  return [origin === 'written' ? null : words.history.origins[origin], grown].filter(Boolean).join(' · ') || words.history.changed;
}

/** What a way out is called. */
export const sentAs = (way: string) => wayLabel(way, library.formats);
