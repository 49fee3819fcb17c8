// What a writer may type instead of reaching for a menu: the habits of Markdown.
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import { TextSelection, type Plugin } from 'prosemirror-state';
import { findWrapping } from 'prosemirror-transform';
import { around } from './ancestors';
import { schema } from './schema';

const { nodes, marks } = schema;

/** `## ` to `#### ` make headings; `# ` the first, for the headline is the only level 1. */
const heading = textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading, ([, hashes]) => ({
  level: Math.max(hashes.length, 2),
}));

const bullets = wrappingInputRule(/^\s*[-*+•]\s$/, nodes.bullet_list);

const numbers = wrappingInputRule(
  /^(\d{1,9})[.)]\s$/,
  nodes.ordered_list,
  ([, start]) => ({ start: Number(start) }),
  ([, start], list) => list.childCount + list.attrs.start === Number(start),
);

const quotation = wrappingInputRule(/^\s*>\s$/, nodes.quotation);

const code = textblockTypeInputRule(/^```$/, nodes.code_block);

const divider = new InputRule(/^(---|[–—]-|\*\*\*)$/, (state, _match, start) => {
  const $start = state.doc.resolve(start);
  if ($start.parent.type !== nodes.paragraph) return null;
  const [from, to] = [$start.before(), $start.after()];
  const tr = state.tr.replaceWith(from, to, [nodes.divider.create(), nodes.paragraph.create()]);
  return tr.setSelection(TextSelection.create(tr.doc, from + 2));
});

/** `[ ] ` and `[x] ` make a task: of the item it stands in, or of a new list. */
const task = new InputRule(/^\[([ xX]?)\]\s$/, (state, [, mark], start, end) => {
  const $start = state.doc.resolve(start);
  const item = around($start, nodes.list_item);
  const first = item !== null && $start.depth === item.depth + 1 && $start.index(item.depth) === 0;
  if ($start.parent.type !== nodes.paragraph) return null;
  const tr = state.tr.delete(start, end);
  const checked = mark.trim() !== '';
  if (first) return tr.setNodeAttribute(item.at, 'checked', checked);
  const range = tr.doc.resolve(start).blockRange();
  const wrapping = range && findWrapping(range, nodes.bullet_list);
  if (!wrapping) return null;
  tr.wrap(range, wrapping);
  return tr.setNodeAttribute(range.start + 1, 'checked', checked);
});

/** A dash and a space open the last line of a quotation: who said it. */
const attribution = new InputRule(/^(—|–|--)\s$/, (state, _match, start, end) => {
  const $start = state.doc.resolve(start);
  const quoted = around($start, nodes.quotation, nodes.callout);
  if (!quoted || $start.parent.type !== nodes.paragraph || $start.depth !== quoted.depth + 1) return null;
  const index = $start.index(quoted.depth);
  const first = quoted.node.firstChild!.type === nodes.callout_title ? 1 : 0;
  if (index === first || index < quoted.node.childCount - 1) return null;
  return state.tr.delete(start, end).setNodeMarkup($start.before(), nodes.attribution);
});

/** `**so**` and the like: the marks of Markdown become the marks they mean. */
function marked(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const [whole, before, open, words] = match;
    const from = start + before.length;
    if (!state.doc.resolve(from).parent.type.allowsMarkType(type)) return null;
    const tr = state.tr;
    const wordsFrom = from + open.length;
    tr.delete(wordsFrom + words.length, end).delete(from, wordsFrom);
    tr.addMark(from, from + words.length, type.create()).removeStoredMark(type);
    return whole ? tr : null;
  });
}

const strong = marked(/(^|[^*\p{L}\p{N}])(\*\*)([^*\s](?:[^*]*[^*\s])?)\*\*$/u, marks.strong);
const emphasis = marked(/(^|[^*\p{L}\p{N}])(\*)([^*\s](?:[^*]*[^*\s])?)\*$/u, marks.emphasis);
const underlined = marked(/(^|[^_\p{L}\p{N}])(_)([^_\s](?:[^_]*[^_\s])?)_$/u, marks.emphasis);
const struck = marked(/(^|[^~])(~~)([^~\s](?:[^~]*[^~\s])?)~~$/u, marks.strike);
const highlighted = marked(/(^|[^=])(==)([^=\s](?:[^=]*[^=\s])?)==$/u, marks.highlight);
const codeWords = marked(/(^|[^`])(`)([^`]+)`$/u, marks.code);

export const rules = (): Plugin =>
  inputRules({
    rules: [heading, bullets, numbers, quotation, code, divider, task, attribution, strong, emphasis, underlined, struck, highlighted, codeWords],
  });
