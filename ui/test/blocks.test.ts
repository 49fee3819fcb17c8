// Callouts, who said it, tasks and embeds, by keys and commands.
import { undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { DecorationSet, EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { moveBlock } from '../src/editor/blocks';
import { addAnswer, goToVote, newAside, newGallery, newPoll, newPullQuote } from '../src/editor/callouts';
import { insertBlock } from '../src/editor/commands';
import { setAddress } from '../src/editor/embeds';
import { addAttribution, toggleQuotation } from '../src/editor/quoted';
import { schema } from '../src/editor/schema';
import { tick, toggleTasks } from '../src/editor/tasks';
import { calloutLabel } from '../src/words';
import { p } from './pieces';
import { editor, goTo, press, shape, type } from './typing';

const { nodes } = schema;
const words = (text: string) => (text ? [schema.text(text)] : []);
const quotation = (...content: Node[]) => nodes.quotation.create(null, content);
const callout = (kind: string, ...content: Node[]) => nodes.callout.create({ kind }, content);
const title = (text: string) => nodes.callout_title.create(null, words(text));
const said = (text: string) => nodes.attribution.create(null, words(text));
const item = (text: string, checked: boolean | null = null) => nodes.list_item.create({ checked }, p(text));
const figure = (src: string, caption: string) => nodes.figure.create({ src }, words(caption));
const checked = (view: EditorView) => {
  const found: unknown[] = [];
  view.state.doc.descendants((node) => void (node.type === nodes.list_item && found.push(node.attrs.checked)));
  return found;
};

describe('a poll', () => {
  it('loses an answer by Backspace, and never a word', () => {
    const view = goTo(editor(p('a'), callout('poll', title('Q'), nodes.bullet_list.create(null, [item(''), item('Yes'), item('No')]), p(''))), 9);
    press(view, 'Backspace');
    expect(shape(view)).toContain('callout_title("Q"), bullet_list(list_item(paragraph("Yes")), list_item(paragraph("No")))');
    expect(view.state.selection.$from.parent.textContent, 'the cursor goes up').toBe('Q');
    goTo(view, goTo(view, 'No').state.selection.from - 2);
    press(view, 'Backspace');
    expect(shape(type(view, '/'))).toContain('bullet_list(list_item(paragraph("Yes/No")))');
  });

  it('gets another answer, unless one is empty still', () => {
    const view = editor(p('a'), callout('poll', title('Q'), nodes.bullet_list.create(null, [item('Yes'), item('No')]), p('')));
    addAnswer(3)(view.state, view.dispatch);
    type(view, 'Perhaps');
    const three = 'bullet_list(list_item(paragraph("Yes")), list_item(paragraph("No")), list_item(paragraph("Perhaps")))';
    expect(shape(view)).toContain(three);
    addAnswer(3)(view.state, view.dispatch);
    addAnswer(3)(view.state, view.dispatch);
    expect(shape(type(view, 'Never'))).toContain('list_item(paragraph("Perhaps")), list_item(paragraph("Never")))');
    expect(addAnswer(0)(view.state)).toBe(false);
  });

  it('is written from top to bottom by Enter alone', () => {
    const view = editor(p(''));
    insertBlock(newPoll())(view.state, view.dispatch);
    type(view, 'All night?');
    press(view, 'Enter');
    type(view, 'Yes');
    press(view, 'Enter');
    type(view, 'No');
    press(view, 'Enter');
    press(view, 'Enter');
    type(view, 'So be it.');
    press(view, 'Enter');
    press(view, 'Enter');
    type(view, 'on');
    view.state.doc.check();
    expect(shape(view)).toBe('callout(callout_title("All night?"), bullet_list(list_item(paragraph("Yes")), list_item(paragraph("No"))), paragraph("So be it.")), paragraph("on")');
  });

  it('keeps its question', () => {
    const view = goTo(editor(callout('POLL', title(''), p('x'))), 'x');
    view.dispatch(view.state.tr.delete(1, 3));
    expect(shape(view)).toBe('callout(callout_title, paragraph("x"))');
  });

  it('links the address where readers vote while it is typed', () => {
    const view = editor(newPoll());
    goToVote(0)(view.state, view.dispatch);
    type(view, 'https://vote.example/51');
    const line = view.state.doc.firstChild!.lastChild!;
    expect(line.toString()).toBe('paragraph("Vote: ", link("https://vote.example/51"))');
    expect(line.lastChild!.marks[0].attrs.href).toBe('https://vote.example/51');
    const { from } = view.state.selection;
    view.dispatch(view.state.tr.delete(from - 1, from));
    expect(view.state.doc.firstChild!.lastChild!.lastChild!.marks[0].attrs.href).toBe('https://vote.example/5');
    goToVote(0)(view.state, view.dispatch);
    expect(view.state.doc.firstChild!.childCount, 'there is one such line').toBe(3);
  });

  it('asks for a place to vote below its list where nothing is spare', () => {
    const view = editor(callout('poll', title('q'), nodes.bullet_list.create(null, [item('a')])));
    goToVote(0)(view.state, view.dispatch);
    expect(shape(view)).toBe('callout(callout_title("q"), bullet_list(list_item(paragraph("a"))), paragraph("Vote: "))');
    expect(view.state.selection.$from.parent.textContent).toBe('Vote: ');
  });
});

describe('callouts', () => {
  it.each([newPoll(), newAside(), newPullQuote(), newGallery()])('are sound when new', (block) => {
    block.check();
    const view = editor(p('a'), p(''));
    insertBlock(block)(view.state, view.dispatch);
    expect(view.state.selection.$from.node(1).type, 'the cursor is in it').toBe(nodes.callout);
  });

  it('are called by their names, or by their own word', () => {
    expect(['poll', 'PullQuote', 'NOTE', 'fact-box'].map(calloutLabel)).toEqual(['Poll', 'Pull quote', 'Note', 'Fact box']);
  });

  it('are taken apart by Backspace at their start, without losing a word', () => {
    const view = editor(callout('aside', title('T'), p('a'), said('me')));
    goTo(view, 2);
    press(view, 'Backspace');
    expect(shape(view)).toBe('paragraph("T"), paragraph("a"), paragraph("— me")');
    const empty = goTo(editor(newAside()), 2);
    press(empty, 'Backspace');
    expect(shape(empty)).toBe('paragraph');
  });

  it('keep their title apart from what follows', () => {
    const view = editor(callout('aside', title('T'), p('a')));
    goTo(view, 'T').dispatch(view.state.tr);
    goTo(view, view.state.selection.from + 2);
    expect(view.state.selection.$from.parent.textContent).toBe('a');
    press(view, 'Backspace');
    expect(shape(view)).toBe('callout(callout_title("T"), paragraph("a"))');
  });

  it('are left by Enter in an empty line', () => {
    const view = goTo(editor(callout('aside', title('T'), p('a'))), 'a');
    press(view, 'Enter');
    press(view, 'Enter');
    expect(shape(type(view, 'b'))).toBe('callout(callout_title("T"), paragraph("a")), paragraph("b")');
  });

  it('are left empty by Enter, and never cut in two', () => {
    const view = goTo(editor(newPullQuote()), 2);
    press(view, 'Enter');
    expect(shape(view)).toBe('callout(paragraph), paragraph');
    const middle = goTo(editor(callout('aside', title('T'), p(''), p('b'))), 5);
    expect(middle.state.selection.$from.parent.content.size).toBe(0);
    press(middle, 'Enter');
    expect(shape(middle)).toBe('callout(callout_title("T"), paragraph, paragraph, paragraph("b"))');
  });

  it('move a picture within its gallery', () => {
    const view = goTo(editor(callout('gallery', figure('1', 'one'), figure('2', 'two')), p('')), 'two');
    moveBlock(-1)(view.state, view.dispatch);
    expect(shape(view)).toBe('callout(figure("two"), figure("one")), paragraph');
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, 1)));
    moveBlock(1)(view.state, view.dispatch);
    expect(shape(view)).toBe('callout(figure("one"), figure("two")), paragraph');
  });

  it('no line breaks in a title', () => {
    const view = goTo(editor(callout('aside', title('T'), p('a'))), 'T');
    press(view, 'Enter', { shiftKey: true });
    view.state.doc.check();
    expect(view.state.doc.firstChild!.firstChild!.toString()).toBe('callout_title("T")');
  });

  it('say what their empty lines are for', () => {
    const view = editor(newPoll());
    const hints = view.state.plugins.flatMap((plugin) => (plugin.props.decorations?.call(plugin, view.state) as DecorationSet | undefined)?.find() ?? []);
    const shown = hints.toSorted((a, b) => a.from - b.from).map((hint) => (hint as unknown as { type: { attrs: Record<string, string> } }).type.attrs['data-hint']);
    expect(shown).toEqual(['What do you ask?', 'An answer', 'An answer', 'What readers agree to by voting']);
  });
});

