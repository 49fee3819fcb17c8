// What the block menu offers: acts, each with its picture.
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
import { isPossible } from '../acts/act';
import { act } from '../acts/acts';
import { words } from '../words';

export type Offer = { name: keyof typeof words.blocks; icon: typeof Code };

export const OFFERS: Offer[] = [
  { name: 'attribution', icon: UserRoundPen },
  { name: 'heading', icon: Heading2 },
  { name: 'subheading', icon: Heading3 },
  { name: 'picture', icon: ImageIcon },
  { name: 'gallery', icon: Images },
  { name: 'quotation', icon: Quote },
  { name: 'pullQuote', icon: MessageSquareQuote },
  { name: 'bullets', icon: List },
  { name: 'numbers', icon: ListOrdered },
  { name: 'tasks', icon: ListTodo },
  { name: 'table', icon: Table },
  { name: 'poll', icon: Vote },
  { name: 'aside', icon: PanelTop },
  { name: 'embed', icon: Globe },
  { name: 'footnote', icon: Superscript },
  { name: 'divider', icon: Minus },
  { name: 'code', icon: Code },
];

/** The offers of which some word begins with what was typed. */
export function offersFor(query: string): Offer[] {
  const wanted = query.trim().toLowerCase();
  return OFFERS.filter(({ name }) => ` ${words.blocks[name].toLowerCase()}`.includes(` ${wanted}`) && isPossible(act(name)));
}
