// Word on the desktop, and Outlook, which writes the same: lists that are paragraphs, styles that are classes, and tags
// of its own.
import { isBlank, moveAll, rename, unwrap } from './dom';

export function word(page: Document): void {
  page.querySelectorAll('p[class^="MsoTitle"]').forEach((title) => rename(title, 'h1'));
  page.querySelectorAll('hr[align="left"][size="1"][width="33%"]').forEach((rule) => rule.remove());
  page.querySelectorAll('p[class*="Quote"]').forEach(quotation);
  page.querySelectorAll('p[style*="mso-list" i], p[class^="MsoListParagraph"]').forEach(listed);
  page.querySelectorAll('[style*="mso-list" i]').forEach((bullet) => /mso-list:\s*ignore/i.test(bullet.getAttribute('style') ?? '') && bullet.remove());
  page.querySelectorAll('[style*="mso-spacerun" i], [style*="mso-tab-count" i]').forEach((run) => run.replaceWith(' '));
  page.querySelectorAll('*').forEach((element) => element.localName.includes(':') && unwrap(element));
}

/** `MsoQuote`, `MsoIntenseQuote`: neighbours are one quotation. */
function quotation(line: Element): void {
  if (!/\bMso(Intense)?Quote/.test(line.className)) return;
  const before = line.previousElementSibling;
  const quotation = before?.matches('blockquote[data-word]') ? before : line.ownerDocument.createElement('blockquote');
  quotation.setAttribute('data-word', '');
  if (quotation !== before) line.before(quotation);
  quotation.append(line);
}

/** A paragraph that draws its own bullet, and names its list and its level; in WebKit only its indent is left of that. */
function listed(line: Element): void {
  const style = line.getAttribute('style') ?? '';
  const said = /mso-list:\s*(\S+)\s+level(\d+)/i.exec(style);
  const bullet = bulletOf(line);
  if (!said && !bullet) return;
  const level = Math.min(said ? Number(said[2]) : levelOf(style), 9);
  const drawn = (bullet ?? line).textContent?.trim() ?? '';
  bullet?.remove();
  const item = line.ownerDocument.createElement('li');
  moveAll(line, item);
  listFor(line, said?.[1] ?? 'list', level, drawn).append(item);
  line.remove();
}

/** Word fills the space behind a bullet with spaces 7 points high. */
function bulletOf(line: Element): Element | null {
  const named = [...line.querySelectorAll('[style*="mso-list" i]')].find((it) => /mso-list:\s*ignore/i.test(it.getAttribute('style') ?? ''));
  const space = line.querySelector('span > span[style*="font-size: 7pt"]');
  return named ?? (space && line.textContent!.trimStart().startsWith(space.parentElement!.textContent!.trim()) ? space.parentElement : null);
}

/** Half an inch to a level. */
function levelOf(style: string): number {
  const [, size, unit] = /margin-left:\s*([\d.]+)(pt|in|cm|px)/.exec(style) ?? ['', '36', 'pt'];
  return Math.max(1, Math.round((Number(size) * { pt: 1, in: 72, cm: 28.35, px: 0.75 }[unit]!) / 36));
}

/** The list before this line at that level, or a new one. Word's marker is a number, a letter or a bullet. */
function listFor(line: Element, name: string, level: number, drawn: string): Element {
  const tag = /^\(?(\d[\d.]{0,12}|\p{L}{1,5})[.)]/u.test(drawn) ? 'ol' : 'ul';
  const before = beside(line);
  const goesOn = before?.getAttribute('data-word') === name && (level > 1 || before.localName === tag);
  let list: Element = goesOn ? before : begun(line, tag, drawn);
  if (!goesOn) {
    list.setAttribute('data-word', name);
    line.before(list);
  }
  for (let depth = 1; depth < level && list.lastElementChild; depth++) {
    const item: Element = list.lastElementChild;
    const inner = item.lastElementChild;
    const fits = inner !== null && inner.matches('ul, ol') && (depth < level - 1 || inner.localName === tag);
    list = fits ? inner : item.appendChild(begun(line, tag, drawn));
  }
  return list;
}

/** Word leaves an empty paragraph between items now and then; that does not end their list. */
function beside(line: Element): Element | null {
  const before = line.previousElementSibling;
  return before?.localName === 'p' && isBlank(before) && before.previousElementSibling?.matches('[data-word]') ? before.previousElementSibling : before;
}

function begun(line: Element, tag: string, drawn: string): Element {
  const list = line.ownerDocument.createElement(tag);
  const number = Number.parseInt(drawn.replace('(', ''), 10);
  if (tag === 'ol' && number > 1) list.setAttribute('start', String(number));
  return list;
}
