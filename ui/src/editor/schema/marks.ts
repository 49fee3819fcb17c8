// Marks, in the order in which the Rust side keeps them.
import type { Attrs, MarkSpec } from 'prosemirror-model';
import { safeAddress } from '../address';
import { read } from './read';

export const marks: Record<string, MarkSpec> = {
  link: {
    inclusive: false,
    attrs: { href: {}, title: { default: '' } },
    parseDOM: [{ tag: 'a[href], a[data-href]', getAttrs: (dom) => pastedLink(dom) }],
    toDOM: ({ attrs }) => ['a', { href: safeAddress(attrs.href), 'data-href': attrs.href, title: attrs.title || attrs.href, rel: 'noreferrer' }, 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps everything it copies in <b style="font-weight:normal">.
      { tag: 'b', getAttrs: (dom) => !/^(normal|[1-5]\d\d)$/.test(dom.style.fontWeight) && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight=normal', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (weight) => /^(bold(er)?|[6-9]\d\d)$/.test(weight) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i', getAttrs: (dom) => dom.style.fontStyle !== 'normal' && null },
      { style: 'font-style=italic' },
      { style: 'font-style=oblique' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'emphasis' },
    ],
    toDOM: () => ['em', 0],
  },
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }, { style: 'text-decoration', getAttrs: isStruck }, { style: 'text-decoration-line', getAttrs: isStruck }],
    toDOM: () => ['s', 0],
  },
  superscript: {
    parseDOM: [{ tag: 'sup' }, { style: 'vertical-align=super' }],
    toDOM: () => ['sup', 0],
  },
  subscript: {
    parseDOM: [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
    toDOM: () => ['sub', 0],
  },
  highlight: {
    parseDOM: [{ tag: 'mark' }],
    toDOM: () => ['mark', 0],
  },
  code: {
    code: true,
    parseDOM: [{ tag: 'code' }],
    toDOM: () => ['code', { spellcheck: 'false' }, 0],
  },
};

function isStruck(decoration: string): false | null {
  return decoration.includes('line-through') && null;
}

/** A link inside the site has no scheme: it is known only from our own page. */
function pastedLink(dom: HTMLElement): Attrs | false {
  const own = read(dom, 'data-href');
  const href = safeAddress(read(dom, 'href')) ?? (URL.canParse(own) ? null : own);
  return href ? { href, title: read(dom, 'title') === href ? '' : read(dom, 'title') } : false;
}
