// How keys are written for a reader, on this computer.
import { words } from '../words';

export const MAC = /Mac/.test(navigator.platform);

const { names } = words.keys;
const NAMES: Partial<Record<string, string>> = { ...names, ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Backspace: '⌫' };

/** In the order in which each system names them. */
const MODIFIERS: [name: string, here: string][] = MAC
  ? [['Ctrl', '⌃'], ['Alt', '⌥'], ['Shift', '⇧'], ['Mod', '⌘']]
  : [['Mod', `${names.Ctrl}+`], ['Ctrl', `${names.Ctrl}+`], ['Alt', `${names.Alt}+`], ['Shift', `${names.Shift}+`]];

/** `Mod-Shift-i` as `Ctrl+Shift+I` or `⇧⌘I`. */
export function shown(keys: string): string {
  const parts = keys.split(/-(?!$)/);
  const last = parts.pop()!;
  const held = MODIFIERS.filter(([name]) => parts.includes(name)).map(([, here]) => here);
  return held.join('') + (NAMES[last] ?? (last.length === 1 ? last.toUpperCase() : last));
}
