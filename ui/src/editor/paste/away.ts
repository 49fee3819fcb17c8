// What never comes in: scripts, forms, comments, what nobody saw where it was copied, and what somebody had struck out
// while changes were tracked.
import { unwrap } from './dom';

const NEVER = 'script, style, object, embed, applet, svg, math, canvas, audio, video, meta, link, base, title, template, noscript, button, select, textarea, dialog';

/** Word's comments, and the marks in the text that lead to them; the words that are commented on are not in these. */
const COMMENTS = '[style*="mso-element:comment-list" i], .MsoCommentReference, .msocomtxt, a[id^="_msoanchor"], [id^="cmnt_ref"]';

/** For screen readers alone, and marks that a page shows when the pointer is there. */
const UNSEEN = '[hidden], .screen-reader-text, .sr-only, .visually-hidden, a.anchor[aria-hidden], a.headerlink, .mw-editsection';

const HIDING = /mso-hide:\s*all|(^|[;\s])display:\s*none|(^|[;\s])visibility:\s*hidden/i;

/** What Word has struck out says who did it; on the web, what is struck out is meant to be read. */
const TRACKED = 'del[cite], del[datetime], .msoDel';

export function leaveAway(page: Document): void {
  page.querySelectorAll(`${NEVER}, ${COMMENTS}, ${UNSEEN}, ${TRACKED}`).forEach((node) => node.remove());
  page.querySelectorAll('[style]').forEach((node) => HIDING.test(node.getAttribute('style') ?? '') && node.remove());
  page.querySelectorAll('ins').forEach(unwrap);
  googleComments(page);
}

/** Google Docs puts comments below the text, in paragraphs that lead back to it. */
function googleComments(page: Document): void {
  for (const back of page.querySelectorAll('a[id^="cmnt"]')) (back.closest('div') ?? back).remove();
}
