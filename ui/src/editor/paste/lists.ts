// Lists as they should be: lists inside of items, levels by nesting, and things to do by their boxes.
import { moveAll } from './dom';

export function plainLists(page: Document): void {
  page.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach(intoItem);
  byLevels(page);
  page.querySelectorAll('li').forEach(task);
  if (!page.querySelector('[data-pm-slice]')) page.querySelectorAll('ul + ul').forEach(joined);
  page.querySelectorAll('input').forEach((box) => box.remove());
}

/** Google Docs and LibreOffice put a list inside a list behind its item, and not into it. */
function intoItem(list: Element): void {
  const before = list.previousElementSibling;
  if (before?.localName === 'li') before.append(list);
  else {
    const item = list.ownerDocument.createElement('li');
    list.replaceWith(item);
    item.append(list);
  }
}

/** Word in the browser makes a list for each item, and says its level beside it. */
function byLevels(page: Document): void {
  let above: { list: Element; level: number }[] = [];
  let last: Element | null = null;
  for (const item of [...page.querySelectorAll('li[data-aria-level]')]) {
    const list = item.parentElement!;
    const level = Number(item.getAttribute('data-aria-level')) || 1;
    const goesOn = last !== null && (list === last || list.previousElementSibling === above[0]?.list);
    if (!goesOn) above = [];
    last = list;
    while (above.length > 0 && above.at(-1)!.level > level) above.pop();
    const same = above.at(-1);
    if (same?.level === level && same.list.localName === list.localName) {
      if (same.list !== list) moveItem(item, same.list, list);
      continue;
    }
    if (same?.level === level) above.pop();
    const inside = above.at(-1)?.list.lastElementChild;
    if (inside && list !== above.at(-1)!.list) {
      const inner = page.createElement(list.localName);
      moveItem(item, inner, list);
      inside.append(inner);
      above.push({ list: inner, level });
    } else if (above.length === 0) above.push({ list, level });
  }
}

function moveItem(item: Element, to: Element, from: Element): void {
  to.append(item);
  if (from.childElementCount === 0) from.remove();
}

/** Notion begins a list anew for each item; without words between them, two lists are one. */
function joined(list: Element): void {
  const above = list.previousElementSibling!;
  const [theirs, ours] = [above, list].map((it) => it.firstElementChild?.hasAttribute('data-checked'));
  const between = list.previousSibling;
  if (theirs !== ours || (between !== above && between?.textContent?.trim())) return;
  moveAll(list, above);
  list.remove();
}

/** A box to tick, as Google Docs, GitHub, Notion and Apple's Notes make them. */
function task(item: Element): void {
  const own = item.querySelector(':scope > input[type="checkbox"], :scope > label > input[type="checkbox"], :scope > p > input[type="checkbox"]');
  const drawn = item.querySelector(':scope > .checkbox');
  const state = item.getAttribute('role') === 'checkbox' ? item.getAttribute('aria-checked') === 'true' : own ? own.hasAttribute('checked') : drawn ? drawn.classList.contains('checkbox-on') : null;
  drawn?.remove();
  if (state !== null) item.setAttribute('data-checked', String(state));
}
