// Brings a match before the writer's eyes without taking the cursor from where she is.
import type { Match } from '../find/matches';
import { page } from './page.svelte';

/** How far down the sheet a match comes to stand when it was out of sight. */
const DOWN = 0.35;

export function reveal(match: Match): void {
  const { view } = page;
  const sheet = view?.dom.closest('.sheet');
  if (!view || !sheet) return;
  const field = match.kind === 'text' ? null : fieldOf(match);
  field?.setSelectionRange(match.hit.from, match.hit.to);
  const box = match.kind === 'text' ? view.coordsAtPos(match.from) : (field ?? elementOf(match))?.getBoundingClientRect();
  const { top, height } = sheet.getBoundingClientRect();
  const out = !box || box.top < top + 24 || box.bottom > top + height - 48;
  if (box && out) sheet.scrollTop += box.top - top - height * DOWN;
}

/** The field that holds a match which is not in the text. */
export function fieldOf(match: Match): HTMLTextAreaElement | null {
  if (match.kind === 'field') return document.querySelector<HTMLTextAreaElement>(`.sheet [data-field="${match.name}"]`);
  return elementOf(match)?.querySelector<HTMLTextAreaElement>('[data-field="alt"]') ?? null;
}

/** What shows the picture that a match describes. */
function elementOf(match: Match): HTMLElement | null {
  const dom = match.kind === 'alt' ? page.view?.nodeDOM(match.at) : null;
  return dom instanceof HTMLElement ? dom : null;
}
