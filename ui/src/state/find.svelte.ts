// Find and replace, in the open piece.
import { tick } from 'svelte';
import { Selection, TextSelection } from 'prosemirror-state';
import { matchesIn, sameMatch, type Field, type Match } from '../find/matches';
import { literal, type Pattern, type Query } from '../find/pattern';
import { replaceMatches } from '../find/replace';
import { currentRange, show } from '../find/shown';
import { words } from '../words';
import { page } from './page.svelte';
import { fieldOf, reveal } from './places';

/** Before any place in the text. */
const ABOVE = -1;

/** What a field shows of the matches in it. */
export type MarkIn = { from: number; to: number; here: boolean };

/** Longer than anything one looks for: marked words beyond it are a passage, not a question. */
const QUESTION = 120;

class Find {
  open = $state(false);
  replacing = $state(false);
  query = $state.raw<Query>({ text: '', matchCase: false, wholeWord: false, expression: false });
  replacement = $state('');
  matches = $state.raw<Match[]>([]);
  here = $state.raw<Match | null>(null);
  /** Whether the expression cannot be read. */
  broken = $state(false);
  /** What was just done. */
  said = $state('');
  /** Whether something was replaced, and nothing asked since. */
  replaced = $state(false);

  #pattern: Pattern | null = null;
  /** Where the search begins: a place in the text, or what stands above it. */
  #from = ABOVE;
  #asked = 0;

  /** Which match the writer is at, from 1; 0 where she is at none. */
  get number(): number {
    const { here } = this;
    return here ? this.matches.findIndex((match) => sameMatch(match, here)) + 1 : 0;
  }

  async show(replacing: boolean): Promise<void> {
    if (!page.id || !page.state) return;
    const { selection, doc } = page.state;
    const inBody = page.view?.hasFocus() && selection instanceof TextSelection;
    const marked = inBody ? doc.textBetween(selection.from, selection.to, '\n', '\n') : selectedInField();
    this.replacing = replacing || (this.open && this.replacing);
    if (this.open && !marked) return;
    this.#from = inField() || selection.eq(Selection.atStart(doc)) ? ABOVE : selection.from;
    this.open = true;
    if (marked && marked.length <= QUESTION && !marked.includes('\n')) this.query = { ...this.query, text: marked };
    await this.search();
  }

  /** Leaves, with the match marked as one would mark it by hand. */
  close(): void {
    this.open = false;
    const { here } = this;
    this.#forget();
    if (here && here.kind !== 'text') fieldOf(here)?.focus();
    else page.view?.focus();
  }

  ask(query: Partial<Query>): void {
    this.query = { ...this.query, ...query };
    void this.search();
  }

