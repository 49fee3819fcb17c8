// What is typed into a field and means nothing yet. It stays where it was typed, also when the details are folded
// away or another piece is looked at in between; the piece keeps its last valid value.
import { SvelteMap } from 'svelte/reactivity';
import { page } from './page.svelte';

const drafts = new SvelteMap<string, string>();
const keyOf = (field: string) => `${page.id}/${field}`;

export const draftOf = (field: string): string | undefined => drafts.get(keyOf(field));

export function setDraft(field: string, text: string | null): void {
  if (text === null) drafts.delete(keyOf(field));
  else drafts.set(keyOf(field), text);
}
