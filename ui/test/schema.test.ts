// What the Rust side writes must come back unchanged from the editor.
import { describe, expect, it } from 'vitest';
import { EMPTY } from '../src/editor/fields';
import { schema } from '../src/editor/schema';
import type { Block, Inline, Mark, Piece } from '../src/wire';

const piece = (...content: Block[]): Piece => ({ type: 'doc', attrs: { fields: EMPTY, pictures: {} }, content });
const text = (words: string, ...marks: Mark[]): Inline => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words });

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
      ),
    );
  });

  it('keeps every kind of run, with all marks in their order', () => {
    const all: Mark[] = [
      { type: 'link', attrs: { href: 'javascript:never', title: 't' } },
      { type: 'strong' },
      { type: 'emphasis' },
      { type: 'strike' },
      { type: 'superscript' },
      { type: 'subscript' },
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
