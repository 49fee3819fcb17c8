// What a writer may type instead of reaching for a menu: the habits of Markdown.
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import { TextSelection, type Plugin } from 'prosemirror-state';
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

const divider = new InputRule(/^(---|—-|\*\*\*)$/, (state, _match, start) => {
  const $start = state.doc.resolve(start);
  if ($start.parent.type !== nodes.paragraph) return null;
  const [from, to] = [$start.before(), $start.after()];
  const tr = state.tr.replaceWith(from, to, [nodes.divider.create(), nodes.paragraph.create()]);
  return tr.setSelection(TextSelection.create(tr.doc, from + 2));
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
const codeWords = marked(/(^|[^`])(`)([^`]+)`$/u, marks.code);

export const rules = (): Plugin =>
  inputRules({ rules: [heading, bullets, numbers, quotation, code, divider, strong, emphasis, underlined, struck, codeWords] });
