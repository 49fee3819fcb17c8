// What lies over writing, or takes its surroundings away, and is left with Escape.
import { find } from './find.svelte';
import { history } from './history.svelte';
import { page } from './page.svelte';
import { settings } from './settings.svelte';

/** Nothing but the page, and back. */
export function toggleFocus(): void {
  if (!page.id) return;
  settings.focus = !settings.focus;
  page.view?.focus();
}

/** Leaves what was entered last; false where there is nothing to leave. */
export function leave(): boolean {
  if (history.shown) history.close();
  else if (find.open) find.close();
  else if (settings.focus) toggleFocus();
  else return false;
  return true;
}
