// Every block there is, to look at while the window is built.
import type { Block, Cell, Inline, Item, Row } from '../src/wire';

type Words = string | Inline;
type Marks = NonNullable<Extract<Inline, { type: 'text' }>['marks']>;

export const t = (text: string, ...marks: Marks): Inline => (marks.length ? { type: 'text', text, marks } : { type: 'text', text });
const runs = (content: Words[]): Inline[] => content.map((it) => (typeof it === 'string' ? t(it) : it));
export const p = (...content: Words[]): Block => ({ type: 'paragraph', content: runs(content) });
export const h = (text: string): Block => ({ type: 'heading', attrs: { level: 2, id: '' }, content: [t(text)] });
export const item = (...content: Words[]): Item => ({ type: 'list_item', attrs: { checked: null }, content: [p(...content)] });
export const list = (...content: Item[]): Block => ({ type: 'bullet_list', attrs: { tight: true }, content });
export const figure = (src: string, alt: string, caption: string): Block => ({ type: 'figure', attrs: { src, alt, title: '' }, content: caption ? [t(caption)] : [] });
export const said = (...content: Words[]): Block => ({ type: 'attribution', content: runs(content) });
export const quotation = (...content: Block[]): Block => ({ type: 'quotation', content });

const link = (text: string, href = text): Inline => t(text, { type: 'link', attrs: { href, title: '' } });
const task = (text: string, checked: boolean): Item => ({ ...item(text), attrs: { checked } });
const title = (...content: Words[]): Block => ({ type: 'callout_title', content: runs(content) });
const callout = (kind: string, ...content: Block[]): Block => ({ type: 'callout', attrs: { kind }, content });
const refers = (label: string): Inline => ({ type: 'footnote_reference', attrs: { label } });
const note = (label: string, ...content: Block[]): Block => ({ type: 'footnote', attrs: { label }, content });
const cell = (text: string): Cell => ({ type: 'table_cell', content: text ? [t(text)] : [] });
const row = (...cells: string[]): Row => ({ type: 'table_row', content: cells.map(cell) });

export function everyBlock(): Block[] {
  return [
    h('The winter timetable'),
    p('The last one the company printed', refers('winter'), ' has four columns and ', t('no boat after dark', { type: 'highlight' }), '.'),
    {
      type: 'table',
      attrs: { align: [null, 'center', 'right', 'right'] },
      content: [row('Boat', 'Days', 'Port Alder', 'Grey Island'), row('School', 'Mon–Fri', '7.40', '8.15'), row('Noon', 'daily', '12.00', '12.35'), row('Evening', 'not in storms', '17.10', '17.45')],
    },
    callout('pullquote', p('A boat that waits for nobody still has to come back for everybody.'), said('Ines Calder, islander')),
    p('What is left is a list on the harbour office’s door, and somebody has begun to tick it.'),
    list(task('Ask the county about the winter subsidy', true), task('Count who would row', false), task('Paint the notice over', false)),
    callout(
      'aside',
      title('How the crossing began'),
      p('The first ', t('Merganser', { type: 'emphasis' }), ' was a herring boat. She took eleven passengers and one cow at a time, and the cow paid double.'),
    ),
    { type: 'embed', attrs: { address: 'https://www.video.example/watch?v=grey-island-1986&from=pier' } },
    callout('gallery', figure('drawn-pier.jpg', 'A pier at dusk', 'The pier in October'), figure('drawn-boats.jpg', 'Two boats', 'Two of the boats that might take over, if anybody pays for them')),
    callout(
      'poll',
      title('Should the county run the boat?'),
      list(item('Yes, all year'), item('Only in winter'), item('No')),
      p('Votes are counted in the harbour office. By voting you agree that your first name may be printed.'),
      p('Vote: ', link('https://vote.example/ferry')),
    ),
    callout('NOTE', p('Times are for the boat, not for the queue.')),
    { type: 'code_block', attrs: { info: 'python' }, content: [t('def crossing(wind):\n    return wind <= 7')] },
    { type: 'divider' },
    { type: 'raw', content: [t('<details>\n<summary>How we counted</summary>\n</details>')] },
    p('The old timetable hangs in the museum.', refers('museum'), ' Nobody there knows who drew it.', refers('winter')),
    note('winter', p('Printed in 1974, and used until the ink ran out.')),
    note('museum', p('Museum of Small Harbours, ', link('Port Alder', 'https://museum.example'), '.')),
  ];
}
