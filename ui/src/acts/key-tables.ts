// The page of keys: every act that has some, by group, and what is typed instead.
import { words } from '../words';
import type { Group } from './act';
import { ACTS } from './acts';
import { shown } from './keys';

export type KeyRow = { does: string; keys: string[] };
export type KeyTable = { title: string; rows: KeyRow[] };

const GROUPS = Object.keys(words.groups) as Group[];
const { places, typing } = words.keys;

const PLACES: KeyRow[] = [
  { does: places.insert, keys: ['/'] },
  { does: places.newLine, keys: ['Shift-Enter'] },
  { does: places.leave, keys: [words.keys.emptyLine] },
  { does: places.leaveCode, keys: ['Mod-Enter'] },
  { does: places.leaveText, keys: [words.keys.then({ first: shown('Escape'), next: shown('Tab') })] },
  { does: places.toTools, keys: ['Tab', 'Alt-F10'] },
  { does: places.levels, keys: ['Tab', 'Shift-Tab'] },
  { does: places.cells, keys: ['Tab', 'Shift-Tab'] },
  { does: places.cellBelow, keys: ['Enter'] },
  { does: places.chooseCells, keys: ['Shift-ArrowRight', 'Shift-ArrowDown'] },
  { does: places.emptyCells, keys: ['Backspace'] },
  { does: places.leaveCells, keys: ['Escape'] },
  { does: places.takeBack, keys: ['Backspace', 'Mod-z'] },
  { does: places.matches, keys: ['Enter', 'Shift-Enter'] },
  { does: places.replacing, keys: ['Enter', 'Mod-Enter'] },
  { does: places.leaveSearch, keys: ['Escape'] },
  { does: places.openPiece, keys: ['Enter'] },
  { does: places.choosePieces, keys: ['Space', 'Shift-ArrowDown', 'Mod-a'] },
  { does: places.binPieces, keys: ['Delete'] },
  { does: places.morePieces, keys: ['Shift-F10'] },
  { does: places.credit, keys: ['1 … 6', 'Enter', 'Escape'] },
  { does: places.crop, keys: ['ArrowRight', 'Shift-ArrowRight', 'Enter', 'Escape'] },
  { does: places.fields, keys: ['Enter', '1 … 9', 'ArrowUp', 'ArrowDown', 'Escape'] },
];

const TYPED: KeyRow[] = [
  { does: typing.heading, keys: ['## '] },
  { does: typing.list, keys: ['- '] },
  { does: typing.numbers, keys: ['1. '] },
  { does: typing.task, keys: ['[ ] '] },
  { does: typing.quotation, keys: ['> '] },
  { does: typing.attribution, keys: ['-- '] },
  { does: typing.code, keys: ['```'] },
  { does: typing.divider, keys: ['---'] },
  { does: typing.marks, keys: [`**${words.keys.bold}**`, `*${words.keys.italic}*`, `==${words.keys.highlighted}==`] },
  { does: typing.quotes, keys: ['"', "'"] },
  { does: typing.dashes, keys: ['--', '---', '...'] },
];

/** All tables, in the order of the menus. */
export function keyTables(): KeyTable[] {
  const inPlaces = PLACES.map(({ does, keys }) => ({ does, keys: keys.map(shown) }));
  const acts = GROUPS.map((group) => ({ title: words.groups[group], rows: rowsOf(group) }));
  return [...acts, { title: words.keys.whileWriting, rows: inPlaces }, { title: words.keys.typed, rows: TYPED }].filter(({ rows }) => rows.length > 0);
}

/** The rows that fit what was typed: by their words, or by their keys. */
export function findKeys(query: string, tables: KeyTable[]): KeyTable[] {
  const wanted = query.trim().toLowerCase();
  const fits = ({ does, keys }: KeyRow) => [does, ...keys].some((text) => text.toLowerCase().includes(wanted));
  return tables.map(({ title, rows }) => ({ title, rows: rows.filter(fits) })).filter(({ rows }) => rows.length > 0);
}

const rowsOf = (group: Group): KeyRow[] =>
  ACTS.filter((act) => act.group === group && act.keys?.length).map(({ label, keys }) => ({ does: label.replace(/\s*…$/, ''), keys: keys!.map(shown) }));
