// What the Rust side writes must come back unchanged from the editor.
import { describe, expect, it } from 'vitest';
import { EMPTY } from '../src/editor/fields';
import { schema } from '../src/editor/schema';
import type { Block, Cell, Inline, Mark, Piece, Row } from '../src/wire';

const piece = (...content: Block[]): Piece => ({ type: 'doc', attrs: { fields: EMPTY, pictures: {} }, content });
const text = (words: string, ...marks: Mark[]): Inline => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', content: [text(words)] });

function returns(json: Piece): void {
  const node = schema.nodeFromJSON(json);
  node.check();
  expect(node.toJSON()).toEqual(json);
}

describe('the document', () => {
  it('keeps every kind of block', () => {
    returns(
      piece(
        { type: 'paragraph' },
        { type: 'paragraph', content: [text('words')] },
        { type: 'heading', attrs: { level: 1, id: '' }, content: [text('The headline')] },
        { type: 'heading', attrs: { level: 6, id: 'deep' }, content: [text('Deep')] },
        { type: 'bullet_list', attrs: { tight: false }, content: [{ type: 'list_item', attrs: { checked: true }, content: [{ type: 'divider' }, { type: 'raw', content: [text('<b>\r\n')] }] }] },
        { type: 'ordered_list', attrs: { start: 0, tight: true }, content: [{ type: 'list_item', attrs: { checked: null }, content: [{ type: 'paragraph' }] }] },
        { type: 'quotation', content: [{ type: 'quotation', content: [{ type: 'code_block', attrs: { info: 'rust' }, content: [text('fn main() {}\n')] }] }] },
        { type: 'figure', attrs: { src: 'a b.jpg', alt: 'words', title: 'more' }, content: [text('caption', { type: 'emphasis' })] },
        { type: 'figure', attrs: { src: 'https://example.org/x.png', alt: '', title: '' } },
        { type: 'code_block', attrs: { info: '' } },
        { type: 'divider' },
        { type: 'raw', content: [text('<table>')] },
        { type: 'quotation', content: [paragraph('words'), { type: 'attribution', content: [text('Ines '), text('Marou', { type: 'strong' })] }] },
        { type: 'embed', attrs: { address: 'https://video.example/v?1' } },
        { type: 'footnote', attrs: { label: 'A note' }, content: [paragraph('said'), { type: 'code_block', attrs: { info: '' }, content: [text('x')] }] },
        { type: 'footnote', attrs: { label: '1' }, content: [{ type: 'paragraph' }] },
      ),
    );
  });

  it('keeps tables', () => {
    const cell = (...content: Inline[]): Cell => (content.length > 0 ? { type: 'table_cell', content } : { type: 'table_cell' });
    const row = (...content: Cell[]): Row => ({ type: 'table_row', content });
    const lines = cell(text('two'), { type: 'hard_break' }, text('lines', { type: 'code' }));
    returns(
      piece(
        { type: 'table', attrs: { align: [null, 'left', 'center', 'right'] }, content: [row(cell(text('a')), cell(), cell(), cell()), row(lines, cell(), cell(), cell())] },
        { type: 'quotation', content: [{ type: 'table', attrs: { align: [null] }, content: [row(cell())] }] },
      ),
    );
  });

  it('keeps callouts of every kind', () => {
    const title = (...content: Inline[]): Block => (content.length > 0 ? { type: 'callout_title', content } : { type: 'callout_title' });
    const options: Block = { type: 'bullet_list', attrs: { tight: true }, content: [{ type: 'list_item', attrs: { checked: null }, content: [paragraph('Yes')] }] };
    const address = 'https://vote.example/51';
    const vote: Block = { type: 'paragraph', content: [text('Vote: '), text(address, { type: 'link', attrs: { href: address, title: '' } })] };
    const figure: Block = { type: 'figure', attrs: { src: 'a.jpg', alt: '', title: '' } };
    const callout = (kind: string, ...content: Block[]): Block => ({ type: 'callout', attrs: { kind }, content });
    returns(
      piece(
        callout('poll', title(text('All '), text('night', { type: 'emphasis' }), text('?')), options, paragraph('You agree.'), vote),
        callout('PullQuote', paragraph('words'), { type: 'attribution', content: [text('R. Osei')] }),
        callout('aside', title(), { type: 'paragraph' }),
        callout('gallery', figure, figure),
        callout('NOTE', title(text('So'), { type: 'footnote_reference', attrs: { label: '1' } }), callout('warning', { type: 'divider' })),
        { type: 'bullet_list', attrs: { tight: false }, content: [{ type: 'list_item', attrs: { checked: null }, content: [callout('x', paragraph('in a list'))] }] },
      ),
    );
  });

  it.each<[string, Block]>([
    ['who said it before what was said', { type: 'quotation', content: [{ type: 'attribution' }, paragraph('words')] }],
    ['nothing but who said it', { type: 'quotation', content: [{ type: 'attribution' }] }],
    ['a title below words', { type: 'callout', attrs: { kind: 'aside' }, content: [paragraph('words'), { type: 'callout_title' }] }],
    ['a line end in a title', { type: 'callout', attrs: { kind: 'aside' }, content: [{ type: 'callout_title', content: [{ type: 'hard_break' }] }, paragraph('words')] }],
    ['a footnote in a quotation', { type: 'quotation', content: [{ type: 'footnote', attrs: { label: '1' }, content: [paragraph('words')] }] }],
    ['who said it at the top', { type: 'attribution' }],
  ])('refuses %s', (_what, block) => {
    expect(() => schema.nodeFromJSON(piece(block)).check()).toThrow();
  });

  it('keeps every kind of run, with all marks in their order', () => {
    const all: Mark[] = [
      { type: 'link', attrs: { href: 'javascript:never', title: 't' } },
      { type: 'strong' },
      { type: 'emphasis' },
      { type: 'strike' },
      { type: 'superscript' },
      { type: 'subscript' },
      { type: 'highlight' },
      { type: 'code' },
    ];
    returns(
      piece({
        type: 'paragraph',
        content: [
          text('all', ...all),
          { type: 'hard_break', marks: [{ type: 'strong' }] },
          { type: 'picture', attrs: { src: 'i.png', alt: 'a', title: '' }, marks: [{ type: 'link', attrs: { href: '/there', title: '' } }] },
          { type: 'raw_inline', attrs: { source: '<br/>' } },
          { type: 'footnote_reference', attrs: { label: 'A note' }, marks: [{ type: 'emphasis' }] },
          ...all.map((mark) => text(mark.type, mark)),
        ],
      }),
    );
  });

  it('keeps fields and credits', () => {
    const json = piece({ type: 'paragraph' });
    json.attrs.fields = { ...EMPTY, headline: 'Ü', bylines: [{ name: 'A', kind: 'organisation', role: '', link: '' }], length_ordered: 800 };
    json.attrs.pictures = { 'a b.jpg': { creators: ['B'], licence: 'CC BY 4.0' } };
    returns(json);
  });

  it('refuses a picture in a caption', () => {
    const bad = piece({ type: 'figure', attrs: { src: 'a', alt: '', title: '' }, content: [{ type: 'picture', attrs: { src: 'b', alt: '', title: '' } }] });
    expect(() => schema.nodeFromJSON(bad).check()).toThrow();
  });
});
