// Fields and credits are attributes of the document, changed through transactions like the body,
// so that one undo covers them all.
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Credit, Fields } from '../wire';

/** The history puts transactions of one composition into one step back; a run of typing in a field is one. */
const COMPOSITION = 'composition';
const PAUSE = 500;

let run = { name: '', time: 0, id: -1 };

/** The fields a piece has when nothing is said. */
export const EMPTY: Fields = {
  headline: '',
  kicker: '',
  standfirst: '',
  slug: '',
  slugline: '',
  bylines: [],
  author_line: '',
  dateline: '',
  published: null,
  updated: null,
  deadline: null,
  embargo: null,
  length_ordered: null,
  section: '',
  tags: [],
  language: '',
  summary: '',
  republication: { outlet: '', address: '', permission: '', first_published: null, canonical: 'none' },
  disclaimer: '',
  corrections: [],
  note_to_desk: '',
  my_notes: '',
  status: 'drafting',
  outlet: '',
  editions: [],
};

/** Sets one field; quick changes of the same one are undone together. */
export function setField<K extends keyof Fields>(state: EditorState, name: K, value: Fields[K]): Transaction {
  const tr = state.tr.setDocAttribute('fields', { ...state.doc.attrs.fields, [name]: value });
  return tr.setMeta(COMPOSITION, runOf(name, tr.time));
}

/** Sets or removes the credits of pictures, by their names. */
export function setCredits(state: EditorState, credits: { [name: string]: Credit | null }): Transaction {
  const all = Object.entries<Credit | null>({ ...state.doc.attrs.pictures, ...credits });
  const known = all.map(([name, credit]) => [name, credit && filled(credit)] as const).filter(([, credit]) => credit);
  return state.tr.setDocAttribute('pictures', Object.fromEntries(known));
}

/** Sets an attribute of one node, a picture's description say. */
export function setAttribute(state: EditorState, at: number, name: string, value: string): Transaction {
  const tr = state.tr.setNodeAttribute(at, name, value);
  return tr.setMeta(COMPOSITION, runOf(`${name} ${at}`, tr.time));
}

/** What of a credit holds for the picture in this piece alone. */
export const useOf = ({ crop, focus }: Credit): Credit => ({ ...(crop && { crop }), ...(focus && { focus }) });

/** The rest of it. */
export function elsewhere(credit: Credit): Credit {
  const { crop: _crop, focus: _focus, ...rest } = credit;
  return rest;
}

/** A credit without its empty entries, as the desk keeps it; null when nothing is left. */
export function filled(credit: Credit): Credit | null {
  const entries = Object.entries(credit).filter(([, value]) => value === true || Object.values(value ?? {}).some(Boolean));
  return entries.length > 0 ? (Object.fromEntries(entries) as Credit) : null;
}

/** What is typed in a field from here on is undone by itself. */
export function stepApart(): void {
  run = { ...run, name: '' };
}

/** Ids below -1, where no real composition has its own. */
function runOf(name: string, time: number): number {
  const goesOn = run.name === name && time - run.time < PAUSE;
  run = { name, time, id: goesOn ? run.id : run.id - 1 };
  return run.id;
}
