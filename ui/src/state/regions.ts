// The parts of the window, one after another.
import { page } from './page.svelte';

const REGIONS = ['.shelf', '.sheet', '.inspector', '.foot'];

/** Moves the focus on to the next part that is shown, or back. */
export function nextRegion(by: 1 | -1): void {
  const regions = REGIONS.map((region) => document.querySelector<HTMLElement>(region)).filter((region) => region !== null);
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + by + regions.length) % regions.length];
  if (next?.matches('.sheet') && page.view) page.view.focus();
  else next?.querySelector<HTMLElement>('button, input, select, textarea, [tabindex]')?.focus();
}
