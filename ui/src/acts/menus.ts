// The menu bar: which acts stand where. A test writes it down for the shell, with the words and keys
// of the table.
import { words } from '../words';
import { isPossible, type Group } from './act';
import { act } from './acts';

/** What only the system can do. */
type System = 'cut' | 'copy' | 'paste' | 'select_all' | 'about';

const RULE = null;
const system = (system: System) => ({ system });

const MENUS: Partial<Record<Group, (string | { system: System } | typeof RULE)[]>> = {
  file: ['new', 'open', RULE, 'import', 'export', RULE, 'save', 'duplicate', 'bin', RULE, 'quit'],
  edit: ['undo', 'redo', RULE, system('cut'), system('copy'), system('paste'), system('select_all'), RULE, 'find', 'replace', RULE, 'settings'],
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
  const groups = Object.entries(MENUS);
  const titles = withMnemonics(groups.map(([group]) => words.groups[group as Group]));
  const taken = new Set<string>();
  return groups.map(([, rows], at) => ({ title: titles[at], lines: lines(rows, taken) }));
}

/** Keys that mean more than one thing stand where they come first. */
function lines(rows: (string | { system: System } | typeof RULE)[], taken: Set<string>): Line[] {
  const ids = rows.filter((row) => typeof row === 'string');
  const labels = withMnemonics(ids.map((id) => act(id).label));
  return rows.map((row) => {
    if (typeof row !== 'string') return row;
    const one = act(row);
    // A plus would read as one more key to hold.
    const keys = one.keys?.find((keys) => !keys.endsWith('+') && !taken.has(keys));
    if (keys) taken.add(keys);
    return { id: row, label: labels[ids.indexOf(row)], ...(keys && { keys: asTauriWrites(keys) }), ...(!isPossible(one) && { piece: true }) };
  });
}

/** Each with an `&` before a letter of its own: the first of a word where one is free, else any that is. */
function withMnemonics(labels: string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const free = (at: number) => /\p{L}/u.test(label[at]) && !taken.has(label[at].toLowerCase());
    const places = [...label].map((_, at) => at);
    const at = places.find((at) => (at === 0 || label[at - 1] === ' ') && free(at)) ?? places.find(free);
    if (at === undefined) return label;
    taken.add(label[at].toLowerCase());
    return `${label.slice(0, at)}&${label.slice(at)}`;
  });
}

const asTauriWrites = (keys: string) => keys.replace(/^Mod-/, 'CmdOrCtrl-').replace('Arrow', '').replaceAll(/-(?!$)/g, '+');
