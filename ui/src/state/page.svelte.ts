// The open piece: its editor, and what the window around it needs to know.
import { chainCommands } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { tick } from 'svelte';
import * as desk from '../desk';
import { counts, type Counts } from '../editor/counts';
import { editorState } from '../editor/editor';
import { EMPTY, setCredits, setField } from '../editor/fields';
import type { Asked } from '../editor/menu';
import { asOne, merge } from '../editor/merge';
import { place } from '../editor/paste/place';
import { changedKeys } from '../editor/patch';
import { openingOf, plainText } from '../editor/plain-text';
import { Saving, type Progress } from '../editor/saving';
import { schema } from '../editor/schema';
import { toPage, toSource } from '../editor/source-place';
import { takeBack } from '../editor/typography';
import type { Added, Credit, Fields, Finding, OpenGuess, Opened, Overwritten, Saved, SourceSaved, SupposedCredit } from '../wire';
import { words } from '../words';
import { asDeskError, notices } from './notices.svelte';
import type { Glimpse } from './library.svelte';
import { overwrittenText } from './overwritten';
import { withCarriedPast } from './past';
import { placeIn, rememberPlace, settings } from './settings.svelte';
import { Source } from './source.svelte';

/** Milliseconds of quiet after which the slower things around the page are brought up to date. */
const SETTLE = 150;
const CHECK = 900;

type Pictures = Opened['pictures'];

class Page {
  id = $state<string | null>(null);
  slug = $state('');
  fields = $state.raw<Fields>(EMPTY);
  credits = $state.raw<{ [name: string]: Credit }>({});
  pictures = $state.raw<Pictures>({});
  /** What the names of new pictures' files say of their credits. */
  supposed = $state.raw<{ [name: string]: SupposedCredit }>({});
  guesses = $state.raw<OpenGuess[]>([]);
  findings = $state.raw<Finding[]>([]);
  /** Whether there has been time to look for them. */
  checked = $state(false);

  /** The editor's state a moment after the last key, for what need not follow every one. */
  settled = $state.raw<EditorState | null>(null);
  counts = $state.raw<Counts>({ words: 0, characters: 0 });
  /** The same of what is marked. */
  marked = $state.raw<Counts | null>(null);
  /** Whether the body opens with the headline, so that there is no field for it. */
  headlineInBody = $state(false);

  progress = $state.raw<Progress>({ kind: 'saved', at: null });
  savedAt = $state<string | null>(null);
  rev = $state(0);
  /** Characters of the body that are on the disk. */
  textSaved = $state(0);

  /** The piece as Markdown, while it is written as that. */
  source = $state.raw<Source | null>(null);

  /** What the writer asks for after a slash. */
  asked = $state.raw<Asked | null>(null);
  /** The name of the picture whose credit form is open. */
  crediting = $state<string | null>(null);

  view: EditorView | null = null;
  /** Set by the block menu while it is open. */
  menuKey: (key: string) => boolean = () => false;
  /** Set by the toolbar: opens the form for a link. */
  askLink: () => void = () => {};
  /** Set by the form of a credit while other pictures lack theirs: gives them the same. */
  sameCredit: (() => void) | null = null;
  /** Asks how large a new table is to be. */
  askTable: () => void = () => {};
  /** Where the cursor stands in the Markdown. */
  sourcePlace: () => number = () => 0;
  /** Opens the menu of the block that the cursor is in. */
  blockMenu: () => void = () => {};
  /** Told what the piece looks like from outside, a while after it was written. */
  onSettled: (glimpse: Glimpse) => void = () => {};

  /** Takes over what a form that is still open holds. */
  #lastWord: () => void = () => {};
  #saving: Saving | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #checking: ReturnType<typeof setTimeout> | undefined;

  get state(): EditorState | null {
    return this.view?.state ?? null;
  }

  /** Shows a piece; the one before must have been left. */
  show(opened: Opened): void {
    const doc = schema.nodeFromJSON(opened.doc);
    this.id = opened.id;
    this.crediting = null;
    this.supposed = {};
    this.asked = null;
    this.#closeSource();
    this.savedAt = null;
    this.findings = [];
    this.checked = false;
    this.progress = { kind: 'saved', at: null };
    this.#about(opened);
    this.#saving?.stop();
    this.#saving = new Saving(this.#hooks(opened.id), doc, opened.rev);
    this.rev = opened.rev;
    this.textSaved = counts(doc).characters;
    const fresh = editorState(doc, {
      asked: (asked) => (this.asked = asked),
      key: (key) => this.menuKey(key),
      smartQuotes: () => settings.smartQuotes,
      focusing: () => settings.focus,
      notesGone: (gone) => this.#offerBack(gone),
    });
    const state = withCarriedPast(opened.id, fresh);
    this.view?.updateState(state.apply(state.tr.setSelection(rememberedPlace(state, opened.id))));
    this.#took(null);
    this.#settle();
    this.#saving.changed();
    this.#check();
  }

