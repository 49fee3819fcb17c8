// The words of the window: their type is the catalogue's, each is said somewhere, and counted as its language counts.
import { describe, expect, it, test } from 'vitest';
import { messages, treeOf, wordsIn } from '../src/words/catalogue';
import { ofSystem } from '../src/words/language';
import { variablesOf } from '../src/words/variables';
import { saidIn } from './said';

const INTRO = '// What can be said, and what each message wants to be given. Written from `crates/words/en` by `npm test -- --update`.\n';

test('the type of the words is that of the catalogue', async () => {
  await expect(`${INTRO}export type Words = ${written(treeOf(typeOf), '')};\n`).toMatchFileSnapshot('../src/words/shape.ts');
});

test('every message is said somewhere', () => {
  const sources = import.meta.glob<string>('../src/**/*.{ts,svelte}', { query: '?raw', import: 'default', eager: true });
  const said = Object.entries(sources).filter(([path]) => !path.includes('/words/')).flatMap(([, text]) => saidIn(text));
  const isSaid = (path: string) => said.some((it) => it === path || path.startsWith(`${it}.`) || it.startsWith(`${path}.`));
  const unsaid = messages().map(({ id }) => id).filter((id) => !isSaid(id.replaceAll('-', '.')));
  expect(unsaid).toEqual([]);
});

test('no message has the name with which others begin', () => {
  const ids = messages().map(({ id }) => id);
  for (const id of ids) expect(ids.find((other) => other.startsWith(`${id}-`)), id).toBeUndefined();
});

describe('how words are found in a source', () => {
  it.each([
    ['words.shelf.new', ['shelf.new']],
    ['const it = words.shelf;\n it.new', ['shelf.new']],
    ['const { table, acts } = words;\n table.row; acts.open', ['table.row', 'acts.open']],
    ["import { words as said } from '../words';\n said.foot.words(3)", ['foot.words']],
    ['words.blockHints[name]', ['blockHints']],
    ['const it = words.shelf;\n Object.entries(it.orders)', ['shelf.orders']],
    ['const it = words.shelf;\n what it is', []],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('numbers', () => {
  const words = (language: 'en' | 'de' | 'ru') => [0, 1, 2, 5, 11, 21, 1234].map(wordsIn(language).shelf.words);

  it('are counted as English counts', () => expect(words('en')).toEqual(['0 words', '1 word', '2 words', '5 words', '11 words', '21 words', '1,234 words']));
  it('are counted as German counts', () => expect(words('de')).toEqual(['0 Wörter', '1 Wort', '2 Wörter', '5 Wörter', '11 Wörter', '21 Wörter', '1.234 Wörter']));
  it('are counted as Russian counts', () => expect(words('ru')).toEqual(['0 слов', '1 слово', '2 слова', '5 слов', '11 слов', '21 слово', '1\u{a0}234 слова']));
});

test('several values are given by their names, one as it is', () => {
  const { shelf, find } = wordsIn('de');
  expect(find.nth({ n: 2, all: 7 })).toBe('2 von 7');
  expect(shelf.nowOf({ n: 1, status: shelf.is.ready })).toBe('Der Beitrag hat jetzt den Status „Fertig“.');
  expect(shelf.binned('Ebbe')).toBe('„Ebbe“ liegt im Papierkorb.');
});

test('of the reader’s languages the first that is spoken here is taken', () => {
  expect(ofSystem(['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(ofSystem(['RU'])).toBe('ru');
  expect(ofSystem(['C', 'constructor'])).toBe('en');
  expect(ofSystem([])).toBe('en');
});

function typeOf(message: ReturnType<typeof messages>[number]): string {
  const wanted = [...variablesOf(message)].map(([name, kind]) => `${name}: ${kind}`);
  if (wanted.length === 0) return 'string';
  return wanted.length === 1 ? `(${wanted[0]}) => string` : `(of: { ${wanted.join('; ')} }) => string`;
}

function written(tree: ReturnType<typeof treeOf<string>> | string, indent: string): string {
  if (typeof tree === 'string') return tree;
  const rows = Object.entries(tree).map(([name, value]) => `${indent}  ${name}: ${written(value, `${indent}  `)};\n`);
  return `{\n${rows.join('')}${indent}}`;
}
