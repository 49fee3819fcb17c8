// A desk that keeps nothing, for looking at the window in a plain browser while it is built.
// Only the development server loads it; nothing of it is in the bundle.
import { EMPTY } from '../src/editor/fields';
import { NOBODY } from '../src/state/nobody';
import type { Asked, Block, Change, Credit, Fields, Finding, Inline, KeptPicture, Listed, Opened, Outlet, Parts, Piece, PicturesAsked, PicturesFound, StandingText, Summary } from '../src/wire';
import { drawing } from './drawing';
import { examples, long, many } from './examples';

type Pictures = Opened['pictures'];
type Kept = { id: string; slug: string; rev: number; doc: Piece; pictures: Pictures; updated: string; binned: boolean };

const scene = new URLSearchParams(location.search).get('scene') ?? 'full';
const asked = new URLSearchParams(location.search);
const scenes: Record<string, () => Piece[]> = {
  empty: () => [],
  first: () => [],
  long: () => [long(Number(asked.get('words') ?? 100_000))],
  many: () => many(Number(asked.get('pieces') ?? 20_000)),
};
const pieces: Kept[] = (scenes[scene] ?? examples)().map(keep);
let texts: StandingText[] = [{ field: 'disclaimer', text: 'The opinions expressed are the author’s own.' }];
let outlet: Outlet | null = scene === 'first' ? null : { ...NOBODY, name: 'The Tidewater Post', credit: 'R. Vane/The Tidewater Post', byline: 'R. Vane', language: 'en' };
let others: Outlet[] = [];
let failing = scene === 'failing';

const commands: Record<string, (args: any) => unknown> = {
  start: () => ({ library: '/library', outlet, skipped: scene !== 'first', last: pieces[0]?.id ?? null, opened: pieces[0] ? opened(pieces[0]) : null }),
  given: () => [],
  list: ({ asked }) => listed(asked),
  create: () => opened(add({ type: 'doc', attrs: { fields: { ...EMPTY, language: 'en' }, pictures: {} }, content: [] })),
  open: ({ piece }) => opened(find(piece)),
  edit: ({ piece, base, changes }) => edit(find(piece), base, changes),
  source: ({ piece }) => sourceOf(find(piece)),
  set_source: ({ piece, base }) => ({ ...edit(find(piece), base, []), notes: [] }),
  duplicate: ({ piece }) => summary(add(structuredClone(find(piece).doc))),
  bin: ({ pieces: ids, binned }) => (ids.forEach((id: string) => (find(id).binned = binned)), null),
  delete: ({ pieces: ids }) => remove(({ id }) => ids.includes(id)),
  empty_bin: () => remove(({ binned }) => binned),
  set_status: ({ pieces: ids, status }) => (ids.forEach((id: string) => (find(id).doc.attrs.fields.status = status)), null),
  tags: () => [...new Set(pieces.flatMap(({ doc }) => doc.attrs.fields.tags))].map((tag) => ({ tag, pieces: 1 })),
  address: ({ piece, wanted }) => address(piece, wanted),
  standing_texts: () => texts,
  set_standing_texts: (args) => (texts = args.texts),
  pick: ({ what }) => (what === 'pictures' ? ['/home/photos/harbour.jpg'] : what === 'folder' ? ['/home/exports'] : ['/home/texts/ferry.txt']),
  import_files: ({ paths }) => paths.map(imported),
  undo_guess: ({ piece }) => opened(find(piece)),
  import_sample: () => summary(add(examples()[0])),
  add_picture: ({ piece, path }) => addPicture(find(piece), path.split('/').at(-1)),
  add_picture_bytes: () => addPicture(pieces[0], 'pasted.png'),
  fetch_picture: ({ piece, address }) => {
    if (address.includes('nowhere')) throw { kind: 'bad_input', message: 'The picture did not come. nowhere.example could not be reached.', hint: 'The figure waits as it was. Try again, or choose the picture’s file.' };
    return addPicture(find(piece), address.split('/').at(-1));
  },
  find_pictures: ({ asked }) => foundPictures(asked),
  reuse_picture: ({ piece, hash }) => addPicture(find(piece), hash),
  replace_kept: () => 1,
  collect_pictures: () => ({ pictures: [], bytes: 0 }),
  read_markdown: ({ text }) => text.trim().split(/\n{2,}/).map(markdownBlock),
  check: ({ piece }) => findings(find(piece)),
  credit_line: ({ credit }) => ({ line: line(credit), missing: missing(credit), lacks: lacks(credit), row: rowOf(credit)?.label ?? null, titled: /[1-3]\.0/.test(credit.licence ?? '') }),
  supposed_credit: ({ text }) => supposed(text),
  agencies: () => ['AP', 'Reuters', 'AFP', 'Getty Images', 'dpa'],
  licences: () => LICENCES,
  formats: () => ({
    exporters: [
      { name: 'html', label: 'Web page (HTML)', extensions: ['html'] },
      { name: 'fragment', label: 'HTML for a CMS', extensions: ['html'] },
      { name: 'markdown', label: 'Markdown', extensions: ['md'] },
    ],
    importers: [
      { name: 'markdown', label: 'Markdown', extensions: ['md', 'markdown'] },
      { name: 'text', label: 'Plain text', extensions: ['txt'] },
    ],
  }),
  preview: ({ piece, format }) => ({ ...shown(rendered(find(piece), format)), findings: findings(find(piece)), files: ['index.html'], notes: [], by_hand: [{ chore: 'tags', text: 'ferries, night', number: 0 }], since: null }),
  clip: ({ piece, form }) => ({ html: form === 'rich_text' ? rendered(find(piece), 'fragment') : null, text: rendered(find(piece), 'fragment'), notes: [] }),
  export_piece: ({ folder }) => ({ folder: `${folder}/the-last-ferry`, files: ['index.html', 'harbour.jpg'], notes: [] }),
  call_off: () => null,
  print: () => null,
  show_fields: ({ piece }) => (open(`fields.html?piece=${piece}`, 'fields', 'width=320,height=640'), null),
  close_fields: () => (close(), null),
  overrule: () => null,
  parts: ({ piece }) => partsOf(find(piece) ?? pieces[0]),
  show_in_folder: () => null,
  spell: ({ language }) => (language === 'ru' ? 'hunspell-ru' : null),
  piece_is_open: () => null,
  speak: () => null,
  zoom: ({ factor }) => ((document.documentElement.style.zoom = String(factor)), null),
  set_outlet: (args) => ((outlet = args.outlet), null),
  outlets: () => ({ all: [outlet, ...others].filter(Boolean), default: outlet?.name ?? null, unread: [] }),
  keep_outlet: ({ was, outlet: kept }) => {
    if (outlet?.name === was) outlet = kept;
    else others = [...others.filter(({ name }) => name !== was), kept];
    return null;
  },
  choose_outlet: ({ name }) => {
    const chosen = others.find((other) => other.name === name);
    if (!chosen) return null;
    others = [...others.filter((other) => other !== chosen), ...(outlet ? [outlet] : [])];
    outlet = chosen;
    return null;
  },
  remove_outlet: ({ name }) => ((others = others.filter((other) => other.name !== name)), null),
};

