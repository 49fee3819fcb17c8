// Where a paste goes, what never comes in, and that a long one takes no longer than its length.
import { describe, expect, it } from 'vitest';
import { undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { cleanHtml } from '../src/editor/paste';
import { cleanAddress } from '../src/editor/paste/addresses';
import { isPlainlyMarkdown } from '../src/editor/paste/markdown';
import { namePictures } from '../src/editor/paste/pictures';
import { schema } from '../src/editor/schema';
import { outline } from './outline';
import { p, randoms } from './pieces';
import { editor, goTo, paste, shape } from './typing';

const { nodes } = schema;
const pasted = (html: string) => outline(paste(editor(p('')), { html }).state.doc);

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=1&fbclid=2', 'https://example.org/a?b=1'],
    ['https://example.org/?utm_source=x&utm_medium=y#top', 'https://example.org/#top'],
    ['https://example.org/a?q=%C3%BC%20b&gclid=1&c', 'https://example.org/a?q=%C3%BC%20b&c'],
    ['https://example.org/?mc_cid=1&mc_eid=2&igshid=3&msclkid=4&yclid=5&ysclid=6', 'https://example.org/'],
    ['https://example.org/a b', 'https://example.org/a b'],
    ['https://example.org/?ref=home&source=rss', 'https://example.org/?ref=home&source=rss'],
    ['https://www.google.com/url?q=https://example.org/a?b%3D1&sa=D', 'https://example.org/a?b=1'],
    ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2F%3Futm_id%3D1', 'https://example.org/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1&h=AT0', 'https://example.org/a'],
    ['https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=05', 'https://example.org/'],
    ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['https://google.com.evil.example/url?q=https://example.org/', 'https://google.com.evil.example/url?q=https://example.org/'],
    ['mailto:a@example.org?subject=utm_source', 'mailto:a@example.org?subject=utm_source'],
    ['/relative?utm_source=x', '/relative?utm_source=x'],
    ['', ''],
  ])('%s', (address, expected) => expect(cleanAddress(address)).toBe(expected));
});

describe('what never comes in', () => {
  it.each([
    '<a href="javascript:alert(1)">x</a>', '<a href=" java\tscript:alert(1)">x</a>', '<a href="data:text/html,<script>1</script>">x</a>',
    '<a href="vbscript:x">x</a>', '<a href="file:///etc/passwd">x</a>', '<p data-embed="javascript:alert(1)">x</p>', '<a data-href="javascript:alert(1)">x</a>',
    '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<iframe src="https://evil.example/"></iframe>', '<img src="javascript:alert(1)">',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>">', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>', '<form action="javascript:x"><button>x</button></form>',
    '<h2 data-level="99">x</h2>', '<ol start="-5"><li>x</ol>', '<span data-pm-slice="1 1 [&quot;evil&quot;,1]">x</span>',
  ])('%s', (html) => {
    const view = paste(editor(p('')), { html });
    view.state.doc.check();
    expect(JSON.stringify(view.state.doc.toJSON())).not.toMatch(/javascript:|vbscript:|data:text|svg|file:\/\/|evil\.example|alert|"level":99/i);
  });

  it('paths of the other computer', () => {
    expect(pasted('<img src="file:///C:/Users/anna/secret/a.png"><img src="cid:b.png@1">')).not.toMatch(/anna|secret|@1/);
  });
});

it('any HTML gives a document that holds', () => {
  const tags = ['p', 'div', 'h1', 'h4', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'blockquote', 'figure', 'figcaption', 'img', 'br', 'a', 'b', 'span', 'section', 'pre', 'code', 'sup', 'hr', 'o:p', 'cite', 'dl', 'dd', 'input', 'del', 'ins', 'iframe'];
  const attributes = ['', ' href="#_ftn1"', ' id="_ftn1"', ' name="_ftn1"', ' style="mso-list:l0 level3 lfo1"', ' class="MsoQuote"', ' class="wp-caption"', ' class="gallery"', ' role="checkbox"', ' data-aria-level="2"', ' colspan="3"', ' rowspan="2"', ' src="https://e.example/a.png"', ' data-reference="1"', ' data-footnote="1"', ' data-callout="poll"', ' data-attribution=""', ' data-title=""', ' data-inline', ' data-checked="x"', ' id="docs-internal-guid-1"', ' style="display:none"', ' data-align="right"'];
  for (let seed = 1; seed <= 150; seed++) {
    const random = randoms(seed);
    const pick = <T>(list: T[]) => list[random(list.length)];
    const parts = Array.from({ length: 2 + random(25) }, () => {
      const tag = pick(tags);
      return pick([`<${tag}${pick(attributes)}>`, `<${tag}${pick(attributes)}>`, `</${tag}>`, 'слово ', 'مرحبا', '👩‍👩‍👧 ', '&nbsp; ', '<!-- c -->', '<![if !vml]>']);
    });
    const html = parts.join('');
    const view = paste(goTo(editor(p('before after'), nodes.figure.create({ src: 'a' }, schema.text('caption'))), pick(['before', 'caption'])), { html });
    view.state.doc.check();
    expect(view.state.doc.textContent, html).toContain('fore');
  }
});

