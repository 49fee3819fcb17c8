// What fails beside the writing, a backup or the mirror, is told quietly, and each of them once.
import type { Failed } from '../desk';
import { notices } from './notices.svelte';

const told = new Set<Failed['what']>();

export function tellFailed({ what, error }: Failed): void {
  if (told.has(what)) return;
  told.add(what);
  notices.keep(`${error.message} ${error.hint}`);
}
