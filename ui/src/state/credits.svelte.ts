// Credit lines as the desk prints them, remembered by what they were made of.
import { SvelteMap } from 'svelte/reactivity';
import { creditLine } from '../desk';
import type { Credit, CreditLine } from '../wire';

const UNKNOWN: CreditLine = { line: '', missing: [] };
const known = new SvelteMap<string, CreditLine>();
const asked = new Set<string>();

/** The line of a credit; empty until the desk has answered. Reactive. */
export function lineOf(credit: Credit): CreditLine {
  const key = JSON.stringify(credit);
  const line = known.get(key);
  if (!line) ask(key, credit);
  return line ?? UNKNOWN;
}

function ask(key: string, credit: Credit): void {
  if (asked.has(key)) return;
  asked.add(key);
  creditLine(credit).then(
    (line) => known.set(key, line),
    () => asked.delete(key),
  );
}