describe('a paste stays', () => {
  const cell = (text: string) => nodes.table_cell.create(null, schema.text(text));
  const inside = {
    'a caption': [nodes.figure.create({ src: 'a' }, schema.text('here')), 'figure("hereone", hard_break, "two")'],
    'a heading': [nodes.heading.create({ level: 2 }, schema.text('here')), 'heading("hereone")'],
    'a title': [nodes.callout.create({ kind: 'aside' }, [nodes.callout_title.create(null, schema.text('here')), p('x')]), 'callout(callout_title("hereone two"), paragraph("x"))'],
    'a cell': [nodes.table.create({ align: [null] }, nodes.table_row.create(null, cell('here'))), 'table(table_row(table_cell("hereone", hard_break, "two")))'],
    code: [nodes.code_block.create(null, schema.text('here')), 'code_block("hereone\\ntwo")'],
  } as const;
  it.each(Object.entries(inside))('in %s', (name, [block, expected]) => {
    const one = name === 'a heading';
    const view = paste(goTo(editor(block, p('end')), 'here'), { html: one ? '<p>one</p>' : '<p>one</p><p>two</p>', text: one ? 'one' : 'one\ntwo' });
    expect(shape(view)).toBe(`${expected}, paragraph("end")`);
  });

  it('in a link, and makes one of marked words', () => {
    const link = (text: string) => nodes.paragraph.create(null, schema.text(text, [schema.marks.link.create({ href: 'https://a.example/' })]));
    expect(outline(paste(goTo(editor(link('words')), 'wo'), { html: '<b>o</b>' }).state.doc)).toBe('[wo](https://a.example/)[**o**](https://a.example/)[rds](https://a.example/)\n');
    const view = editor(p('see words'));
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 5, 10)));
    expect(outline(paste(view, { text: 'https://b.example/?utm_source=x\n' }).state.doc)).toBe('see [words](https://b.example/)\n');
  });

  it('out of a caption with what no caption holds', () => {
    const view = paste(goTo(editor(nodes.figure.create({ src: 'a' }, schema.text('cap')), p('end')), 'cap'), { html: '<p>x</p><table><tr><td>1</td><td>2</td></tr></table><img src="https://e.example/b.png">' });
    expect(shape(view)).toContain('figure("cap")');
    expect(shape(view)).toContain('table_cell("1")');
  });
});

describe('footnotes', () => {
  const noted = (text: string) => `<p>${text}<a href="#fn1">1</a></p><ol><li id="fn1">${text} said <a href="#fnref1">↩</a></li></ol>`;

  it('come to the end under labels of their own, and go with one undo', () => {
    const view = paste(editor(p('')), { html: noted('a') });
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1)));
    paste(view, { html: noted('b') });
    expect(outline(view.state.doc)).toBe('b[^2]a[^1]\n\n[^1]: a said\n\n[^2]: b said\n');
    undo(view.state, view.dispatch);
    expect(outline(view.state.doc)).toBe('a[^1]\n\n[^1]: a said\n');
  });

  it('do not break the line they are pasted into', () => {
    const view = paste(goTo(editor(p('before after')), 'before '), { html: noted('x') });
    expect(outline(view.state.doc)).toBe('before x[^1]after\n\n[^1]: x said\n');
  });
});

it('plain text asked for is nothing but paragraphs', () => {
  expect(outline(paste(editor(p('')), { text: '• one\n• two\n\n# three', plain: true }).state.doc)).toBe('• one\n\n• two\n\n# three\n');
});

it('knows Markdown from other text', () => {
  const yes = ['# Title\n\nText', 'a [link](https://x.example/)', '- a\n- b', '1. a\n2. b', '```\ncode\n```', 'some **bold** words', '| a | b |\n| --- | --- |', '> quoted', 'x[^1]\n\n[^1]: note', '- [ ] task\n- [x] done'];
  const no = ['Plain words.', 'Room #5 is free', '– Said he.\n– Said she.', '2 * 3 * 4', 'a_b_c', 'a line\n- and\n- a list\nin prose\nof lines', 'see [1] and (2)', '5 > 3', '--', 'https://example.org/#top'];
  expect(yes.filter((text) => !isPlainlyMarkdown(text))).toEqual([]);
  expect(no.filter((text) => isPlainlyMarkdown(text))).toEqual([]);
});

