// Words and characters of a piece. Blocks never change, so each is counted once.
import type { Node } from 'prosemirror-model';

export type Counts = { words: number; characters: number };

/** Words a minute, silently, of an adult reader of news. */
const READING_SPEED = 230;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}]|[\p{L}\p{N}\p{M}_]+(?:['’.:·,;][\p{L}\p{N}\p{M}_]+)*/gu;
const known = new WeakMap<Node, Counts>();

/** What a reader reads of the body; code and other Markdown are not counted as words. */
export function counts(doc: Node): Counts {
  const sum = { words: 0, characters: 0 };
  doc.forEach((block) => {
    const { words, characters } = ofBlock(block);
    sum.words += words;
    sum.characters += characters;
  });
  return sum;
}

export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}

function ofBlock(block: Node): Counts {
  let found = known.get(block);
  if (!found) {
    found = count(block);
    known.set(block, found);
  }
  return found;
}

function count(block: Node): Counts {
  const text = block.textBetween(0, block.content.size, '\n', ' ');
  const prose = block.type.spec.code ? '' : text;
  return { words: prose.match(WORD)?.length ?? 0, characters: text.length };
}
