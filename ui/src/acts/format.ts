// Acts on words and blocks of the body.
import { linkAt } from '../editor/commands';
import { dialogs } from '../state/dialogs.svelte';
import { pictureAtHand } from '../state/figures';
import { page } from '../state/page.svelte';
import { words } from '../words';
import { inBody, pageIsShown, type Act } from './act';

const group = 'format';
const { toolbar, blocks, acts } = words;

const mayLink = () => pageIsShown() && page.state !== null && !page.state.selection.$from.parent.type.spec.code;

/** Marked words, or a link, are what its keys link; elsewhere they mean the palette. */
const wordsAreMarked = () => mayLink() && page.view!.hasFocus() && (!page.state!.selection.empty || linkAt(page.state!) !== '');

function crop() {
  const name = pictureAtHand();
  if (name) dialogs.show({ kind: 'crop', name });
}

export const FORMAT: Act[] = [
  inBody('bold', toolbar.bold, group),
  inBody('italic', toolbar.italic, group),
  inBody('strike', acts.strike, group),
  inBody('highlight', toolbar.highlight, group),
  inBody('typed', acts.typed, group),
  inBody('superscript', toolbar.superscript, group),
  inBody('subscript', toolbar.subscript, group),
  { id: 'link', label: acts.link, group, keys: ['Mod-k'], when: mayLink, hears: wordsAreMarked, run: () => page.askLink() },
  inBody('paragraph', blocks.paragraph, group),
  inBody('heading', blocks.heading, group),
  inBody('subheading', blocks.subheading, group),
  inBody('smallHeading', blocks.smallHeading, group),
  inBody('bullets', blocks.bullets, group),
  inBody('numbers', blocks.numbers, group),
  inBody('tasks', blocks.tasks, group),
  inBody('tick', acts.tick, group),
  inBody('quotation', blocks.quotation, group),
  inBody('attribution', blocks.attribution, group),
  inBody('pullOut', toolbar.pullOut, group),
  { id: 'crop', label: acts.crop, group, when: () => pageIsShown() && pictureAtHand() !== null, run: crop },
  { id: 'blockMenu', label: acts.blockMenu, group, keys: ['Mod-Shift-m'], when: pageIsShown, run: () => page.blockMenu() },
  inBody('duplicateBlock', acts.duplicateBlock, group),
  inBody('blockUp', acts.blockUp, group),
  inBody('blockDown', acts.blockDown, group),
];
