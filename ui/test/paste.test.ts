// What other programs put on the clipboard becomes clean blocks.
import { DOMParser as BlockParser, DOMSerializer } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../src/editor/paste';
import { cleanAddress } from '../src/editor/paste/addresses';
import { schema } from '../src/editor/schema';

/** The pasted HTML as blocks, in short. */
function pasted(html: string): string {
  const page = new DOMParser().parseFromString(cleanHtml(html), 'text/html');
  return BlockParser.fromSchema(schema).parse(page.body).content.toString().replace(/^<|>$/g, '');
}

describe('pasting', () => {
  it.each([
    ['Google Docs', '<meta><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">plain </span><span style="font-weight:700">bold</span><span style="font-style:italic"> and italic</span></p><br><p><span>next</span></p></b>', 'paragraph("plain ", strong("bold"), emphasis(" and italic")), paragraph("next")'],
    ['Word', '<p class="MsoNormal" style="margin:0"><b>Bold</b><o:p></o:p></p><p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>one</p><p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>inner</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>two</p>', 'paragraph(strong("Bold")), bullet_list(list_item(paragraph("one"), bullet_list(list_item(paragraph("inner")))), list_item(paragraph("two")))'],
    ['Word, numbered', '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.</span>one</p>', 'ordered_list(list_item(paragraph("one")))'],
    ['the web', '<h1>Title</h1><div style="color:red">words<script>alert(1)</script></div><p onclick="x()">more <a href="javascript:alert(1)">bad</a> <a href="https://example.org/?utm_source=x">good</a></p>', 'heading("Title"), paragraph("words"), paragraph("more bad ", link("good"))'],
    ['a figure', '<figure><img src="https://example.org/a.jpg" alt="what"><figcaption>cap <i>it</i></figcaption></figure>', 'figure("cap ", emphasis("it"))'],
    ['a picture alone', '<p><img src="https://example.org/a.jpg"></p>', 'figure'],
    ['a picture as data', '<p>a<img src="data:image/png;base64,xx">b</p>', 'paragraph("a"), figure, paragraph("b")'],
    ['code', '<pre><code>a\n  b</code></pre>', 'code_block("a\\n  b")'],
  ])('from %s', (_from, html, expected) => {
    expect(pasted(html)).toBe(expected);
  });

  it('undoes redirects and leaves other addresses as they are', () => {
    expect(cleanAddress('https://www.google.com/url?q=https://example.org/a?b%3D1&sa=D')).toBe('https://example.org/a?b=1');
    expect(cleanAddress('https://example.org/a?b=1&fbclid=2')).toBe('https://example.org/a?b=1');
    expect(cleanAddress('https://example.org/a b')).toBe('https://example.org/a b');
  });
});

it('gives back what was cut here', () => {
  const link = (href: string) => ({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href, title: 'so' } }] });
  const picture = { type: 'picture', attrs: { src: 'b c.jpg', alt: 'b', title: 't' } };
  const inline = [link('#note'), link('../ferry.html'), link('https://example.org/'), { type: 'raw_inline', attrs: { source: '<kbd>' } }, picture, { type: 'hard_break' }, { type: 'text', text: 'end' }];
  const cut = schema.nodeFromJSON({
    type: 'doc',
    attrs: { fields: {}, pictures: {} },
    content: [
      { type: 'paragraph', content: inline },
      { type: 'heading', attrs: { level: 6, id: 'deep' }, content: [{ type: 'text', text: 'Deep' }] },
      { type: 'figure', attrs: { src: 'a b.jpg', alt: 'a', title: '' }, content: [{ type: 'text', text: 'caption' }] },
      { type: 'ordered_list', attrs: { start: 0, tight: false }, content: [{ type: 'list_item', attrs: { checked: false }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'task' }] }] }] },
      { type: 'code_block', attrs: { info: 'rust' }, content: [{ type: 'text', text: '  a\n\n b' }] },
      { type: 'raw', content: [{ type: 'text', text: '<b>\n\n  x' }] },
      {
        type: 'callout',
        attrs: { kind: 'PullQuote' },
        content: [
          { type: 'callout_title', content: [{ type: 'text', text: 'T' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'highlight' }] }, { type: 'footnote_reference', attrs: { label: 'N' } }] },
          { type: 'attribution', content: [{ type: 'text', text: 'me' }] },
        ],
      },
      { type: 'embed', attrs: { address: 'https://video.example/v?1' } },
      {
        type: 'table',
        attrs: { align: [null, 'right'] },
        content: [{ type: 'table_row', content: [{ type: 'table_cell', content: [{ type: 'text', text: 'a' }, picture, { type: 'text', text: 'b' }] }, { type: 'table_cell' }] }],
      },
      { type: 'footnote', attrs: { label: 'N' }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'said' }] }] },
    ],
  });
  const held = document.createElement('div');
  held.append(DOMSerializer.fromSchema(schema).serializeFragment(cut.content));
  expect(BlockParser.fromSchema(schema).parse(new DOMParser().parseFromString(cleanHtml(held.innerHTML), 'text/html').body).content.toJSON()).toEqual(cut.content.toJSON());
  const bad = new DOMParser().parseFromString(cleanHtml('<p><a data-href="java\tscript:x" href="javascript:x">w</a></p>'), 'text/html').body;
  expect(BlockParser.fromSchema(schema).parse(bad).firstChild!.firstChild!.marks).toEqual([]);
});