  /** Looks through the piece, and goes to the first match from where the search began. */
  async search(): Promise<void> {
    const asked = ++this.#asked;
    const pattern = await patternOf(this.query);
    if (asked !== this.#asked || !this.open || !page.state) return;
    this.said = '';
    this.replaced = false;
    this.broken = pattern === null && this.query.text !== '';
    this.#pattern = pattern;
    page.dispatch(show(page.state.tr, { pattern, current: null }));
    this.here = null;
    this.recount();
    const first = this.matches.find((match) => placeOf(match) >= this.#from) ?? this.matches[0];
    if (first) this.#goTo(first);
  }

  /** After the piece has changed. */
  recount(): void {
    if (!page.state || !this.open) return;
    this.matches = this.#pattern ? matchesIn(page.state.doc, this.#pattern) : [];
    const at = currentRange(page.state);
    const { here } = this;
    if (here?.kind === 'text') this.here = this.matches.find((match) => match.kind === 'text' && match.from === at?.from && match.to === at.to) ?? null;
    else if (here) this.here = this.matches.find((match) => sameMatch(match, here)) ?? null;
  }

  async step(by: 1 | -1): Promise<void> {
    if (!this.open) await this.show(false);
    this.recount();
    const { matches, number } = this;
    if (matches.length === 0) return;
    this.said = '';
    const next = number > 0 ? number - 1 + by : this.#beside(by);
    this.#goTo(matches[(next + matches.length) % matches.length]);
  }

  /** Replaces the match the writer is at and goes on to the next. */
  replace(): void {
    this.recount();
    const { here } = this;
    if (!here) return void this.step(1);
    const index = this.number - 1;
    const put = this.#put([here]);
    const after = this.matches.slice(index).find((match) => follows(match, here, put));
    const next = after ?? this.matches[0];
    if (next) this.#goTo(next);
    else this.here = null;
  }

  replaceAll(): void {
    this.recount();
    const { matches } = this;
    if (matches.length === 0) return;
    this.#put(matches);
    this.here = null;
    this.said = words.find.replaced(matches.length);
  }

  /** What a field of the piece, or the description of the picture at a place, shows of them. */
  marksIn(field: Field | number): MarkIn[] {
    if (!this.open) return [];
    const within = this.matches.filter((match) => (match.kind === 'field' ? match.name === field : match.kind === 'alt' && match.at === field));
    return within.map((match) => ({ from: match.hit.from, to: match.hit.to, here: this.here !== null && sameMatch(match, this.here) }));
  }

  /** Gives what stands there instead of the last of them. */
  #put(matches: Match[]): string {
    const pattern = this.#pattern!;
    const instead = (match: Match) => pattern.instead(match.hit, this.replacement);
    page.dispatch(replaceMatches(page.state!, matches, (hit) => pattern.instead(hit, this.replacement)));
    this.replaced = true;
    this.recount();
    return instead(matches.at(-1)!);
  }

  #goTo(match: Match): void {
    const { state } = page;
    if (!state) return;
    this.here = match;
    const tr = show(state.tr, { current: match.kind === 'text' ? { from: match.from, to: match.to } : null });
    if (match.kind === 'text') tr.setSelection(TextSelection.create(state.doc, match.from, match.to));
    page.dispatch(tr);
    reveal(match);
  }

  /** The index of the match after (or before) the cursor. */
  #beside(by: 1 | -1): number {
    const { from } = page.state!.selection;
    const after = this.matches.findIndex((match) => placeOf(match) >= from);
    return by > 0 ? Math.max(after, 0) : (after < 0 ? this.matches.length : after) - 1;
  }

  #forget(): void {
    this.#pattern = null;
    this.matches = [];
    this.here = null;
    if (page.state) page.dispatch(show(page.state.tr, { pattern: null, current: null }));
  }
}

export const find = new Find();

/** Opens the search with the cursor in it. */
export async function goToFind(replacing: boolean): Promise<void> {
  await find.show(replacing);
  await tick();
  document.querySelector<HTMLInputElement>('[data-find]')?.select();
}

/** Where in the document a match stands. */
function placeOf(match: Match): number {
  if (match.kind === 'field') return ABOVE;
  return match.kind === 'text' ? match.from : match.at;
}

/** The engine for expressions is loaded when the first one is looked for. */
async function patternOf(query: Query): Promise<Pattern | null> {
  if (query.text === '') return null;
  if (!query.expression) return literal(query);
  const { expression } = await import('../find/expression');
  return expression(query);
}

/** Whether a match stands behind what was put in the place of another. */
function follows(match: Match, replaced: Match, put: string): boolean {
  if (match.kind === 'text') return replaced.kind !== 'text' || match.from >= replaced.from + put.length;
  const same = match.kind === 'alt' ? replaced.kind === 'alt' && replaced.at === match.at : replaced.kind === 'field' && replaced.name === match.name;
  return !same || match.hit.from >= replaced.hit.from + put.length;
}

function inField(): HTMLTextAreaElement | null {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.dataset.field ? field : null;
}

function selectedInField(): string {
  const field = inField();
  return field?.value.slice(field.selectionStart, field.selectionEnd) ?? '';
}
