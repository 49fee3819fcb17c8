// Another language for the window: the page is loaded anew in it, with all that was typed and what of it can be undone.
import * as desk from '../desk';
import { language, spoken } from '../words/language';
import { carried, carry } from './carried';
import { dialogs } from './dialogs.svelte';
import { carryDrafts } from './drafts.svelte';
import { page } from './page.svelte';
import { carryPast } from './past';
import { settings } from './settings.svelte';

/** Speaks as the writer chose. While something cannot be written the page stays, and the next start speaks so. */
export async function speak(chosen: typeof settings.language): Promise<void> {
  settings.language = chosen;
  if (spoken(chosen) === language || !(await page.leave())) return;
  settings.keep();
  carryDrafts();
  if (page.id && page.state) carryPast(page.id, page.state);
  carry('settings', true);
  location.reload();
}

/** Tells the shell and the reader's programs which language this is. */
export function introduce(): void {
  document.documentElement.lang = language;
  void desk.speak(language);
}

/** Goes on where another language was chosen. */
export function resume(): void {
  if (carried('settings') && !dialogs.open) dialogs.show({ kind: 'settings' });
}