const LICENCES = [
  { label: 'own picture', ground: 'own', obliges: ['creators'] },
  { label: 'CC BY 4.0', ground: 'creative_commons', obliges: ['creators', 'source_address'] },
  { label: 'CC BY-SA 4.0', ground: 'creative_commons', obliges: ['creators', 'source_address'] },
  { label: 'public domain', ground: 'public_domain', obliges: ['source_name'] },
  { label: 'agency contract', ground: 'agency', obliges: ['creators', 'agency', 'usage_terms'] },
  { label: 'handout', ground: 'handout', obliges: ['source_name', 'permission_evidence'] },
  { label: 'by permission', ground: 'permission', obliges: ['rights_holder', 'permission_evidence'] },
  { label: 'quotation', ground: 'quotation', obliges: ['rights_holder', 'source_name', 'permission_evidence'] },
  { label: 'made by AI', ground: 'generated', obliges: ['creators', 'digital_source_type'] },
];

export async function call(command: string, args: unknown = {}): Promise<unknown> {
  await new Promise((done) => setTimeout(done, 4));
  if (failing && command === 'edit') throw { kind: 'full', message: 'The disk is full.', hint: 'Make room, then try again.' };
  return structuredClone(commands[command](args));
}

export const pictureAddress = (hash: string) => drawing(hash);

function keep(doc: Piece, age: number): Kept {
  const pictures: Pictures = {};
  for (const [, name] of JSON.stringify(doc.content).matchAll(/"src":"(drawn[^"]*)"/g)) pictures[name] = info(name);
  const updated = new Date(Date.now() - age * 31_000_000).toISOString();
  return { id: `piece-${age}-${Math.random().toString(36).slice(2)}`, slug: `piece-${age}`, rev: 1, doc, pictures, updated, binned: false };
}

function info(name: string) {
  return { hash: name, width: 1600, height: 1000, mime: 'image/svg+xml' };
}

function add(doc: Piece): Kept {
  const kept = keep(doc, 0);
  pieces.unshift(kept);
  return kept;
}

const find = (id: string) => pieces.find((piece) => piece.id === id)!;
const opened = ({ id, slug, rev, doc, pictures }: Kept): Opened => ({ id, slug, rev, doc, pictures, guesses: [] });

