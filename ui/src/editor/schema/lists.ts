// Lists: bulleted, numbered, and of things to do.
import type { NodeSpec } from 'prosemirror-model';
import { read } from './read';

const tight = (dom: HTMLElement) => read(dom, 'data-tight') !== 'false';

export const bullet_list: NodeSpec = {
  group: 'block',
  content: 'list_item+',
  attrs: { tight: { default: true } },
  parseDOM: [{ tag: 'ul', getAttrs: (dom) => ({ tight: tight(dom) }) }],
  toDOM: ({ attrs }) => ['ul', { 'data-tight': String(attrs.tight) }, 0],
};

export const ordered_list: NodeSpec = {
  group: 'block',
  content: 'list_item+',
  attrs: { start: { default: 1 }, tight: { default: true } },
  parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: startOf(read(dom, 'start')), tight: tight(dom) }) }],
  toDOM: ({ attrs }) => ['ol', { start: attrs.start, 'data-tight': String(attrs.tight) }, 0],
};

/** `checked` is null for an ordinary item, else whether the task is done. */
export const list_item: NodeSpec = {
  content: 'block+',
  defining: true,
  attrs: { checked: { default: null } },
  parseDOM: [{ tag: 'li', getAttrs: (dom) => ({ checked: taskState(read(dom, 'data-checked')) }) }],
  toDOM: ({ attrs }) => ['li', attrs.checked === null ? {} : { 'data-checked': String(attrs.checked) }, 0],
};

function startOf(text: string): number {
  const start = Number.parseInt(text, 10);
  return start >= 0 && start <= 999_999_999 ? start : 1;
}

function taskState(text: string): boolean | null {
  return text === '' ? null : text === 'true';
}