describe('who said it', () => {
  it('is asked for once, in the spare line if there is one', () => {
    const view = goTo(editor(quotation(p('a'))), 'a');
    addAttribution(view.state, view.dispatch);
    type(view, 'Ines');
    addAttribution(view.state, view.dispatch);
    expect(shape(type(view, '!'))).toBe('quotation(paragraph("a"), attribution("Ines!"))');
    const spare = goTo(editor(quotation(p('a'))), 'a');
    press(spare, 'Enter');
    addAttribution(spare.state, spare.dispatch);
    expect(shape(type(spare, 'I'))).toBe('quotation(paragraph("a"), attribution("I"))');
    expect(addAttribution(editor(p('a')).state)).toBe(false);
  });

  it.each(['— ', '-- ', '– '])('follows a dash: %s', (dash) => {
    const view = goTo(editor(quotation(p('a'))), 'a');
    press(view, 'Enter');
    expect(shape(type(view, `${dash}Ines`))).toBe('quotation(paragraph("a"), attribution("Ines"))');
  });

  it('is not what a quotation begins with', () => {
    expect(shape(type(goTo(editor(quotation(p(''))), 2), '— a'))).toBe('quotation(paragraph("— a"))');
  });

  it('is left by Enter, as is an empty line before it', () => {
    const view = goTo(editor(quotation(p('a'), said('Ines'))), 'Ines');
    press(view, 'Enter');
    expect(shape(type(view, 'b'))).toBe('quotation(paragraph("a"), attribution("Ines")), paragraph("b")');
    const before = goTo(editor(quotation(p('a'), said('Ines'))), 'a');
    press(before, 'Enter');
    press(before, 'Enter');
    expect(shape(type(before, 'b'))).toBe('quotation(paragraph("a"), attribution("Ines")), paragraph("b")');
  });

  it('becomes a paragraph by Backspace', () => {
    const view = editor(quotation(p('a'), said('Ines')));
    goTo(view, goTo(view, 'I').state.selection.from - 1);
    press(view, 'Backspace');
    expect(shape(view)).toBe('quotation(paragraph("a"), paragraph("Ines"))');
  });

  it('comes out of the quotation with it', () => {
    const view = goTo(editor(quotation(p('a'), p('b'), said('Ines'))), 'a');
    toggleQuotation(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a"), paragraph("b"), paragraph("— Ines")');
  });
});

describe('tasks', () => {
  it.each([
    ['[ ] a', [false]],
    ['[] a', [false]],
    ['[x] a', [true]],
    ['- [ ] a', [false]],
  ])('%s', (typed, expected) => {
    const view = type(editor(p('')), typed);
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("a")))');
    expect(checked(view)).toEqual(expected);
  });

  it('go on with Enter, not yet done', () => {
    const view = type(editor(p('')), '[x] a');
    press(view, 'Enter');
    type(view, 'b');
    expect(checked(view)).toEqual([true, false]);
  });

  it('are ticked by place and by key', () => {
    const view = type(editor(p('')), '[ ] a');
    tick(1)(view.state, view.dispatch);
    expect(checked(view)).toEqual([true]);
    press(view, 'Enter', { ctrlKey: true });
    expect(checked(view)).toEqual([false]);
  });

  it('come of paragraphs and items, and go back', () => {
    const view = editor(p('a'));
    toggleTasks(view.state, view.dispatch);
    expect([shape(view), checked(view)]).toEqual(['bullet_list(list_item(paragraph("a")))', [false]]);
    toggleTasks(view.state, view.dispatch);
    expect(checked(view)).toEqual([null]);
  });

  it('are ordinary items after Backspace', () => {
    const view = editor(nodes.bullet_list.create(null, [item('a', true)]));
    goTo(view, 3);
    press(view, 'Backspace');
    expect([shape(view), checked(view)]).toEqual(['bullet_list(list_item(paragraph("a")))', [null]]);
  });
});