  /** Writes what is unsent and remembers the place; false when it could not be written. */
  async leave(): Promise<boolean> {
    if (!this.id || !this.#saving) return true;
    this.#lastWord();
    if (this.state) rememberPlace(this.id, this.state.selection.head);
    return this.flush();
  }

  turnSource(): Promise<void> {
    return this.source ? this.toPage() : this.toSource();
  }

  /** Shows the piece as its Markdown, at the same sentence. */
  async toSource(): Promise<void> {
    const piece = this.id;
    if (!piece || this.source || !(await this.flush())) return;
    const { rev, text, starts, notes } = await desk.source(piece);
    if (this.id !== piece || !this.state || !this.#saving?.clean() || rev !== this.#saving.rev) return;
    const at = toSource(this.state.doc, this.state.selection.head, text, starts);
    this.source = new Source(piece, text, rev, at, notes, (progress, saved) => this.#heardSource(progress, saved));
  }

  /** Back to the page: what was written as Markdown is one step of undo there. */
  async toPage(): Promise<void> {
    const { source } = this;
    if (!source || !(await source.flush())) return;
    const [opened, { text, starts }] = [await desk.open(source.piece), await desk.source(source.piece)];
    if (this.source !== source || !this.state || source.text !== source.acknowledged) return;
    const place = this.sourcePlace();
    this.#takeIn(opened);
    this.#closeSource();
    const { doc, tr } = this.state;
    this.dispatch(tr.setSelection(Selection.near(doc.resolve(Math.min(toPage(doc, place, text, starts), doc.content.size)), -1)));
    this.#heard({ kind: 'saved', at: null }, null);
    this.textSaved = counts(doc).characters;
    this.#saving?.changed();
    this.#settle();
    this.#check();
    await tick();
    this.view?.focus();
    this.view?.dispatch(this.state.tr.scrollIntoView());
  }

  /** Shows what the desk made of the piece, as one step that can be undone. */
  takeOver(opened: Opened): void {
    if (this.id !== opened.id) return;
    this.#takeIn(opened);
    this.#settle();
    this.#check();
  }

  /** While a form is open: what is to be done before the piece is left. Gives the way to take it back. */
  beforeLeaving(act: () => void): () => void {
    this.#lastWord = act;
    return () => (this.#lastWord = () => {});
  }

  /** Nothing is open any more. */
  clear(): void {
    this.#closeSource();
    this.#saving?.stop();
    this.#saving = null;
    this.id = null;
  }

  /** Every change of the editor comes through here. */
  dispatch(tr: Transaction): void {
    const before = this.state;
    if (!this.view || !before) return;
    this.view.updateState(before.apply(tr));
    this.#took(before);
    if (tr.docChanged) this.#saving?.changed();
    else if (before.selection.empty && tr.selection.empty) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), SETTLE);
  }

  run(command: Command): boolean {
    return this.view !== null && command(this.view.state, (tr) => this.dispatch(tr), this.view);
  }

  setField<K extends keyof Fields>(name: K, value: Fields[K]): void {
    if (this.state) this.dispatch(setField(this.state, name, value));
  }

  /** Gives pictures their credits, as one step. */
  setCredits(credits: { [name: string]: Credit | null }): void {
    if (this.state) this.dispatch(setCredits(this.state, credits));
  }

  /** The Markdown has its own undo while it is written. */
  undo(): void {
    if (this.source) document.execCommand('undo');
    else this.#back(chainCommands(takeBack, undo));
  }

  redo(): void {
    if (this.source) document.execCommand('redo');
    else this.#back(redo);
  }

  async flush(): Promise<boolean> {
    return (await (this.source ?? this.#saving)?.flush()) ?? true;
  }

  /** Takes in what another program wrote to the piece, unless something here is still to be written. */
  async look(): Promise<void> {
    if (!this.id || this.source || !this.#saving?.clean()) return;
    const opened = await desk.look(this.id, this.#saving.rev);
    if (opened?.id !== this.id || !this.#saving?.take(opened)) return;
    this.#settle();
    this.#check();
  }

  /** The whole text, for the clipboard, when it cannot be written. */
  text(): string {
    if (this.source) return this.source.text;
    const body = this.state ? plainText(this.state.doc) : '';
    return [this.fields.headline, this.fields.standfirst, body].filter(Boolean).join('\n\n');
  }

  /** Pictures that were added to the piece a moment ago. */
  known(pictures: Added[]): void {
    this.pictures = { ...this.pictures, ...Object.fromEntries(pictures.map(({ name, info }) => [name, info])) };
    const supposed = pictures.flatMap(({ name, supposed }) => (supposed ? [[name, supposed] as const] : []));
    this.supposed = { ...this.supposed, ...Object.fromEntries(supposed) };
  }

  #hooks(piece: string): ConstructorParameters<typeof Saving>[0] {
    return {
      edit: (base, changes) => desk.edit(piece, base, changes).catch((error) => Promise.reject(asDeskError(error))),
      doc: () => this.state!.doc,
      merge: (sent, theirs) => {
        const { tr, acknowledged, overwritten } = merge(this.state!, sent, schema.nodeFromJSON(theirs.doc));
        this.#about(theirs);
        this.dispatch(tr);
        this.#tellOverwritten(overwritten);
        return acknowledged;
      },
      heard: (progress, saved) => this.#heard(progress, saved),
    };
  }

  #takeIn(opened: Opened): void {
    this.#about(opened);
    if (this.state && opened.rev !== this.#saving?.rev) {
      const tr = asOne(this.state, schema.nodeFromJSON(opened.doc));
      this.#saving?.adopt(tr.doc, opened.rev);
      this.dispatch(tr);
    }
    this.rev = opened.rev;
  }

  /** What stood at the foot is out of sight when it goes. */
  #offerBack(gone: Node[]): void {
    const piece = this.id;
    const keep = () => {
      if (this.id === piece && this.state) this.dispatch(place(this.state.tr, new Slice(Fragment.from(gone), 0, 0)));
    };
    notices.say(words.footnote.gone(gone.length), { label: words.footnote.keep(gone.length), run: keep });
  }

  #heard(progress: Progress, saved: Saved | null): void {
    if (progress.kind !== this.progress.kind || saved) this.progress = progress;
    if (!saved || !this.#saving) return;
    if (saved.clashed) notices.say(words.notice.clashed);
    this.#tellOverwritten(saved.overwritten);
    this.rev = saved.rev;
    this.savedAt = saved.at;
    this.textSaved = counts(this.#saving.acknowledged).characters;
    if (!this.#saving.clean()) this.progress = { kind: 'saving' };
    this.#check();
  }

  /** Theirs is nowhere else on the page, so it can be taken from where it is told. */
  #tellOverwritten(lost: Overwritten[]): void {
    if (lost.length === 0) return;
    const piece = this.id;
    const take = () => this.id === piece && lost.forEach((one) => this.#takeTheirs(one));
    notices.keep(overwrittenText(lost, this.fields, this.credits), { label: words.notice.takeTheirs, run: take });
  }

  #takeTheirs({ name, is_credit, theirs }: Overwritten): void {
    if (is_credit) this.setCredits({ [name]: theirs as Credit | null });
    else this.setField(name as keyof Fields, theirs as Fields[keyof Fields]);
  }

  #heardSource(progress: Progress, saved: SourceSaved | null): void {
    this.progress = progress;
    if (!saved || !this.source) return;
    this.rev = saved.rev;
    this.savedAt = saved.at;
    this.textSaved = [...this.source.acknowledged].length;
    this.#check();
  }

  #closeSource(): void {
    this.source?.stop();
    this.source = null;
  }

  #about(opened: Opened): void {
    this.slug = opened.slug;
    this.pictures = opened.pictures;
    this.guesses = opened.guesses;
  }

  #took(before: EditorState | null): void {
    const { doc } = this.state!;
    if (doc.attrs.fields !== before?.doc.attrs.fields) this.fields = doc.attrs.fields;
    if (doc.attrs.pictures !== before?.doc.attrs.pictures) this.credits = doc.attrs.pictures;
    const first = doc.firstChild;
    this.headlineInBody = first?.type === schema.nodes.heading && first.attrs.level === 1 && this.fields.headline === '';
  }

  #settle(): void {
    this.settled = this.state;
    if (!this.state) return;
    const { doc, selection } = this.state;
    // A page that dies has no time to.
    if (this.id) rememberPlace(this.id, selection.head);
    this.counts = counts(doc);
    this.marked = selection instanceof TextSelection && !selection.empty ? counts(doc.cut(selection.from, selection.to)) : null;
  }

