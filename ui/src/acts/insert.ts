// Acts that put something into the page.
import { choosePictures, insertGallery } from '../state/figures';
import { page } from '../state/page.svelte';
import { words } from '../words';
import { inBody, pageIsShown, type Act } from './act';

const group = 'insert';
const { blocks } = words;

export const INSERT: Act[] = [
  { id: 'picture', label: blocks.picture, group, when: pageIsShown, run: () => void choosePictures() },
  { id: 'gallery', label: blocks.gallery, group, when: pageIsShown, run: () => void insertGallery() },
  inBody('pullQuote', blocks.pullQuote, group),
  { id: 'table', label: blocks.table, group, when: pageIsShown, run: () => page.askTable() },
  inBody('poll', blocks.poll, group),
  inBody('aside', blocks.aside, group),
  inBody('embed', blocks.embed, group),
  inBody('footnote', blocks.footnote, group),
  inBody('divider', blocks.divider, group),
  inBody('code', blocks.code, group),
];
