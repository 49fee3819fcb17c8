// The details: what is read of what is typed, and what a page will tell of the piece.
import { describe, expect, it } from 'vitest';
import { EMPTY } from '../src/editor/fields';
import { schema } from '../src/editor/schema';
import { readAddress, readLanguage, readLength, readSlug } from '../src/inspector/read';
import { subjectOf } from '../src/inspector/subject';
import { doc, p } from './pieces';

const value = (read: object) => ('value' in read ? read.value : 'wrong');

describe('reading', () => {
  it.each([['900', 900], ['1,200 words', 1200], ['1 200', 1200], ['', null], ['0', 'wrong'], ['-5', 'wrong'], ['many', 'wrong'], ['9'.repeat(30), 'wrong']])(
    'a length of %s', (text, expected) => expect(value(readLength(text))).toBe(expected));
  it.each([
    ['the-last-ferry', 'the-last-ferry'], ['The last  ferry', 'the-last-ferry'], ['Паром вернулся', 'паром-вернулся'], ['école', 'école'], [' -a- ', 'a'], ['', ''],
    ['what?', 'wrong'], ['a/b', 'wrong'], ['../etc', 'wrong'], ['a&b', 'wrong'], ['🚢', 'wrong'], ['a'.repeat(61), 'wrong'],
  ])('an ending of %s', (text, expected) => expect(value(readSlug(text))).toBe(expected));
  it.each([['en', 'en'], ['pt-br', 'pt-BR'], ['zh-hant-tw', 'zh-Hant-TW'], ['', ''], ['german', 'wrong'], ['e', 'wrong'], ['en_GB', 'wrong']])(
    'a language of %s', (text, expected) => expect(value(readLanguage(text))).toBe(expected));
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'], ['example.org/a', 'https://example.org/a'], ['', ''],
    ['javascript:alert(1)', 'wrong'], ['mailto:a@b.org', 'wrong'], ['file:///etc/passwd', 'wrong'], ['somewhere', 'wrong'], ['https://a b.org', 'wrong'],
  ])('an address of %s', (text, expected) => expect(value(readAddress(text))).toBe(expected));
});

describe('what a page tells', () => {
  const figure = (src: string) => schema.nodes.figure.create({ src });
  const told = (fields: Partial<typeof EMPTY>, ...blocks: ReturnType<typeof p>[]) => subjectOf(doc(...blocks), { ...EMPTY, ...fields }, 'the-slug', (name) => name === 'here.jpg');

  it('the headline, else a heading that opens the body, else the first words, else the ending', () => {
    const heading = schema.nodes.heading.create({ level: 1 }, schema.text('In the body'));
    expect(told({ headline: ' A \n ferry ' }, heading, p('x')).title).toBe('A ferry');
    expect(told({}, heading, p('x')).title).toBe('In the body');
    expect(told({}, p('one two three four five six'), p('seven eight nine ten eleven')).title).toBe('one two three four five six seven eight nine ten …');
    expect(told({}, p('')).title).toBe('the-slug');
  });
  it('the summary, else the standfirst', () => {
    expect(told({ summary: 'Sum', standfirst: 'Stand' }, p('x')).description).toBe('Sum');
    expect(told({ summary: ' ', standfirst: 'Stand' }, p('x')).description).toBe('Stand');
  });
  it('a picture with a file, large where it leads', () => {
    expect(told({}, p('x'), figure('elsewhere.jpg'), figure('here.jpg'))).toMatchObject({ picture: 'here.jpg', leads: false });
    expect(told({}, figure('here.jpg'), p('x'))).toMatchObject({ picture: 'here.jpg', leads: true });
    expect(told({}, figure('elsewhere.jpg'))).toMatchObject({ picture: null, leads: false });
  });
  it('the copy to be shown instead', () => {
    const republication = { ...EMPTY.republication, address: 'https://first.example/a' };
    expect(told({ republication: { ...republication, canonical: 'original' } }, p('x')).original).toBe('https://first.example/a');
    expect(told({ republication }, p('x')).original).toBeNull();
    expect(told({ republication: { ...republication, canonical: 'noindex' } }, p('x')).unlisted).toBe(true);
  });
});
