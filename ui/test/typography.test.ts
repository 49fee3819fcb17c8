// Quotation marks, apostrophes, dashes and the ellipsis, as they are typed.
import { chainCommands } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { editorState } from '../src/editor/editor';
import { setField } from '../src/editor/fields';
import { schema } from '../src/editor/schema';
import { takeBack } from '../src/editor/typography';
import { quotesOf } from '../src/typography/quotes';
import { smarten } from '../src/typography/smarten';
import { doc, p } from './pieces';
import { editor, goTo, press, shape, type } from './typing';

/** What stands there after these keys. */
function keys(text: string, language = 'en'): string {
  let line = '';
  for (const key of text) {
    const before = line;
    const stroke = smarten((length) => before.slice(-length), key, language);
    line = stroke ? line.slice(0, line.length - stroke.drop) + stroke.put : line + key;
  }
  return line;
}

describe('quotation marks', () => {
  it.each([
    ['en', '"Late," she said.', '“Late,” she said.'],
    ['en', `"He said 'no' twice."`, '“He said ‘no’ twice.”'],
    ['en', '"He said "no" twice."', '“He said ‘no’ twice.”'],
    ['en-GB', `'Late', she said.`, '‘Late’, she said.'],
    ['en', '("so") ["so"]', '(“so”) [“so”]'],
    ['en', '*"so"* and **"so**"', '*“so”* and **“so**”'],
    ['en', '"I was--" he began', '“I was–” he began'],
    ['en', 'He said--"no"', 'He said–“no”'],
    ['en', 'a 27" screen', 'a 27" screen'],
    ['en', '"I am 27"', '“I am 27”'],
    ['de', '"Spät", sagte sie.', '„Spät“, sagte sie.'],
    ['de-AT', `"Er sagte 'nein'."`, '„Er sagte ‚nein‘.“'],
    ['de-CH', '"Spät", sagte sie.', '«Spät», sagte sie.'],
    ['fr', '"Tard", dit-elle.', '«\u202fTard\u202f», dit-elle.'],
    ['fr', '" Tard", dit-elle.', '«\u202fTard\u202f», dit-elle.'],
    ['fr', `l'"amour"`, 'l’«\u202famour\u202f»'],
    ['fr', '"Il dit "non" encore"', '«\u202fIl dit “non” encore\u202f»'],
    ['fr-CH', '"Tard"', '«Tard»'],
    ['ru', '"Поздно", — сказала она.', '«Поздно», — сказала она.'],
    ['ru', 'ООО "Завод "Красный""', 'ООО «Завод „Красный“»'],
    ['uk', '"Пізно", каже.', '«Пізно», каже.'],
    ['pl', `"Późno", mówi 'ona'.`, '„Późno”, mówi «ona».'],
    ['es', '"Tarde", dijo.', '«Tarde», dijo.'],
    ['es-MX', '"Tarde", dijo.', '“Tarde”, dijo.'],
    ['sv', '"Sent", sa hon, "mycket sent".', '”Sent”, sa hon, ”mycket sent”.'],
    ['sv', `"Han sa 'nej'."`, '”Han sa ’nej’.”'],
    ['da', '"Sent"', '»Sent«'],
    ['hu', '"Késő"', '„Késő”'],
    ['ar', '"متأخر"', '«متأخر»'],
    ['he', 'צה"ל', 'צה"ל'],
    ['tlh', '"Qapla"', '“Qapla”'],
    ['', '"So"', '“So”'],
  ])('%s: %s', (language, typed, expected) => {
    expect(keys(typed, language)).toBe(expected);
  });

  it('are a pair in every language', () => {
    for (const tag of ['en', 'de', 'fr', 'ru', 'pl', 'hu', 'da', 'ja', 'zh-Hant', 'pt-PT', 'pt-BR', 'de_CH']) {
      expect(keys('"a"', tag), tag).toBe(`${quotesOf(tag)!.outer.open}a${quotesOf(tag)!.outer.close}`);
    }
  });
});

describe('apostrophes', () => {
  it.each([
    ['en', `don't, the dogs', O'Brien's`, 'don’t, the dogs’, O’Brien’s'],
    ['en', `"I don't," she said, "and the dogs' owners won't."`, '“I don’t,” she said, “and the dogs’ owners won’t.”'],
    ['en', `rock 'n' roll in the '90s is fine, 'tis`, 'rock ’n’ roll in the ’90s is fine, ‘tis'],
    ['en', `'I don't know'`, '‘I don’t know’'],
    ['fr', `l'été d'"hier" et aujourd'hui`, 'l’été d’«\u202fhier\u202f» et aujourd’hui'],
    ['fr', `"Le "mot d'ordre" reste"`, '«\u202fLe “mot d’ordre” reste\u202f»'],
    ['de', `'Das geht's nicht'`, '‚Das geht’s nicht‘'],
    ['de', `so 'ne Sache, das war's`, 'so ’ne Sache, das war’s'],
    ['nl', `'s avonds in 't bos`, '’s avonds in ’t bos'],
    ['uk', `сім'я`, 'сім’я'],
  ])('%s: %s', (language, typed, expected) => {
    expect(keys(typed, language)).toBe(expected);
  });
});

