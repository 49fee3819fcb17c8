// Credit lines as the desk prints them for the outlet, remembered by what they were made of.
import { SvelteMap } from 'svelte/reactivity';
import { creditLine } from '../desk';
import type { Credit, CreditLine } from '../wire';
import { figuresIn } from './figures';
import { NOBODY } from './nobody';
import { forWhom } from './outlets';
import { page } from './page.svelte';

const UNKNOWN: CreditLine = { line: '', missing: [], lacks: [], row: null, titled: false };
const known = new SvelteMap<string, CreditLine>();
const asked = new Map<string, Promise<CreditLine>>();

/** The line of a credit; empty until the desk has answered. Reactive. */
export function lineOf(credit: Credit): CreditLine {
  const key = keyOf(credit);
  const line = known.get(key);
  if (!line) void answered(credit).catch(() => {});
  return line ?? UNKNOWN;
}

/** The same once the desk has answered. */
export function answered(credit: Credit): Promise<CreditLine> {
  const key = keyOf(credit);
  const answer = asked.get(key) ?? ask(key, credit);
  asked.set(key, answer);
  return answer;
}

/** The other pictures of the piece whose credit lacks something. Reactive. */
export function othersLacking(name: string): string[] {
  const doc = page.settled?.doc;
  const names = new Set((doc ? figuresIn(doc) : []).map(({ node }) => node.attrs.src as string));
  names.delete(name);
  return [...names].filter((other) => !page.credits[other] || lineOf(page.credits[other]).missing.length > 0);
}

/** Whose name goes under the writer's own pictures; empty where nobody has said. */
export function ownName(): string {
  const { credit, credit_form, byline } = forWhom() ?? NOBODY;
  return (credit_form ? '' : credit) || byline || (page.fields.bylines[0]?.name ?? '');
}

const keyOf = (credit: Credit) => JSON.stringify([credit, forWhom()]);

async function ask(key: string, credit: Credit): Promise<CreditLine> {
  try {
    const line = await creditLine(credit, page.fields.outlet);
    known.set(key, line);
    return line;
  } catch (error) {
    asked.delete(key);
    throw error;
  }
}
