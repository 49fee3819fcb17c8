// A piece taken field by field: each is ticked, and loses its tick when what goes into it has changed.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding, Part, Parts } from '../src/wire';

const desk = vi.hoisted(() => ({ parts: vi.fn(), clip: vi.fn(), overrule: vi.fn() }));
vi.mock('../src/desk', () => desk);
const { Taking, nameOf } = await import('../src/fields/taking.svelte');
const { fieldName } = await import('../src/words');

const clipboard = { writeText: vi.fn(), write: vi.fn() };
Object.defineProperty(navigator, 'clipboard', { value: clipboard });
vi.stubGlobal('ClipboardItem', class { constructor(readonly kinds: Record<string, Blob>) {} });

const part = (field: string, text: string, more: Partial<Part> = {}): Part => ({ name: field, field, text, mark: `${field}=${text}`, nth: null, picture: null, crop: null, ...more });
const answer = (parts: Part[], stops: string[] = []): Parts => ({
  headline: 'The quay',
  language: 'en',
  findings: stops.map((message) => ({ check: 'picture-credit', weight: 'stops', message, where: {}, fix: '' }) as unknown as Finding),
  parts,
});
const ticked = (taking: InstanceType<typeof Taking>) => taking.parts.filter(taking.isTaken).map(({ name }) => name);

/** jsdom's blobs cannot say it themselves. */
const inside = (blob: Blob) => new Promise((done) => {
  const reader = Object.assign(new FileReader(), { onload: () => done(reader.result) });
  reader.readAsText(blob);
});

beforeEach(() => {
  localStorage.clear();
  for (const mock of Object.values({ ...desk, ...clipboard })) mock.mockReset();
});

async function taking(...parts: Part[]) {
  desk.parts.mockResolvedValue(answer(parts));
  const taking = new Taking('p1');
  await taking.look();
  return taking;
}

describe('a part', () => {
  test('is on the clipboard when it is ticked, and not otherwise', async () => {
    const it = await taking(part('headline', 'The quay'), part('tags', 'fog'));
    await it.take(it.parts[0]);
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith('The quay');
    expect([ticked(it), it.count, it.said]).toEqual([['headline'], 1, 'Headline copied']);
    clipboard.writeText.mockRejectedValue(new Error('not now'));
    document.execCommand = () => false;
    expect(await it.take(it.parts[1]), 'what did not work is not ticked').toBe(false);
    expect([ticked(it), it.error?.message]).toEqual([['headline'], 'The clipboard did not take the text.']);
  });

  test('loses its tick when the piece has other words for it, and has it back with them', async () => {
    const it = await taking(part('headline', 'The quay'), part('tags', 'fog'));
    for (const one of it.parts) await it.take(one);
    desk.parts.mockResolvedValue(answer([part('headline', 'The quay in fog'), part('tags', 'fog')]));
    await it.look();
    expect([ticked(it), it.parts.map(it.hasChanged)]).toEqual([['tags'], [true, false]]);
    desk.parts.mockResolvedValue(answer([part('headline', 'The quay'), part('tags', 'fog')]));
    await it.look();
    expect(ticked(it), 'what is in the CMS is what the piece says').toEqual(['headline', 'tags']);
  });

  test('is remembered for its piece, until all ticks are taken away', async () => {
    const it = await taking(part('headline', 'The quay'));
    await it.take(it.parts[0]);
    const again = await taking(part('headline', 'The quay'));
    expect(again.count).toBe(1);
    again.untick();
    expect([again.count, again.parts.some(again.hasChanged)]).toEqual([0, false]);
    expect((await taking(part('headline', 'The quay'))).count).toBe(0);
  });

  test('that a picture lacks is shown and not offered', async () => {
    const it = await taking(part('credit', '', { name: 'credit/a.jpg', nth: 1 }));
    expect([it.parts.length, it.offered.length]).toEqual([1, 0]);
  });

  test('has a name of its own where there are several of its kind', () => {
    expect(nameOf(part('caption', 'x', { nth: 2 }))).toBe('Caption of picture 2');
    const fields = 'kicker headline standfirst bylines dateline published updated body caption credit alt section tags slug summary author_line corrections permission canonical disclaimer';
    for (const field of fields.split(' ')) expect(fieldName(field), field).not.toBe(field);
  });
});

test('the text goes as it looks, or as its HTML', async () => {
  const it = await taking(part('body', 'Words'));
  desk.clip.mockResolvedValue({ html: '<p>Words</p>', text: 'Words', notes: [] });
  await it.take(it.parts[0]);
  expect(desk.clip.mock.calls[0].slice(0, 4)).toEqual(['p1', 'rich_text', 'body', { despite: null, draft: false, outlet: null, without: [] }]);
  const [[[{ kinds }]]] = clipboard.write.mock.calls as [[[{ kinds: Record<string, Blob> }]]];
  expect([await inside(kinds['text/html']), await inside(kinds['text/plain'])]).toEqual(['<p>Words</p>', 'Words']);
  desk.clip.mockResolvedValue({ html: null, text: '<p>Words</p>', notes: [] });
  await it.take(it.parts[0], 'html');
  expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith('<p>Words</p>');
});

describe('the gate', () => {
  test('is passed with a reason, and closes when something else stops the piece', async () => {
    const it = await taking();
    desk.parts.mockResolvedValue(answer([], ['No credit']));
    await it.look();
    expect([it.stopped, it.parts]).toEqual([true, []]);
    desk.parts.mockImplementation(async (_: string, overruled: boolean) => answer(overruled ? [part('headline', 'A')] : [], ['No credit']));
    await it.overrule('The editor knows');
    expect(desk.overrule).toHaveBeenCalledExactlyOnceWith('p1', 'The editor knows');
    expect([it.stopped, it.parts.length]).toEqual([false, 1]);
    desk.parts.mockResolvedValue(answer([part('headline', 'A')], ['No credit', 'No licence']));
    await it.look();
    expect([it.stopped, it.parts], 'nobody has said why that one goes out').toEqual([true, []]);
  });
});

test('an older answer does not take the place of a newer one', async () => {
  const it = await taking();
  let late!: (parts: Parts) => void;
  desk.parts.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
  const first = it.look();
  desk.parts.mockResolvedValue(answer([part('headline', 'New')]));
  await it.look();
  late(answer([part('headline', 'Old')]));
  await first;
  expect(it.parts[0].text).toBe('New');
});

test('how far it is is said once it takes long, and no more when it is done', async () => {
  vi.useFakeTimers();
  const it = await taking(part('body', 'Words'));
  let done!: (clip: object) => void;
  desk.clip.mockImplementation((_piece, _form, _extent, _despite, heard) => (heard({ ready: 1, of: 3 }), new Promise((resolve) => (done = resolve))));
  const taken = it.take(it.parts[0]);
  expect([it.busy, it.waiting.progress]).toEqual(['body', null]);
  vi.advanceTimersByTime(600);
  expect(it.waiting.progress).toEqual({ ready: 1, of: 3 });
  done({ html: null, text: 'Words', notes: [] });
  await taken;
  expect([it.busy, it.waiting.progress]).toEqual([null, null]);
  vi.useRealTimers();
});
