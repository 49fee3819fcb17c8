// How keys are written for a reader, on this computer.
export const MAC = /Mac/.test(navigator.platform);

const NAMES: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Backspace: '⌫' };

/** In the order in which each system names them. */
const MODIFIERS: [name: string, here: string][] = MAC
  ? [['Ctrl', '⌃'], ['Alt', '⌥'], ['Shift', '⇧'], ['Mod', '⌘']]
  : [['Mod', 'Ctrl+'], ['Ctrl', 'Ctrl+'], ['Alt', 'Alt+'], ['Shift', 'Shift+']];

/** `Mod-Shift-i` as `Ctrl+Shift+I` or `⇧⌘I`. */
export function shown(keys: string): string {
  const parts = keys.split(/-(?!$)/);
  const last = parts.pop()!;
  const held = MODIFIERS.filter(([name]) => parts.includes(name)).map(([, here]) => here);
  return held.join('') + (NAMES[last] ?? (last.length === 1 ? last.toUpperCase() : last));
}
