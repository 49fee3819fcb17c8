// The piece as ProseMirror holds it. One node per block of the Rust side, under the same name and
// with the same attributes, so that the document's JSON is what crosses the wire, unchanged.
//
// To add a block: its node in a file of `schema/`, and its line here.
import { Schema } from 'prosemirror-model';
import { callout, callout_title } from './schema/callout';
import { code_block } from './schema/code';
import { divider } from './schema/divider';
import { embed } from './schema/embed';
import { figure } from './schema/figure';
import { footnote, footnote_reference } from './schema/footnote';
import { heading } from './schema/heading';
import { hard_break, picture, text } from './schema/inlines';
import { bullet_list, list_item, ordered_list } from './schema/lists';
import { marks } from './schema/marks';
import { paragraph } from './schema/paragraph';
import { attribution, quotation } from './schema/quotation';
import { raw, raw_inline } from './schema/raw';
import { table, table_cell, table_row } from './schema/table';

const doc = { content: '(block | footnote)*', attrs: { fields: { default: {} }, pictures: { default: {} } } };

/** The paragraph stands first: it is what a gap is filled with. */
const nodes = {
  doc,
  paragraph,
  heading,
  bullet_list,
  ordered_list,
  list_item,
  quotation,
  attribution,
  callout,
  callout_title,
  figure,
  embed,
  table,
  table_row,
  table_cell,
  code_block,
  footnote,
  divider,
  raw,

  text,
  hard_break,
  picture,
  footnote_reference,
  raw_inline,
};

export const schema = new Schema({ nodes, marks });
