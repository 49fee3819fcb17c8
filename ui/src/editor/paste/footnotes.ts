// Footnotes, as each program ties them together: a mark in the text that leads to a note below it, which leads back.
import { isBlank, moveAll, unwrap } from './dom';

/** How the target of a mark is called, and what around it holds the whole note: the first of these that there is. */
const NOTES: { target: RegExp; within: string }[] = [
  { target: /^_(ftn|edn)\d+$/, within: 'div[id^="ftn"], div[id^="edn"], p' }, // Word
  { target: /^ftnt\d+$/, within: 'div, p' }, // Google Docs
  { target: /^sd(foot|end)note\d+sym$/, within: 'div, p' }, // LibreOffice
  { target: /^(user-content-)?(fn|footnote|endnote)s?[-_:.]?[\w.-]+$/i, within: 'li, aside, dd, p' }, // pandoc, Markdown, many pages
  { target: /^(cite_note|easy-footnote-bottom|footnote_plugin_tooltip|reference)[-_][\w.-]+$/i, within: 'li, tr, p' }, // Wikipedia, WordPress's plugins
  { target: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, within: '.wp-block-footnotes li' }, // WordPress
];

/** WebKit takes away where a link within the page leads, and leaves what the mark itself is called. */
const MARKS: [mark: RegExp, target: string][] = [
  [/^_(ftn|edn)ref(\d+)$/, '_$1$2'],
  [/^sd(foot|end)note(\d+)anc$/, 'sd$1note$2sym'],
  [/^ftnt_ref(\d+)$/, 'ftnt$1'],
  [/^((?:user-content-)?fn)ref(.+)$/, '$1$2'],
];

/** A mark whose note was not copied along stays as it is, but for Wikipedia's, which every second sentence has. */
export function footnotes(page: Document): void {
  const targets = named(page);
  const labels = new Map<Element, string>();
  for (const mark of page.querySelectorAll('a[href*="#"], a:not([href])')) {
    const note = noteOf(mark, targets);
    if (!note || note.contains(mark)) continue;
    const known = labels.get(note) ?? String(labels.size + 1);
    labels.set(note, known);
    refer(mark, known);
  }
  for (const [note, label] of labels) setApart(note, label, page);
  page.querySelectorAll('sup.reference > a[href*="#cite_"]').forEach((mark) => mark.closest('sup')!.remove());
}

/** Elements by what they are called, by id or in the older way. */
function named(page: Document): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of page.querySelectorAll('[id], a[name]')) {
    for (const name of [element.id, element.getAttribute('name')]) if (name && !found.has(name)) found.set(name, element);
  }
  return found;
}

function noteOf(mark: Element, targets: Map<string, Element>): Element | null {
  const name = mark.getAttribute('href')?.replace(/^[^#]*#/, '') ?? byItsName(mark);
  const kind = NOTES.find(({ target }) => target.test(name));
  const target = kind && targets.get(name);
  if (!target) return null;
  return kind.within.split(', ').reduce<Element | null>((found, tag) => found ?? target.closest(tag), null);
}

function byItsName(mark: Element): string {
  const own = mark.getAttribute('name') || mark.id || mark.closest('sup')?.id || '';
  const found = MARKS.find(([pattern]) => pattern.test(own));
  return found ? own.replace(...found) : '';
}

/** The mark with what is around it only to raise it. */
function refer(mark: Element, label: string): void {
  let whole = mark;
  while (whole.parentElement?.matches('sup, span, a') && whole.parentElement.textContent?.trim() === mark.textContent?.trim()) whole = whole.parentElement;
  const reference = mark.ownerDocument.createElement('span');
  reference.setAttribute('data-reference', label);
  reference.textContent = `[${label}]`;
  whole.replaceWith(reference);
}

function setApart(note: Element, label: string, page: Document): void {
  const list = note.parentElement;
  note.querySelectorAll('a').forEach((back) => isBack(back) && removeMark(back));
  const footnote = page.createElement('section');
  footnote.setAttribute('data-footnote', label);
  if (note.matches('p')) footnote.append(note);
  else {
    moveAll(note, footnote);
    note.remove();
  }
  page.body.append(footnote);
  trim(footnote);
  if (list && list !== page.body) removeEmptied(list);
}

function isBack(link: Element): boolean {
  const href = link.getAttribute('href');
  return href === null ? NOTES.some(({ target }) => target.test(link.getAttribute('name') || link.id)) : BACK.test(href);
}

const BACK = /#(_(ftn|edn)ref\d|ftnt_ref\d|sd(foot|end)note\d+anc|(user-content-)?fnref|footnote-?ref|cite_ref|easy-footnote-\d|[0-9a-f-]{36}-link|ref)/i;

function removeMark(back: Element): void {
  const raised = back.closest('sup');
  (raised && raised.textContent?.trim() === back.textContent?.trim() ? raised : back).remove();
}

/** Without the spaces that stood behind the number and before the way back. */
function trim(footnote: Element): void {
  const words = footnote.ownerDocument.createTreeWalker(footnote, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let text = words.nextNode(); text; text = words.nextNode()) if (text.textContent?.trim()) texts.push(text);
  const [first, last] = [texts[0], texts.at(-1)];
  if (first) first.textContent = first.textContent!.replace(/^[\s.]+/, '');
  if (last) last.textContent = last.textContent!.trimEnd();
}

/** The list or division that held the notes, with the rule above it. */
function removeEmptied(list: Element): void {
  let holder: Element | null = list;
  while (holder && holder.localName !== 'body') {
    const parent: Element | null = holder.parentElement;
    holder.querySelectorAll('hr').forEach((rule) => rule.remove());
    if (!isBlank(holder)) return unwrapDivision(holder);
    holder.remove();
    holder = parent;
  }
}

function unwrapDivision(holder: Element): void {
  if (holder.matches('div[style*="mso-element" i]')) unwrap(holder);
}