it('pictures get names that nothing else has, and their bytes with them', () => {
  const view = editor(p(''));
  let arrived: { name: string }[] = [];
  view.setProps({ transformPasted: (slice) => {
    const named = namePictures(slice, (name) => name === 'pasted.png');
    arrived = named.arrived;
    return named.slice;
  } });
  paste(view, { html: '<img src="data:image/png;base64,aa"><img src="data:image/png;base64,bb"><img src="file:///c/image001.png"><img src="https://e.example/c.png">' });
  expect(arrived.map(({ name }) => name)).toEqual(['pasted-2.png', 'pasted-3.png']);
  expect(view.state.doc.children.map(({ attrs }) => attrs.src)).toEqual(['pasted-2.png', 'pasted-3.png', 'image001.png', 'https://e.example/c.png']);
});

describe('a long paste takes steps in proportion to its length', () => {
  const line = 'Words of a paragraph, <b>some bold</b>, <a href="https://example.org/?utm_source=x">a link</a><span>&nbsp; and more</span>. ';
  it.each([
    ['paragraphs', `<p class=MsoNormal><span>${line.repeat(4)}</span><o:p></o:p></p>`],
    ['a list of Word', `<p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">·</span>${line}</p>`],
    ['breaks', `${line}<br><br>${line}<br>`],
    ['items', `<ul><li>${line}</li></ul>`],
    ['pictures', `<p><img src="https://e.example/a.png"></p><p class=MsoCaption>${line}</p>`],
    ['rows', `<table><tr><td>${line}</td><td><p>a</p><p>b</p></td></tr></table>`],
  ])('%s', (_what, unit) => {
    const few = Math.round(12_000 / unit.length);
    const [short, long] = [steps(() => cleanHtml(unit.repeat(few))), steps(() => cleanHtml(unit.repeat(4 * few)))];
    expect(long / short, `${short} and ${long}`).toBeLessThan(4.4);
  }, 60_000);
});

/** How often the page is asked anything: each call of a method and each look at a property of its nodes. */
function steps(act: () => void): number {
  let count = 0;
  const kept: (() => void)[] = [];
  for (const type of [Node, Element, HTMLElement, Document, CharacterData]) {
    for (const [name, was] of Object.entries(Object.getOwnPropertyDescriptors(type.prototype))) {
      if (!was.configurable || name === 'constructor') continue;
      const counted = <T extends (...all: never[]) => unknown>(original: T | undefined) => original && function (this: unknown, ...all: never[]) {
        count++;
        return original.apply(this, all);
      };
      const now = typeof was.value === 'function' ? { ...was, value: counted(was.value) } : was.get ? { ...was, get: counted(was.get) as () => unknown } : was;
      Object.defineProperty(type.prototype, name, now);
      kept.push(() => Object.defineProperty(type.prototype, name, was));
    }
  }
  try {
    act();
  } finally {
    kept.forEach((restore) => restore());
  }
  return count;
}

describe('an address by itself on the clipboard', () => {
  const address = 'https://video.example/51';

  it('is a card in an empty line, and one undo gives the address', () => {
    const view = paste(editor(p('')), { text: address });
    expect(shape(view)).toBe('embed, paragraph');
    expect(view.state.selection.from, 'the cursor goes on below').toBe(2);
    undo(view.state, view.dispatch);
    expect(shape(view)).toBe(`paragraph(link("${address}"))`);
    undo(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph');
  });

  it('is a picture to come where it is that of one', () => {
    const view = paste(goTo(editor(p(''), p('x')), 1), { text: 'https://news.example/a/ferry.JPG?w=900' });
    expect(shape(view)).toBe('figure, paragraph("x")');
    expect(view.state.doc.firstChild!.attrs.src).toBe('https://news.example/a/ferry.JPG?w=900');
  });

  it('stays an address within words, in lists, footnotes and as plain text', () => {
    expect(shape(paste(editor(p('See ')), { text: address }))).toContain(address);
    const item = editor(nodes.bullet_list.create(null, nodes.list_item.create(null, p(''))));
    expect(shape(paste(item, { text: address }))).toContain(`paragraph(link("${address}"))`);
    const note = editor(p('a'), nodes.footnote.create({ label: '1' }, p('')));
    expect(shape(paste(note, { text: address }))).toContain(`paragraph(link("${address}"))`);
    expect(shape(paste(editor(p('')), { text: address, plain: true }))).toBe(`paragraph("${address}")`);
  });
});

it('a picture pasted into a caption stands behind it, in the gallery too', () => {
  const figure = (caption: string) => nodes.figure.create({ src: `${caption}.jpg` }, schema.text(caption));
  const html = '<img src="https://news.example/new.jpg" alt="New">';
  const gallery = goTo(editor(nodes.callout.create({ kind: 'gallery' }, [figure('one'), figure('two')]), p('z')), 'one');
  expect(shape(paste(gallery, { html }))).toBe('callout(figure("one"), figure, figure("two")), paragraph("z")');
  expect(shape(paste(goTo(editor(figure('one'), p('z')), 'one'), { html }))).toBe('figure("one"), figure, paragraph("z")');
});
