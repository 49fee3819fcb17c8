// The table of acts: each can be found, and its keys mean one thing.
import { describe, expect, test } from 'vitest';
import { ACTS, act, tip } from '../src/acts/acts';
import { shown } from '../src/acts/keys';
import { NAMED } from '../src/editor/named';
import { words } from '../src/words';

describe('the table of acts', () => {
  test('each has a name of its own, words and a group', () => {
    expect(new Set(ACTS.map(({ id }) => id)).size).toBe(ACTS.length);
    expect(new Set(ACTS.map(({ label, group }) => `${group}: ${label}`)).size, 'two acts that read alike cannot be told apart').toBe(ACTS.length);
    for (const { id, label, group } of ACTS) {
      expect(label, id).not.toBe('');
      expect(Object.keys(words.groups), id).toContain(group);
    }
  });

  test('whatever can be done to the body by name is among them', () => {
    for (const id of Object.keys(NAMED)) expect(act(id).id).toBe(id);
  });

  test('keys are shared only where it depends on the place what they mean', () => {
    const holders = new Map<string, string[]>();
    for (const { id, keys } of ACTS) for (const key of keys ?? []) holders.set(key, [...(holders.get(key) ?? []), id]);
    const shared = [...holders].filter(([, ids]) => ids.length > 1);
    expect(Object.fromEntries(shared)).toEqual({ 'Mod-k': ['link', 'commands'], 'Alt-ArrowUp': ['blockUp', 'rowUp'], 'Alt-ArrowDown': ['blockDown', 'rowDown'] });
  });

  test('keys are written as on this computer', () => {
    expect(shown('Mod-Shift-i')).toBe('Ctrl+Shift+I');
    expect(shown('Alt-Shift-ArrowUp')).toBe('Alt+Shift+↑');
    expect(shown('Mod--')).toBe('Ctrl+-');
    expect(shown('F6')).toBe('F6');
    expect(tip('bold')).toBe('Bold (Ctrl+B)');
    expect(tip('poll')).toBe('Poll');
  });
});
