// Spaces. Browsers and Word write a run of them, or one at an edge, as no-break spaces; one by itself between two words
// may be meant, in French or before a unit, and stays.

/** Characters that show where a line may break or where a file begins, and nothing else. */
const NOTHING = /[\u00ad\u200b\ufeff]/g;
const RUN = /[ \t\r\n]+\u00a0[ \t\r\n\u00a0]*|\u00a0[ \t\r\n\u00a0]+/g;

export function plainSpaces(page: Document): void {
  page.querySelectorAll('.Apple-converted-space, .Apple-tab-span').forEach((node) => node.replaceWith(' '));
  const words = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent ?? '';
    if (!/[\u00a0\u00ad\u200b\ufeff]/.test(text) || node.parentElement?.closest('pre, code')) continue;
    node.textContent = text.replace(NOTHING, '').replace(RUN, ' ').replace(/^\u00a0$/, ' ');
  }
}
