// Pieces to look at while the window is built.
import { EMPTY } from '../src/editor/fields';
import type { Block, Fields, Piece } from '../src/wire';
import { everyBlock, figure, h, item, list, p, quotation, said, t } from './blocks';

function piece(fields: Partial<Fields>, content: Block[], pictures: Piece['attrs']['pictures'] = {}): Piece {
  return { type: 'doc', attrs: { fields: { ...EMPTY, language: 'en', ...fields }, pictures }, content };
}

const byline = (name: string, kind: 'person' | 'organisation' = 'person') => ({ name, kind, role: '', link: '' });

export function examples(): Piece[] {
  return [
    piece(
      {
        kicker: 'Harbour',
        headline: 'The last ferry leaves at noon',
        standfirst: 'After 140 years the crossing to Grey Island ends this autumn. Those who live there were told by a notice on the pier.',
        bylines: [byline('R. Vane'), byline('T. Okafor')],
        dateline: 'Port Alder',
        section: 'Local',
        tags: ['ferries', 'islands'],
        length_ordered: 900,
        published: '2026-11-20',
        summary: 'The crossing to Grey Island ends this autumn.',
      },
      [
        figure('drawn-ferry.jpg', 'A white ferry on calm water at dusk', 'The Merganser on her last autumn run, seen from the north mole.'),
        p('On the morning the notice went up, ', t('Ines Calder', { type: 'strong' }), ' was carrying eggs. Forty-two islanders depend on the boat for post, paraffin and the dentist, and none of them had been asked.'),
        p('“You learn it from a ', t('laminated sheet', { type: 'emphasis' }), ',” she said, “and the sheet is already wet.” The company, which has run the crossing since 1886, says it loses ', t('a sum it will not name', { type: 'link', attrs: { href: 'https://example.org/accounts', title: '' } }), ' on every trip between October and May.'),
        h('What the timetable said'),
        p('Three boats a day in summer, one in winter, and none when the wind stood above force seven. People set their lives by it:'),
        list(item('the school boat at ', t('7.40', { type: 'strong' }), ', six children'), item('the noon boat, with bread'), item('the evening boat, which waited for nobody')),
        quotation(p('Eine Insel ohne Schiff ist nur ein Felsen mit Aussicht.'), said('H. Bruns, ', t('Pilot', { type: 'emphasis' }))),
        figure('grey-island-map.png', '', ''),
        p('A public meeting is called for Thursday. The hall holds sixty; the harbour master expects two hundred, and has borrowed chairs.'),
        ...everyBlock(),
      ],
      {
        'drawn-ferry.jpg': { creators: ['R. Vane/The Tidewater Post'], licence: 'own picture' },
        'grey-island-map.png': { creators: ['Kremmling Archive'] },
      },
    ),
    piece({ headline: '', slugline: 'fish market vote', deadline: new Date(Date.now() + 3_600_000).toISOString().slice(0, 19) + 'Z', bylines: [byline('Harbour Desk', 'organisation')] }, [p('Councillors voted nine to four on Tuesday to sell the fish market, the third such vote in as many years.'), p('The minutes run to one page.')]),
    piece({ headline: 'Пароход, который ждали сорок лет', bylines: [byline('Н. Лис')], language: 'ru' }, [p('В порту его называют «упрямцем»: судно строили дольше, чем стоял завод.')]),
    piece({ headline: 'الميناء القديم يفتح أبوابه من جديد', bylines: [byline('س. نور')], language: 'ar' }, [p('بعد عشر سنوات من الإغلاق، عاد الصيادون إلى الرصيف.'), ...arabic()]),
    piece({ headline: 'How to read a tide table', bylines: [byline('T. Okafor')], status: 'ready' }, [p('Start with the moon. Then forget it, and look at the quay.')]),
  ];
}

/** A piece of that many words, to feel how it types. */
export function long(words: number): Piece {
  const sentence = 'The ferry left at noon and nobody on the pier was surprised, least of all the harbour master, who had borrowed chairs. ';
  return piece({ headline: 'A very long crossing' }, Array.from({ length: words / 42 }, (_, i) => (i % 20 === 7 ? h(`Part ${i}`) : p(sentence.repeat(2)))));
}

/** As many pieces as a library may have in time. */
export function many(count: number): Piece[] {
  const statuses = ['drafting', 'ready', 'filed', 'idea', 'archived'] as const;
  return Array.from({ length: count }, (_, i) => piece({ headline: `Crossing number ${i + 1}`, status: statuses[i % 5] }, [p(`The ${i + 1}th boat left on time, for once.`)]));
}

/** What has a side, written from right to left. */
function arabic(): Block[] {
  const row = (...cells: string[]) => ({ type: 'table_row' as const, content: cells.map((cell) => ({ type: 'table_cell' as const, content: [t(cell)] })) });
  return [
    quotation(p('البحر لا ينتظر أحدا.'), said('صياد')),
    list({ ...item('زيارة الميناء'), attrs: { checked: true } }, item('رصيف')),
    { type: 'table', attrs: { align: [null, null] }, content: [row('الرصيف', 'القوارب'), row('الشمالي', '12')] },
    { type: 'callout', attrs: { kind: 'poll' }, content: [{ type: 'callout_title', content: [t('هل تزور الميناء؟')] }, list(item('نعم'), item('لا'))] },
    p('كتب عنه كثيرون.', { type: 'footnote_reference', attrs: { label: '1' } }),
    { type: 'footnote', attrs: { label: '1' }, content: [p('في الصحف القديمة.')] },
  ];
}
