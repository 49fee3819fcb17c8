// Marks in the page what is looked for. While the writer types, only the blocks that change are looked through again.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { changedRange, position } from '../editor/patch';
import { matchesInBlock, moved, type Match } from './matches';
import type { Pattern } from './pattern';

/** More marks than this say nothing and make the page slow; then only the current one is shown. */
export const CROWD = 2000;

type Range = { from: number; to: number };
type Shown = { pattern: Pattern | null; current: Range | null; marks: DecorationSet; crowded: boolean };
type Asked = { pattern?: Pattern | null; current?: Range | null };

const key = new PluginKey<Shown>('found');

/** What is looked for from now on, and which match is the current one. */
export const show = (tr: Transaction, asked: Asked): Transaction => tr.setMeta(key, asked);

/** The current match, wherever it has moved to. */
export const currentRange = (state: EditorState): Range | null => key.getState(state)?.current ?? null;

export const found = (): Plugin<Shown> =>
  new Plugin<Shown>({
    key,
    state: {
      init: () => ({ pattern: null, current: null, marks: DecorationSet.empty, crowded: false }),
      apply: (tr, shown) => {
        const asked = tr.getMeta(key) as Asked | undefined;
        const kept = tr.docChanged ? carried(shown, tr) : shown;
        if (!asked) return kept;
        const now = { ...kept, ...asked };
        return now.pattern === kept.pattern ? now : { ...now, ...marksIn(tr.doc, now.pattern) };
      },
    },
    props: {
      decorations: (state) => {
        const { marks, current } = key.getState(state)!;
        return current ? marks.add(state.doc, [Decoration.inline(current.from, current.to, { class: 'found-here' })]) : marks;
      },
    },
  });

function marksIn(doc: Node, pattern: Pattern | null): Pick<Shown, 'marks' | 'crowded'> {
  const all = pattern ? marksOf(doc, 0, doc.childCount, 0, pattern) : [];
  const crowded = all.length > CROWD;
  return { crowded, marks: crowded || all.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, all) };
}

function carried(shown: Shown, tr: Transaction): Shown {
  const { pattern, current, marks, crowded } = shown;
  if (!pattern) return shown;
  const here = current && mapped(current, tr);
  return { pattern, current: here, crowded, marks: crowded ? marks : lookedAgain(marks.map(tr.mapping, tr.doc), tr, pattern) };
}

function lookedAgain(marks: DecorationSet, { before, doc }: Transaction, pattern: Pattern): DecorationSet {
  const range = changedRange(before, doc);
  if (!range) return marks;
  const start = position(doc, range.from);
  const end = doc.children.slice(range.from, range.until).reduce((at, { nodeSize }) => at + nodeSize, start);
  return marks.remove(marks.find(start, end)).add(doc, marksOf(doc, range.from, range.until, start, pattern));
}

function marksOf(doc: Node, from: number, until: number, start: number, pattern: Pattern): Decoration[] {
  const all: Decoration[] = [];
  let at = start;
  for (const block of doc.children.slice(from, until)) {
    for (const match of matchesInBlock(block, pattern)) {
      if (match.kind === 'text') all.push(markOf(moved(match, at) as typeof match));
      if (all.length > CROWD) return all;
    }
    at += block.nodeSize;
  }
  return all;
}

const markOf = ({ from, to }: Extract<Match, { kind: 'text' }>) => Decoration.inline(from, to, { class: 'found' });

function mapped({ from, to }: Range, { mapping }: Transaction): Range | null {
  const range = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
  return range.to > range.from ? range : null;
}