describe('dashes and the ellipsis', () => {
  it.each([
    ['1914--1918', '1914–1918'],
    ['so --- and so', 'so — and so'],
    ['well...', 'well…'],
    ['well....', 'well….'],
    ['a-b', 'a-b'],
  ])('%s', (typed, expected) => {
    expect(keys(typed)).toBe(expected);
  });

  it.each([
    'https://example.org/a--b/...',
    'see www.example.org/it\'s',
    'mail a@example.org--',
    '`x = "y" -- z...',
    '<a href="x">',
    '<!-- note',
  ])('leave code and addresses alone: %s', (typed) => {
    expect(keys(typed)).toBe(typed);
  });
});

describe('in the body', () => {
  const language = (tag: string) => {
    const view = editor(p(''));
    view.dispatch(setField(view.state, 'language', tag));
    return view;
  };

  it('follow the language of the piece', () => {
    expect(shape(type(language('de'), 'Er sagte: "Nein."'))).toBe('paragraph("Er sagte: „Nein.“")');
    const view = language('ru');
    type(view, '"Да" ');
    view.dispatch(setField(view.state, 'language', 'en'));
    expect(shape(type(view, '"yes"'))).toBe('paragraph("«Да» “yes”")');
  });

  it('leave code as it is typed', () => {
    expect(shape(type(editor(schema.node('code_block')), 'x = "it\'s" -- ...'))).toBe(`code_block("x = \\"it's\\" -- ...")`);
    expect(shape(type(editor(schema.node('raw')), '<a b="c">--'))).toBe('raw("<a b=\\"c\\">--")');
    expect(shape(type(editor(p('')), 'Say `x = "y"` "so"'))).toBe('paragraph("Say ", code("x = \\"y\\""), " “so”")');
    const view = editor(schema.node('paragraph', null, [schema.text('a-b', [schema.marks.code.create()])]));
    expect(type(goTo(view, 3), '-').state.doc.textContent).toBe('a--b');
  });

  it('keep the marks of where they are typed', () => {
    const view = editor(schema.node('paragraph', null, [schema.text('so', [schema.marks.strong.create()])]));
    expect(shape(type(view, ' "x"'))).toBe('paragraph(strong("so “x”"))');
    press(view, 'b', { ctrlKey: true });
    expect(shape(type(view, "'"))).toBe('paragraph(strong("so “x”"), "’")');
  });

  it('take the place of marked words', () => {
    const view = editor(p('a b'));
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1, 2)));
    expect(shape(type(view, '"'))).toBe('paragraph("“ b")');
    press(view, 'Backspace');
    expect(view.state.doc.textContent).toBe('" b');
  });

  it('leave the rules of Markdown their dashes', () => {
    expect(shape(type(editor(p('')), '---'))).toBe('divider, paragraph');
    const view = type(editor(p('')), '> So.');
    press(view, 'Enter');
    expect(shape(type(view, '-- R. Vane'))).toBe('quotation(paragraph("So."), attribution("R. Vane"))');
    expect(shape(type(editor(p('')), '- so -- or so'))).toBe('bullet_list(list_item(paragraph("so – or so")))');
  });

  it('are taken back with Backspace, once', () => {
    const view = type(editor(p('')), 'a "');
    expect(view.state.doc.textContent).toBe('a “');
    press(view, 'Backspace');
    expect(view.state.doc.textContent).toBe('a "');
    type(view, 'b--');
    press(view, 'Backspace');
    expect(view.state.doc.textContent).toBe('a "b--');
  });

  it('are taken back with undo right after, and the next undo takes the words', () => {
    const back = chainCommands(takeBack, undo);
    const view = type(editor(p('')), 'don\'');
    back(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe("don'");
    back(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe('');
    redo(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe("don'");
  });

  it('are one step with the words round them', () => {
    const view = type(editor(p('')), 'He said "no--so..." twice');
    undo(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe('');
  });

  it('can be switched off', () => {
    const view = editor();
    view.updateState(editorState(doc(p('')), { asked: () => {}, key: () => false, smartQuotes: () => false }));
    expect(type(view, '"so--..."').state.doc.textContent).toBe('"so--..."');
  });

  it('do not touch what is pasted', () => {
    const view = editor(p(''));
    view.pasteText('"so" -- it\'s...', new Event('paste') as ClipboardEvent);
    expect(view.state.doc.textContent).toBe('"so" -- it\'s...');
  });
});
