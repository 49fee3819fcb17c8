// What is shown of a piece's versions.
import { describe, expect, it } from 'vitest';
import { groupedByDay } from '../src/history/days';
import { folded } from '../src/history/folded';
import { said, took } from '../src/history/said';
import type { Became, ComparedBlock, Version } from '../src/wire';

const version = (at: string, more: Partial<Version> = {}): Version => ({ rev: 2, base: 1, from: at, at, origin: 'written', words: 7, added: 3, name: null, sent: [], ...more });
const blocks = (fates: string): ComparedBlock[] =>
  [...fates].map((letter) => ({ fate: ({ s: 'same', c: 'changed', a: 'added' } as Record<string, Became>)[letter], kind: 'paragraph', runs: [] }));
const shape = (fates: string) => folded(blocks(fates)).map(({ kind, blocks }) => `${kind} ${blocks.length}`);

describe('versions by day', () => {
  it('are those of today, of yesterday, and of days with their names', () => {
    const now = new Date(2026, 2, 5, 12);
    const at = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString();
    const days = groupedByDay([version(at(5, 11)), version(at(5, 9)), version(at(4, 23)), version(at(2, 8))], now);
    expect(days.map(({ day, versions }) => [day, versions.length])).toEqual([['Today', 2], ['Yesterday', 1], ['Monday, 2 Mar', 1]]);
  });

  it('keep the order of the journal where a clock went back', () => {
    const now = new Date(2026, 2, 5, 12);
    const days = groupedByDay([version(new Date(2026, 2, 4).toISOString()), version(now.toISOString()), version(new Date(2026, 2, 4).toISOString())], now);
    expect(days.map(({ day }) => day)).toEqual(['Yesterday', 'Today', 'Yesterday']);
  });
});

describe('a version in a line', () => {
  it('says what was done and how much came or went', () => {
    const at = new Date(2026, 2, 5, 12, 4).toISOString();
    expect(said(version(at))).toBe('+3 words');
    expect(said(version(at, { added: -1 }))).toBe('−1 word');
    expect(said(version(at, { added: 0 }))).toBe('changed');
    expect(said(version(at, { origin: 'restored', added: null }))).toBe('put back');
    expect(took(version(at))).toBe('12:04');
    expect(took(version(at, { from: new Date(2026, 2, 5, 11, 50).toISOString() }))).toBe('11:50–12:04');
  });
});

describe('what stayed the same', () => {
  it('is folded, but for what stands beside a change', () => {
    expect(shape('sssss')).toEqual(['fold 5']);
    expect(shape('ssssscsssss')).toEqual(['fold 4', 'shown 3', 'fold 4']);
    expect(shape('scss')).toEqual(['shown 3', 'shown 1']);
    expect(shape('')).toEqual([]);
  });
});
