// The menu bar: which acts stand where. A test writes it down for the shell, with the keys of the table, and with the
// names of their words, so that the shell says them in the language of the window.
import { words } from '../words';
import { isPossible, type Group } from './act';
import { act } from './acts';

/** What only the system can do. */
type System = 'cut' | 'copy' | 'paste' | 'select_all' | 'about';

const RULE = null;
const system = (system: System) => ({ system });

const MENUS: Partial<Record<Group, (string | { system: System } | typeof RULE)[]>> = {
  file: ['new', 'open', 'pictures', RULE, 'import', 'export', 'fields', 'print', RULE, 'save', 'duplicate', 'bin', RULE, 'quit'],
  edit: ['undo', 'redo', RULE, system('cut'), system('copy'), system('paste'), system('select_all'), RULE, 'find', 'replace', RULE, 'crop', RULE, 'settings'],
  insert: ['picture', 'gallery', RULE, 'table', 'pullQuote', 'poll', 'aside', 'embed', 'footnote', 'divider', 'code'],
  format: [
    'bold', 'italic', 'strike', 'highlight', 'link', RULE,
    'paragraph', 'heading', 'subheading', 'smallHeading', 'quotation', 'attribution', RULE,
    'bullets', 'numbers', 'tasks', RULE,
    'pullOut', 'blockMenu', 'duplicateBlock', 'blockUp', 'blockDown',
  ],
  view: ['commands', RULE, 'shelf', 'inspector', 'fold', 'focus', 'typewriter', 'source', RULE, 'system', 'light', 'dark', 'contrast', RULE, 'zoomIn', 'zoomOut', 'zoomReset'],
  help: ['keys', 'sample', RULE, 'outlet', system('about')],
};

type Line = typeof RULE | { system: System } | { id: string; label: string; keys?: string; piece?: true };
type Menu = { title: string; lines: Line[] };

/** As the shell takes it. Asked while no piece is open, so that what needs one can be told apart. */
export function menus(): Menu[] {
  const taken = new Set<string>();
  return Object.entries(MENUS).map(([group, rows]) => ({ title: words.groups[group as Group], lines: rows.map((row) => line(row, taken)) }));
}

/** Keys that mean more than one thing stand where they come first. */
function line(row: string | { system: System } | typeof RULE, taken: Set<string>): Line {
  if (typeof row !== 'string') return row;
  const one = act(row);
  // A plus would read as one more key to hold.
  const keys = one.keys?.find((keys) => !keys.endsWith('+') && !taken.has(keys));
  if (keys) taken.add(keys);
  return { id: row, label: one.label, ...(keys && { keys: asTauriWrites(keys) }), ...(!isPossible(one) && { piece: true }) };
}

const asTauriWrites = (keys: string) => keys.replace(/^Mod-/, 'CmdOrCtrl-').replace('Arrow', '').replaceAll(/-(?!$)/g, '+');
