// What the block menu offers: one row each.
import Code from '@lucide/svelte/icons/code';
import Globe from '@lucide/svelte/icons/globe';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import ImageIcon from '@lucide/svelte/icons/image';
import Images from '@lucide/svelte/icons/images';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListTodo from '@lucide/svelte/icons/list-todo';
import MessageSquareQuote from '@lucide/svelte/icons/message-square-quote';
import Minus from '@lucide/svelte/icons/minus';
import PanelTop from '@lucide/svelte/icons/panel-top';
import Quote from '@lucide/svelte/icons/quote';
import Superscript from '@lucide/svelte/icons/superscript';
import Table from '@lucide/svelte/icons/table';
import UserRoundPen from '@lucide/svelte/icons/user-round-pen';
import Vote from '@lucide/svelte/icons/vote';
import { setBlockType } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { newAside, newPoll, newPullQuote } from '../editor/callouts';
import { insertBlock, toggleHeading, toggleList } from '../editor/commands';
import { insertFootnote } from '../editor/footnotes';
import { addAttribution, toggleQuotation } from '../editor/quoted';
import { schema } from '../editor/schema';
import { emptyTable } from '../editor/table';
import { toggleTasks } from '../editor/tasks';
import { choosePictures, insertGallery } from '../state/figures';
import { page } from '../state/page.svelte';
import { words } from '../words';

const { nodes } = schema;

/** `fits` says whether it can stand where the cursor is; without it, it always can. */
export type Offer = { name: keyof typeof words.blocks; icon: typeof Code; act: () => void; fits?: () => boolean };

const NEW_ROWS = 2;
const NEW_COLUMNS = 3;

const can = (command: Command) => page.state !== null && command(page.state);

export const OFFERS: Offer[] = [
  { name: 'attribution', icon: UserRoundPen, act: () => page.run(addAttribution), fits: () => can(addAttribution) },
  { name: 'heading', icon: Heading2, act: () => page.run(toggleHeading(2)) },
  { name: 'subheading', icon: Heading3, act: () => page.run(toggleHeading(3)) },
  { name: 'picture', icon: ImageIcon, act: () => void choosePictures() },
  { name: 'gallery', icon: Images, act: () => void insertGallery() },
  { name: 'quotation', icon: Quote, act: () => page.run(toggleQuotation) },
  { name: 'pullQuote', icon: MessageSquareQuote, act: () => page.run(insertBlock(newPullQuote())) },
  { name: 'bullets', icon: List, act: () => page.run(toggleList(nodes.bullet_list)) },
  { name: 'numbers', icon: ListOrdered, act: () => page.run(toggleList(nodes.ordered_list)) },
  { name: 'tasks', icon: ListTodo, act: () => page.run(toggleTasks) },
  { name: 'table', icon: Table, act: () => page.run(insertBlock(emptyTable(NEW_ROWS, NEW_COLUMNS))) },
  { name: 'poll', icon: Vote, act: () => page.run(insertBlock(newPoll())) },
  { name: 'aside', icon: PanelTop, act: () => page.run(insertBlock(newAside())) },
  { name: 'embed', icon: Globe, act: () => page.run(insertBlock(nodes.embed.create({ address: '' }))) },
  { name: 'footnote', icon: Superscript, act: () => page.run(insertFootnote), fits: () => can(insertFootnote) },
  { name: 'divider', icon: Minus, act: () => page.run(insertBlock(nodes.divider.create())) },
  { name: 'code', icon: Code, act: () => page.run(setBlockType(nodes.code_block)) },
];

/** The offers of which some word begins with what was typed. */
export function offersFor(query: string): Offer[] {
  const wanted = query.trim().toLowerCase();
  return OFFERS.filter(({ name, fits }) => ` ${words.blocks[name].toLowerCase()}`.includes(` ${wanted}`) && (!fits || fits()));
}
