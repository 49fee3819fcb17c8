// What the block menu offers: one row each.
import Code from '@lucide/svelte/icons/code';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import ImageIcon from '@lucide/svelte/icons/image';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import Minus from '@lucide/svelte/icons/minus';
import Quote from '@lucide/svelte/icons/quote';
import { setBlockType } from 'prosemirror-commands';
import { insertBlock, toggleHeading, toggleList, toggleQuotation } from '../editor/commands';
import { schema } from '../editor/schema';
import { choosePictures } from '../state/figures';
import { page } from '../state/page.svelte';
import { words } from '../words';

const { nodes } = schema;

export type Offer = { name: keyof typeof words.blocks; icon: typeof Code; act: () => void };

export const OFFERS: Offer[] = [
  { name: 'heading', icon: Heading2, act: () => page.run(toggleHeading(2)) },
  { name: 'subheading', icon: Heading3, act: () => page.run(toggleHeading(3)) },
  { name: 'picture', icon: ImageIcon, act: () => void choosePictures() },
  { name: 'quotation', icon: Quote, act: () => page.run(toggleQuotation) },
  { name: 'bullets', icon: List, act: () => page.run(toggleList(nodes.bullet_list)) },
  { name: 'numbers', icon: ListOrdered, act: () => page.run(toggleList(nodes.ordered_list)) },
  { name: 'divider', icon: Minus, act: () => page.run(insertBlock(nodes.divider.create())) },
  { name: 'code', icon: Code, act: () => page.run(setBlockType(nodes.code_block)) },
];

/** The offers of which some word begins with what was typed. */
export function offersFor(query: string): Offer[] {
  const wanted = query.trim().toLowerCase();
  return OFFERS.filter(({ name }) => ` ${words.blocks[name].toLowerCase()}`.includes(` ${wanted}`));
}
