// A library that does not open says why, and what can be done is offered.
import { beforeEach, expect, it } from 'vitest';
import { notices } from '../src/state/notices.svelte';
import { cannotOpen } from '../src/state/recovering';
import { words } from '../src/words';

beforeEach(() => notices.all.forEach(({ id }) => notices.dismiss(id)));

it('asks again for one that somebody else has open', () => {
  cannotOpen({ kind: 'locked', message: 'Open on newsroom.', hint: 'Close it there.' });
  expect(notices.all).toMatchObject([{ text: 'Open on newsroom.', hint: 'Close it there.', act: { label: words.tryAgain } }]);
});

it('offers nothing where nothing is to be had', () => {
  cannotOpen({ kind: 'newer', message: 'Too new.', hint: 'Install the newest.' });
  expect(notices.all).toMatchObject([{ text: 'Too new.', tone: 'wrong', act: undefined }]);
});
