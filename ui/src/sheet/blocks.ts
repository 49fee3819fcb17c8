// What the block menu offers: one row each.
import Code from '@lucide/svelte/icons/code';
import Globe from '@lucide/svelte/icons/globe';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import Heading4 from '@lucide/svelte/icons/heading-4';
import ImageIcon from '@lucide/svelte/icons/image';
import Images from '@lucide/svelte/icons/images';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListTodo from '@lucide/svelte/icons/list-todo';
import MessageSquareQuote from '@lucide/svelte/icons/message-square-quote';
import Minus from '@lucide/svelte/icons/minus';
import PanelTop from '@lucide/svelte/icons/panel-top';
import Pilcrow from '@lucide/svelte/icons/pilcrow';
import Quote from '@lucide/svelte/icons/quote';
import Superscript from '@lucide/svelte/icons/superscript';
import Table from '@lucide/svelte/icons/table';
import UserRoundPen from '@lucide/svelte/icons/user-round-pen';
import Vote from '@lucide/svelte/icons/vote';
import type { NodeType } from 'prosemirror-model';
import { isPossible } from '../acts/act';
import { act } from '../acts/acts';
import { around } from '../editor/ancestors';
import { insertBlock } from '../editor/commands';
import { emptyLine } from '../editor/menu';
import { schema } from '../editor/schema';
import { emptyTable } from '../editor/table';
import type { Turning } from '../editor/turn-into';
import { page } from '../state/page.svelte';
import { words } from '../words';
import { blockWords } from './block-words';

const { nodes } = schema;

/** Where a block may stand besides the top of the piece. */
type Where = 'list' | 'quoted';
type Group = keyof typeof words.blockGroups;

/** `name` is that of the act that puts it there. */
export type Offer = {
  name: keyof typeof words.blockHints;
  group: Group;
  icon: typeof Code;
  inside: Where[];
  /** Stands in the line with the words, and needs no line of its own. */
  inLine?: boolean;
  fits?: () => boolean;
};

type Size = { columns: number; rows: number };

const NEW_ROWS = 2;
const LARGEST = 20;
const EVERYWHERE: Where[] = ['list', 'quoted'];

const LISTS: Offer['name'][] = ['bullets', 'numbers', 'tasks'];

const isIn = (type: NodeType) => page.state !== null && around(page.state.selection.$from, type) !== null;

export const OFFERS: Offer[] = [
  { name: 'attribution', group: 'words', icon: UserRoundPen, inside: EVERYWHERE, inLine: true },
  { name: 'heading', group: 'words', icon: Heading2, inside: ['quoted'] },
  { name: 'subheading', group: 'words', icon: Heading3, inside: ['quoted'] },
  { name: 'smallHeading', group: 'words', icon: Heading4, inside: ['quoted'] },
  { name: 'bullets', group: 'words', icon: List, inside: EVERYWHERE, fits: () => !isIn(nodes.bullet_list) },
  { name: 'numbers', group: 'words', icon: ListOrdered, inside: EVERYWHERE, fits: () => !isIn(nodes.ordered_list) },
  { name: 'tasks', group: 'words', icon: ListTodo, inside: EVERYWHERE },
  { name: 'quotation', group: 'words', icon: Quote, inside: EVERYWHERE, fits: () => !isIn(nodes.quotation) },
  { name: 'picture', group: 'pictures', icon: ImageIcon, inside: EVERYWHERE },
  { name: 'gallery', group: 'pictures', icon: Images, inside: [] },
  { name: 'embed', group: 'pictures', icon: Globe, inside: ['quoted'] },
  { name: 'pullQuote', group: 'parts', icon: MessageSquareQuote, inside: [] },
  { name: 'aside', group: 'parts', icon: PanelTop, inside: [] },
  { name: 'poll', group: 'parts', icon: Vote, inside: [] },
  { name: 'table', group: 'parts', icon: Table, inside: EVERYWHERE },
  { name: 'footnote', group: 'parts', icon: Superscript, inside: EVERYWHERE, inLine: true },
  { name: 'divider', group: 'parts', icon: Minus, inside: ['quoted'] },
  { name: 'code', group: 'parts', icon: Code, inside: EVERYWHERE },
];

/** What stands for each thing that a block can be turned into. */
export const turnIcons: Record<Turning, typeof Code> = {
  paragraph: Pilcrow,
  ...(Object.fromEntries(OFFERS.map(({ name, icon }) => [name, icon])) as Record<Exclude<Turning, 'paragraph'>, typeof Code>),
};

/** Puts what was chosen where the cursor is, in a line of its own if it needs one. A list around it becomes the other kind. */
export function take({ inLine, name }: Offer, query: string): void {
  const changesList = isIn(nodes.list_item) && LISTS.includes(name);
  if (!inLine && !changesList && page.state) page.dispatch(emptyLine(page.state.tr));
  const size = name === 'table' ? sizeIn(query) : null;
  if (size) page.run(insertBlock(emptyTable(size.rows, size.columns)));
  else act(name).run();
}

/** The offers of which some word begins with what was typed, those first that are called so. */
export function offersFor(query: string): Offer[] {
  const wanted = plain(query).replace(SIZE, '').trim();
  const where = whereabouts();
  const fitting = OFFERS.filter(({ name, inside, fits }) => (where === null || inside.includes(where)) && isPossible(act(name)) && (!fits || fits()));
  const named = fitting.filter(({ name }) => begins(labelOf(name), wanted));
  const meant = fitting.filter((offer) => !named.includes(offer) && wanted !== '' && begins(blockWords[offer.name], wanted));
  return [...named, ...meant];
}

/** What it is called. */
export const labelOf = (name: Offer['name']): string => words.blocks[name];

/** `table 4x3`: so many columns and rows. */
const SIZE = /\s+(\d+)(?:\s*[x×]\s*(\d+))?$/;

function sizeIn(query: string): Size | null {
  const [, columns, rows] = SIZE.exec(query) ?? [];
  const within = (text: string) => Math.min(Math.max(Number(text), 1), LARGEST);
  return columns === undefined ? null : { columns: within(columns), rows: within(rows ?? String(NEW_ROWS)) };
}

/** What the cursor stands in, if it is not the top of the piece. */
function whereabouts(): Where | null {
  const $from = page.state?.selection.$from;
  if (!$from || $from.depth < 2) return null;
  return isIn(nodes.list_item) ? 'list' : 'quoted';
}

const begins = (names: string, wanted: string) => ` ${plain(names)}`.includes(` ${wanted}`);

/** Without case, accents and marks. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}