describe('an embed', () => {
  it('comes of an address alone and Enter, and one undo gives the words back', () => {
    const view = type(editor(p('')), 'https://video.example/v?1');
    press(view, 'Enter');
    expect(shape(view)).toBe('embed, paragraph');
    expect(view.state.doc.firstChild!.attrs.address).toBe('https://video.example/v?1');
    undo(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("https://video.example/v?1")');
  });

  it.each(['see https://a.example', 'https://a b', 'http://', 'javascript://x.example', 'ftp://a.example', 'a.example'])('does not come of %s', (typed) => {
    const view = type(editor(p('')), typed);
    press(view, 'Enter');
    expect(shape(view)).toBe(`paragraph("${typed}"), paragraph`);
  });

  it('does not come of an address in a list', () => {
    const view = type(editor(p('')), '- https://a.example');
    press(view, 'Enter');
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("https://a.example")), list_item(paragraph))');
  });

  it('is changed, and without an address is gone', () => {
    const view = editor(nodes.embed.create({ address: 'https://a.example' }));
    setAddress(0, 'https://b.example')(view.state, view.dispatch);
    expect(view.state.doc.firstChild!.attrs.address).toBe('https://b.example');
    setAddress(0, '')(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph');
  });
});

it('highlights between double equals signs', () => {
  expect(shape(type(editor(p('')), '==so== it'))).toBe('paragraph(highlight("so"), " it")');
  expect(shape(type(editor(p('')), 'a == b == c'))).toBe('paragraph("a == b == c")');
});
