// A library that does not open: of a damaged one what can be read becomes a new one; one that somebody else has open is asked for again.
import * as desk from '../desk';
import type { Recovered } from '../wire';
import { words } from '../words';
import { carried, carry } from './carried';
import { dialogs } from './dialogs.svelte';
import { asDeskError, notices } from './notices.svelte';

const it = words.recovered;

/** Says why the library does not open, and offers what can be done. */
export function cannotOpen(error: unknown): void {
  const { kind, message } = asDeskError(error);
  if (kind === 'locked') return notices.wrong(error, { label: words.tryAgain, run: () => location.reload() });
  if (kind !== 'damaged') return notices.wrong(error);
  dialogs.show({ kind: 'question', title: it.damaged, text: `${message} ${it.ask}`, act: it.recover, run: () => void recover() });
}

async function recover(): Promise<void> {
  try {
    carry('recovered', await desk.recover());
    location.reload();
  } catch (error) {
    notices.wrong(error);
  }
}

/** After the page has begun anew: what came through. */
export function tellRecovered(): void {
  const recovered = carried('recovered') as Recovered | null;
  if (recovered) dialogs.show({ kind: 'recovered', recovered });
}
