// Quotations: who said it, and those that are only an indent.
import { moveAll, rename, unwrap } from './dom';

/** Old editors indent with a quotation that has no look of one. */
const INDENT = /margin:\s*0(px)?\s+0(px)?\s+0(px)?\s+40px.*border:\s*none|margin-left:\s*[\d.]+(px|em|pt).*border:\s*none/i;

export function quotations(page: Document): void {
  page.querySelectorAll('blockquote[style]').forEach((quotation) => INDENT.test(quotation.getAttribute('style') ?? '') && unwrap(quotation));
  page.querySelectorAll('figure > figcaption').forEach(captionOfWords);
  page.querySelectorAll('blockquote > cite, blockquote > footer, blockquote > p:last-child > cite:only-child').forEach(attribution);
  page.querySelectorAll('figure.wp-block-pullquote > blockquote').forEach(pullQuote);
}

/** The words without the dash, which the page draws. It stands last. */
function attribution(said: Element): void {
  const line = said.closest('p');
  if (line && line.textContent?.trim() !== said.textContent?.trim()) return;
  const quotation = said.closest('blockquote')!;
  const attribution = rename(line ?? said, 'p');
  attribution.setAttribute('data-attribution', '');
  const first = attribution.ownerDocument.createTreeWalker(attribution, NodeFilter.SHOW_TEXT).nextNode();
  if (first) first.textContent = (first.textContent ?? '').replace(/^\s*[—–―-]+\s*/, '');
  attribution.querySelectorAll('cite').forEach(unwrap);
  if (quotation.querySelector(':scope > p[data-attribution]') === attribution) quotation.append(attribution);
}

/** A figure around a quotation names in its caption who said it. */
function captionOfWords(caption: Element): void {
  const quotation = caption.parentElement!.querySelector(':scope > blockquote');
  if (quotation) quotation.append(rename(caption, 'footer'));
}

function pullQuote(quotation: Element): void {
  const pulled = quotation.ownerDocument.createElement('section');
  pulled.setAttribute('data-callout', 'pullquote');
  moveAll(quotation, pulled);
  quotation.parentElement!.replaceWith(pulled);
}