function listed({ query, bin, status, from, count }: Asked): Listed {
  const wanted = query.toLowerCase();
  const found = pieces.filter((piece) => piece.binned === bin && (!wanted || JSON.stringify(piece.doc).toLowerCase().includes(wanted)));
  const statuses: Listed['statuses'] = {};
  for (const { doc } of found) statuses[doc.attrs.fields.status] = (statuses[doc.attrs.fields.status] ?? 0) + 1;
  const meant = found.filter(({ doc }) => bin || (status ? doc.attrs.fields.status === status : doc.attrs.fields.status !== 'archived'));
  return { pieces: meant.slice(from, from + count).map(summary), total: meant.length, statuses };
}

function remove(gone: (piece: Kept) => boolean): null {
  for (const piece of pieces.filter(gone)) pieces.splice(pieces.indexOf(piece), 1);
  return null;
}

function address(piece: string, wanted: string) {
  const slug = (wanted || find(piece).doc.attrs.fields.headline || 'untitled').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const other = pieces.find((it) => it.id !== piece && wanted && it.doc.attrs.fields.slug === slug);
  return { slug, taken_by: other?.doc.attrs.fields.headline ?? null };
}

function summary(kept: Kept): Summary {
  const { fields } = kept.doc.attrs;
  const text = kept.doc.content.map(plain).join(' ').trim();
  return {
    id: kept.id,
    slug: kept.slug,
    headline: fields.headline,
    opening: text.slice(0, 120),
    byline: fields.bylines.map(({ name }) => name).join(', '),
    status: fields.status,
    words: text.split(/\s+/).filter(Boolean).length,
    created: kept.updated,
    updated: kept.updated,
    problems: findings(kept).length,
    slugline: fields.slugline,
    deadline: fields.deadline ?? '',
  };
}

function plain(block: Block): string {
  const inner = ('content' in block && block.content) || [];
  return (inner as (Inline | Block)[]).map((part) => (part.type === 'text' ? part.text : plain(part as Block))).join('');
}

function edit(kept: Kept, base: number, changes: Change[]) {
  if (base !== kept.rev) throw { kind: 'stale', message: `Revision ${base} is not ${kept.rev}.`, hint: '' };
  for (const change of changes) {
    if (change.kind === 'blocks') kept.doc.content.splice(change.from, change.to - change.from, ...change.with);
    else if (change.kind === 'field') (kept.doc.attrs.fields as Record<keyof Fields, unknown>)[change.name as keyof Fields] = change.value;
    else if (change.credit) kept.doc.attrs.pictures[change.name] = change.credit;
    else delete kept.doc.attrs.pictures[change.name];
  }
  kept.updated = new Date().toISOString();
  return { rev: ++kept.rev, at: kept.updated, merged: null, clashed: false, overwritten: [] };
}

