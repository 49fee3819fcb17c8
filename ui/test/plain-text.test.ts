// The body as plain text, and the words that a list shows of it.
import { expect, it } from 'vitest';
import { openingOf, plainText } from '../src/editor/plain-text';
import { schema } from '../src/editor/schema';
import { doc, p } from './pieces';

const { nodes } = schema;
const figure = nodes.figure.create({ src: 'a.jpg' }, schema.text('A box'));
const embed = nodes.embed.create({ address: 'https://video.example/51' });
const line = nodes.paragraph.create(null, [schema.text('Fog'), nodes.hard_break.create(), schema.text('horn'), nodes.footnote_reference.create({ label: '1' })]);

it.each([
  ['the first words, not those under a picture', [figure, p(''), p(' One '), p('Two')], 'One'],
  ['a break as a space, and no number of a footnote', [line], 'Fog horn'],
  ['what is in a list, with spaces between', [nodes.bullet_list.create(null, ['a', 'b'].map((text) => nodes.list_item.create(null, p(text))))], 'a b'],
  ['the address of an embed', [embed, p('One')], 'https://video.example/51'],
  ['nothing of nothing', [figure, p('')], ''],
])('an opening is %s', (_what, blocks, opening) => {
  expect(openingOf(doc(...blocks))).toBe(opening);
});

it('an opening ends behind a character, not in it', () => {
  expect(openingOf(doc(p('🦔'.repeat(200))))).toBe('🦔'.repeat(140));
});

it('all of it has its breaks, its numbers and its addresses', () => {
  expect(plainText(doc(line, embed))).toBe('Fog\nhorn[1]\n\nhttps://video.example/51');
});
