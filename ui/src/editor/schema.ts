// The piece as ProseMirror holds it. One node per block of the Rust side, under the same name and
// with the same attributes, so that the document's JSON is what crosses the wire, unchanged.
import { Schema, type Attrs, type DOMOutputSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { words } from '../words';
import { safeAddress } from './address';

const CAPTION = 'phrase*';
const LINE = 'inline*';

/** An attribute of an element, or the empty string. */
const read = (dom: HTMLElement, name: string) => dom.getAttribute(name) ?? '';

/** Headings pasted from elsewhere come in as 2 to 4, for the headline is level 1; our own keep theirs. */
const headingRule = (tag: number) => ({
  tag: `h${tag}`,
  getAttrs: (dom: HTMLElement) => ({
    level: Number(dom.dataset.level) || Math.min(Math.max(tag, 2), 4),
    id: dom.dataset.level ? dom.id : '',
  }),
});

/** A picture from the web keeps its address as its name, and waits for its file: nothing is fetched. */
function pastedPicture(dom: HTMLElement): Attrs | false {
  const image = dom.matches('img') ? dom : dom.querySelector('img');
  const src = dom.dataset.name ?? (image && read(image, 'src'));
  if (!src || (dom.dataset.name === undefined && !/^https?:/i.test(src))) return false;
  return { src, alt: image ? read(image, 'alt') : '', title: dom.dataset.title ?? '' };
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block*', attrs: { fields: { default: {} }, pictures: { default: {} } } },

  paragraph: {
    group: 'block',
    content: LINE,
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', { dir: 'auto' }, 0],
  },
  heading: {
    group: 'block',
    content: LINE,
    defining: true,
    attrs: { level: { default: 2 }, id: { default: '' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map(headingRule),
    toDOM: ({ attrs }) => [`h${attrs.level}`, { dir: 'auto', 'data-level': attrs.level, ...(attrs.id && { id: attrs.id }) }, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { tight: { default: true } },
    parseDOM: [{ tag: 'ul', getAttrs: (dom) => ({ tight: read(dom, 'data-tight') !== 'false' }) }],
    toDOM: ({ attrs }) => ['ul', { 'data-tight': String(attrs.tight) }, 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1 }, tight: { default: true } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (dom) => ({ start: listStart(read(dom, 'start')), tight: read(dom, 'data-tight') !== 'false' }),
      },
    ],
    toDOM: ({ attrs }) => ['ol', { start: attrs.start, 'data-tight': String(attrs.tight) }, 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    attrs: { checked: { default: null } },
    parseDOM: [{ tag: 'li', getAttrs: (dom) => ({ checked: taskState(read(dom, 'data-checked')) }) }],
    toDOM: ({ attrs }) => ['li', { dir: 'auto', ...(attrs.checked !== null && { 'data-checked': String(attrs.checked) }) }, 0],
  },
  quotation: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  figure: {
    group: 'block',
    content: CAPTION,
    isolating: true,
    draggable: true,
    attrs: { src: {}, alt: { default: '' }, title: { default: '' } },
    parseDOM: [
      { tag: 'figure', getAttrs: pastedPicture, contentElement: (dom) => (dom as HTMLElement).querySelector('figcaption') ?? document.createElement('figcaption') },
      { tag: 'img:not([data-inline])', getAttrs: pastedPicture },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'figure',
      { 'data-name': attrs.src, 'data-title': attrs.title },
      ['img', { src: safeAddress(attrs.src) ?? '', alt: attrs.alt }],
      ['figcaption', { dir: 'auto' }, 0],
    ],
  },
  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: { info: { default: '' } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: (dom) => ({ info: read(dom, 'data-info') }) }],
    toDOM: ({ attrs }) => ['pre', { dir: 'ltr', spellcheck: 'false', 'data-info': attrs.info }, ['code', 0]],
  },
  divider: {
    group: 'block',
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  raw: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    isolating: true,
    parseDOM: [{ tag: 'pre[data-raw]', preserveWhitespace: 'full', priority: 60 }],
    toDOM: () => ['pre', { 'data-raw': '', 'data-label': words.figure.markdown, dir: 'auto', spellcheck: 'false' }, ['code', 0]],
  },

  text: { group: 'inline phrase' },
  hard_break: {
    group: 'inline phrase',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  picture: {
    group: 'inline',
    inline: true,
    draggable: true,
    attrs: { src: {}, alt: { default: '' }, title: { default: '' } },
    parseDOM: [{ tag: 'img[data-inline]', priority: 60, getAttrs: pastedPicture }],
    toDOM: ({ attrs }) => ['img', { 'data-inline': '', 'data-name': attrs.src, 'data-title': attrs.title, alt: attrs.alt }],
  },
  raw_inline: {
    group: 'inline phrase',
    inline: true,
    atom: true,
    attrs: { source: {} },
    parseDOM: [{ tag: 'code[data-raw]', priority: 60, getAttrs: (dom) => ({ source: read(dom, 'data-raw') }) }],
    toDOM: ({ attrs }) => ['code', { 'data-raw': attrs.source, spellcheck: 'false' }, attrs.source],
  },
};

// The order is the one in which the Rust side keeps marks.
const marks: Record<string, MarkSpec> = {
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
      { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (weight) => /^(bold(er)?|[6-9]\d\d)$/.test(weight) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i', getAttrs: (dom) => dom.style.fontStyle !== 'normal' && null },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'emphasis' },
    ],
    toDOM: () => ['em', 0],
  },
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }, { style: 'text-decoration=line-through' }],
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
  code: {
    code: true,
    parseDOM: [{ tag: 'code' }],
    toDOM: () => ['code', { spellcheck: 'false' }, 0],
  },
};

function listStart(text: string): number {
  const start = Number.parseInt(text, 10);
  return start >= 0 && start <= 999_999_999 ? start : 1;
}

function taskState(text: string): boolean | null {
  return text === '' ? null : text === 'true';
}

/** A link inside the site has no scheme: it is known only from our own page. */
function pastedLink(dom: HTMLElement): Attrs | false {
  const own = read(dom, 'data-href');
  const href = safeAddress(read(dom, 'href')) ?? (URL.canParse(own) ? null : own);
  return href ? { href, title: read(dom, 'title') === href ? '' : read(dom, 'title') } : false;
}

export const schema = new Schema({ nodes, marks });
