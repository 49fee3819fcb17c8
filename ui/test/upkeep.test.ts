// What fails beside the writing is told, and not again and again.
import { expect, it } from 'vitest';
import type { Failed } from '../src/desk';
import { notices } from '../src/state/notices.svelte';
import { tellFailed } from '../src/state/upkeep';

const failed = (what: Failed['what'], message: string): Failed => ({ what, error: { kind: 'bad_output', message, hint: 'All is safe.' } });

it('tells each kind once, quietly, until it is dismissed', () => {
  tellFailed(failed('mirror', 'The disk is gone.'));
  tellFailed(failed('mirror', 'The disk is still gone.'));
  tellFailed(failed('backup', 'The disk is full.'));
  expect(notices.all.map(({ tone, text }) => [tone, text])).toEqual([
    ['plain', 'The disk is gone. All is safe.'],
    ['plain', 'The disk is full. All is safe.'],
  ]);
});
