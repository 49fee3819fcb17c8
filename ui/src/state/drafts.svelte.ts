// What is typed into a field and means nothing yet. It stays where it was typed, also when the details are folded
// away or another piece is looked at in between; the piece keeps its last valid value.
import { SvelteMap } from 'svelte/reactivity';
import { carried, carry } from './carried';
import { page } from './page.svelte';

const drafts = new SvelteMap<string, string>((carried('drafts') ?? []) as [string, string][]);
const keyOf = (field: string) => `${page.id}/${field}`;

export const draftOf = (field: string): string | undefined => drafts.get(keyOf(field));

export function setDraft(field: string, text: string | null): void {
  if (text === null) drafts.delete(keyOf(field));
  else drafts.set(keyOf(field), text);
}

/** For the page that is loaded in place of this one. */
export const carryDrafts = () => carry('drafts', [...drafts]);
