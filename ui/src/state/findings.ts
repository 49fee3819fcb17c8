// From a finding to the place where it can be mended.
import type { Finding } from '../wire';
import { tick } from 'svelte';
import { dialogs } from './dialogs.svelte';
import { goToBlock, goToPicture } from './figures';
import { page } from './page.svelte';
import { settings } from './settings.svelte';

/** Leaves the dialog and goes where the finding points; a credit's form opens. */
export async function fix({ check, where }: Finding): Promise<void> {
  dialogs.close();
  await tick();
  if (where.picture !== undefined) {
    goToPicture(where.picture);
    if (/credit|licen|source|right/.test(check)) page.crediting = where.picture;
  } else if (where.field) {
    await goToField(where.field);
  } else if (where.block !== undefined) {
    goToBlock(where.block);
  }
}

/** The field in the page, else the one in the details. */
export async function goToField(field: string): Promise<void> {
  const find = () => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  if (!find() && !settings.inspector) settings.toggleInspector();
  await tick();
  const control = find();
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