/** As much Markdown as it takes to look at a paste. */
function markdownBlock(source: string): Block {
  const heading = /^(#{1,6}) (.*)/.exec(source);
  const content: Inline[] = [{ type: 'text', text: heading ? heading[2] : source.replaceAll('\n', ' ') }];
  return heading ? { type: 'heading', attrs: { level: heading[1].length, id: '' }, content } : { type: 'paragraph', content };
}

/** Only the words: there is nobody here who writes Markdown. */
function sourceOf(kept: Kept) {
  const starts: number[] = [];
  let text = `---\ntitle: ${kept.doc.attrs.fields.headline}\n---\n\n`;
  for (const block of kept.doc.content) {
    starts.push(text.length);
    text += `${plain(block)}\n\n`;
  }
  return { rev: kept.rev, text, starts, notes: [] };
}

function partsOf({ doc }: Kept): Parts {
  const { headline, standfirst, language, tags } = doc.attrs.fields;
  const said = Object.entries({ headline, standfirst, body: doc.content.map(plain).join(' ').slice(0, 200), tags: tags.join(', ') }).filter(([, text]) => text);
  return { headline, language, findings: [], parts: said.map(([field, text]) => ({ name: field, field, text, mark: text, nth: null, picture: null, crop: null })) };
}

function foundPictures({ query, unused, count }: PicturesAsked): PicturesFound {
  const all = new Map<string, KeptPicture>();
  for (const { id, slug, doc, pictures, binned } of pieces) {
    for (const name of Object.keys(pictures)) {
      const known = all.get(name) ?? { ...info(name), bytes: 240_000, added: new Date().toISOString(), caption: name, alt: '', line: line(doc.attrs.pictures[name] ?? {}), missing: missing(doc.attrs.pictures[name] ?? {}), uses: [], unused: false };
      known.uses.push({ id, slug, title: doc.attrs.fields.headline, name, shown: true, binned });
      all.set(name, known);
    }
  }
  const found = unused ? [] : [...all.values()].filter((picture) => JSON.stringify(picture).toLowerCase().includes(query.toLowerCase()));
  return { pictures: found.slice(0, count), total: found.length, unused: [], unused_bytes: 0 };
}

function addPicture(kept: Kept, file: string) {
  const name = `drawn-${file}`;
  kept.pictures[name] = info(name);
  return { name, info: kept.pictures[name], credit: null, supposed: null };
}

function findings({ doc, pictures }: Kept): Finding[] {
  const found: Finding[] = doc.attrs.fields.headline
    ? []
    : [{ check: 'headline', weight: 'warns', message: 'There is no headline.', where: { field: 'headline' }, fix: 'Write one above the text.' }];
  doc.content.forEach((block, index) => {
    if (block.type !== 'figure') return;
    const picture = block.attrs.src;
    const lacks = missing(doc.attrs.pictures[picture] ?? {});
    const where = { block: index, picture };
    if (lacks.length > 0) found.unshift({ check: 'picture-credit', weight: 'stops', message: `${picture}: ${lacks.join(', ')} missing.`, where, fix: 'Say whom to name, and on what terms.' });
    if (!block.attrs.alt) found.push({ check: 'picture-alt', weight: 'warns', message: `${picture} has no description.`, where, fix: 'Say what it shows.' });
    if (!pictures[picture]) found.push({ check: 'picture-file', weight: 'warns', message: `${picture} has no file.`, where, fix: 'Choose one.' });
  });
  return found;
}

const rowOf = ({ licence = '' }: Credit) => LICENCES.find(({ label }) => label === licence || (label.startsWith('CC') && label.slice(0, -3) === licence.slice(0, -3)));

function lacks(credit: Credit): string[] {
  const row = rowOf(credit);
  if (!row) return credit.creators?.length ? ['licence'] : ['creators', 'licence'];
  return row.obliges.filter((key) => !Object.keys(credit).includes(key));
}

const missing = (credit: Credit) => lacks(credit).map((key) => key.replace('creators', 'creator').replace('_', ' '));

function supposed(text: string) {
  const [, name, licence, licence_address] = /^(.*), (CC [A-Z-]+ [\d.]+) <(.*)>, via Wikimedia Commons$/.exec(text) ?? [];
  return name ? { credit: { creators: [name], licence, licence_address, source_name: 'Wikimedia Commons' }, why: `“${text.slice(0, 20)}…” reads like a credit`, weak: false } : null;
}

function line(credit: Credit): string {
  const names = [...(credit.creators ?? []), credit.agency, credit.source_name].filter(Boolean).join(' / ');
  if (credit.licence === 'own picture') return names && `Photo: ${names}`;
  return [names, credit.licence].filter(Boolean).join(', ');
}

function rendered({ doc, pictures }: Kept, format: string) {
  const title = doc.attrs.fields.headline;
  if (format === 'markdown') return { html: false, text: `---\ntitle: ${title}\n---\n\n${doc.content.map(plain).join('\n\n')}\n` };
  const block = (it: Block): string => {
    if (it.type === 'figure') return `<figure><img alt="" src="${pictures[it.attrs.src] ? drawing(it.attrs.src) : ''}"><figcaption>${plain(it)}</figcaption></figure>`;
    return it.type === 'heading' ? `<h2>${plain(it)}</h2>` : `<p>${plain(it)}</p>`;
  };
  const style = 'body{font:18px/1.6 Georgia,serif;max-width:38em;margin:2em auto;padding:0 1.5em}img{max-width:100%}figure{margin:1.5em 0}figcaption{font-size:.85em;color:#555}';
  return { html: true, text: `<!doctype html><style>${style}</style><h1>${title}</h1>${doc.content.map(block).join('')}` };
}

function shown(it: { html: boolean; text: string }) {
  return { ...it, address: it.html ? URL.createObjectURL(new Blob([it.text], { type: 'text/html' })) : null };
}

function imported(path: string) {
  if (!path.endsWith('.txt')) return { path, error: { kind: 'not_text', message: 'This is not a text.', hint: 'Galley reads Markdown and plain text.' } };
  const kept = add(examples()[1]);
  return {
    id: kept.id,
    slug: kept.slug,
    headline: kept.doc.attrs.fields.headline,
    notes: [
      { kind: 'kept', field: 'body', text: '14 paragraphs, unchanged and in order.' },
      { kind: 'guessed', field: 'bylines', text: '“By Harbour Desk” reads as the byline, of an organisation.' },
      { kind: 'guessed', field: 'published', text: '“September 14, 2020” reads as the day of publication.' },
      { kind: 'missing', field: 'headline', text: 'No line reads as a headline.' },
      { kind: 'missing', field: 'pictures', text: 'The opening picture came without its file.' },
    ],
  };
}

/** A write that fails until the page says otherwise, for looking at the notice. */
Object.assign(globalThis, { deskWorksAgain: () => (failing = false) });
