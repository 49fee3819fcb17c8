// HTML that comes in by the clipboard or by a drop, made plain before the schema sees it: each step undoes one oddity of
// the programs it may come from. What the schema does not know at all, it leaves out by itself.
import { leaveAway } from './paste/away';
import { plainBreaks } from './paste/breaks';
import { embeds } from './paste/embeds';
import { plainFigures } from './paste/figures';
import { footnotes } from './paste/footnotes';
import { googleDocs } from './paste/google-docs';
import { headings } from './paste/headings';
import { plainLinks } from './paste/links';
import { plainLists } from './paste/lists';
import { shallow } from './paste/nesting';
import { quotations } from './paste/quotations';
import { plainSpaces } from './paste/spaces';
import { plainTables } from './paste/tables';
import { word } from './paste/word';
import { wordOnline } from './paste/word-online';

/** In this order: programs first, then what they have in common, and last what no block can hold. */
const STEPS: ((page: Document) => void)[] = [
  leaveAway,
  word,
  wordOnline,
  googleDocs,
  plainLinks,
  footnotes,
  headings,
  plainLists,
  quotations,
  embeds,
  plainFigures,
  plainTables,
  plainBreaks,
  plainSpaces,
  shallow,
];

/** HTML from Word, Google Docs or the web as the schema can read it. */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  STEPS.forEach((step) => step(page));
  return page.body.innerHTML;
}
