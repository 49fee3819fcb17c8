// The shelf: what a click or a key chooses, which rows are drawn, and how a deadline is said.
import { describe, expect, it } from 'vitest';
import { due } from '../src/shelf/deadlines';
import { inView, ROW, rowFor, scrollTo } from '../src/shelf/view';
import { alone, everything, kept, meant, NOTHING, ranged, toggled } from '../src/state/selection';

describe('choosing', () => {
  const ids = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen];

  it('the first one more takes along the piece at hand, by mouse', () => {
    const both = toggled(alone('a'), 'b');
    expect(ids(both)).toEqual(['a', 'b']);
    expect(ids(toggled(both, 'a'))).toEqual(['b']);
  });
  it('the space bar means the piece at hand and no other', () => {
    expect(ids(toggled(alone('a'), 'a', false))).toEqual(['a']);
    expect(ids(toggled(toggled(alone('a'), 'a', false), 'a', false))).toEqual([]);
  });
  it('a range grows and shrinks from where it began', () => {
    const three = ranged(alone('b'), 'd', ['b', 'c', 'd']);
    expect([three.anchor, three.at]).toEqual(['b', 'd']);
    const two = ranged(three, 'c', ['b', 'c']);
    expect([ids(two), two.anchor]).toEqual([['b', 'c'], 'b']);
  });
  it('an act is meant for all that are chosen, but not from a piece that is not', () => {
    const two = toggled(alone('a'), 'b');
    expect(meant(two, 'a')).toEqual(['a', 'b']);
    expect(meant(two, 'z')).toEqual(['z']);
  });
  it('what is gone is not chosen', () => {
    expect(ids(kept(everything(NOTHING, ['a', 'b', 'c']), (id) => id !== 'b'))).toEqual(['a', 'c']);
  });
});

describe('rows in view', () => {
  it('of twenty thousand only a few are drawn', () => {
    const { from, to } = inView(10_000 * ROW, 800, 20_000);
    expect(from).toBeLessThanOrEqual(10_000);
    expect(to).toBeGreaterThan(10_010);
    expect(to - from).toBeLessThan(40);
  });
  it('is right at both ends and where there is nothing', () => {
    expect(inView(0, 800, 3)).toEqual({ from: 0, to: 3 });
    expect(inView(900 * ROW, 800, 3)).toEqual({ from: 3, to: 3 });
    expect(inView(0, 800, 0)).toEqual({ from: 0, to: 0 });
  });
  it('scrolls no further than it must', () => {
    expect(scrollTo(2, 0, 800)).toBeNull();
    expect(scrollTo(2, 5 * ROW, 800)).toBe(2 * ROW);
    expect(scrollTo(20, 0, 800)).toBe(21 * ROW - 800);
  });
  it.each([
    ['ArrowDown', 5, 6], ['ArrowUp', 0, 0], ['ArrowDown', 9, 9], ['Home', 7, 0], ['End', 2, 9], ['PageDown', 0, 7], ['PageUp', 9, 2],
  ])('%s at %i goes to %i', (key, at, to) => expect(rowFor(key, at, 10, 8 * ROW)).toBe(to));
  it('other keys are none of its own, nor is any in an empty list', () => {
    expect(rowFor('a', 0, 10, 800)).toBeNull();
    expect(rowFor('End', 0, 0, 800)).toBeNull();
  });
});

describe('deadlines', () => {
  const now = new Date(2026, 10, 25, 15);
  it.each([
    ['2026-11-25T18:00:00', 'Today 18:00'],
    ['2026-11-25', 'Today'],
    ['2026-11-26', 'Tomorrow'],
    ['2026-11-28T09:05:00', 'Saturday 09:05'],
    ['2026-12-20', undefined],
    ['2026-11-25T09:00:00', 'Late: Today 09:00'],
    ['2026-11-20', 'Late: 20 Nov'],
    ['', undefined],
    ['nonsense', undefined],
  ])('%s is said as %s', (deadline, said) => expect(due(deadline, 'drafting', now)?.text).toBe(said));
  it('does not matter once the piece is out', () => {
    expect(due('2026-11-20', 'filed', now)).toBeNull();
    expect(due('2026-11-20', 'archived', now)).toBeNull();
  });
});