  /** After something beside the piece changed what stands against it. */
  checkAgain(): void {
    if (this.id) this.#check();
  }

  #check(): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(async () => {
      const piece = this.id;
      const findings = piece ? await desk.check(piece).catch(() => []) : [];
      if (!piece || piece !== this.id) return;
      this.findings = findings;
      this.checked = true;
      if (this.savedAt) this.onSettled(this.#glimpse(piece, this.savedAt));
    }, CHECK);
  }

  #glimpse(id: string, updated: string): Glimpse {
    const { headline, bylines, status, slugline } = this.fields;
    const byline = bylines.map(({ name }) => name).join(', ');
    const opening = this.state ? openingOf(this.state.doc) : '';
    return { id, updated, headline, byline, status, slugline, deadline: this.fields.deadline ?? '', opening, words: this.counts.words, problems: this.findings.length };
  }

  /** Undo and redo go to what they changed, be it in the body or in a field. */
  #back(command: Command): void {
    const before = this.state?.doc;
    if (!before || !this.run(command)) return;
    const after = this.state!.doc;
    const [field] = changedKeys(before.attrs.fields, after.attrs.fields);
    if (before.content !== after.content) this.view?.focus();
    else if (field) document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  }
}

export const page = new Page();

/** Where the writer left off; in a piece not seen before, the beginning. */
function rememberedPlace(state: EditorState, piece: string): Selection {
  const place = Math.min(placeIn(piece), state.doc.content.size);
  return place > 0 ? TextSelection.near(state.doc.resolve(place), -1) : Selection.atStart(state.doc);
}
