// Words, in several scripts.
import { describe, expect, it } from 'vitest';
import { counts } from '../src/editor/counts';
import { schema } from '../src/editor/schema';
import { doc, p } from './pieces';

describe('counts', () => {
  const words = (text: string) => counts(doc(p(text))).words;
  it.each([
    ['It’s three words', 3],
    ['twenty-one', 2],
    ['3.14 and 1,000', 3],
    ['', 0],
    ['— … —', 0],
    ['Слово, ещё слово', 3],
    ['漢字', 2],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));

  it('leaves other Markdown out', () => {
    expect(counts(doc(p('two words'), schema.node('raw', null, [schema.text('<b>no words</b>')]))).words).toBe(2);
  });
});
