// Where a picture may be from: a row for each answer, with what is then asked of it.
import type { Credit, Ground, LicenceRow } from '../../wire';
import { words } from '../../words';
import type { Key, Texts } from './keys';

export type Way = {
  name: keyof typeof words.credit.ways;
  /** The grounds on which such a picture is used. */
  grounds: readonly Ground[];
  /** Whether the answer says the licence; else it is one of the terms. */
  settles: boolean;
  /** Whose name goes under it: the first takes a pasted line. */
  names: readonly Key[];
  /** On what terms: what the answer has not settled. */
  terms: readonly Key[];
  /** What a field is called here. */
  called?: { [key in Key]?: string };
};

const { called } = words.credit;

/** In the order of their digits. */
export const WAYS: readonly Way[] = [
  { name: 'mine', grounds: ['own'], settles: true, names: ['creators'], terms: [] },
  { name: 'agency', grounds: ['agency'], settles: true, names: ['creators', 'agency'], terms: ['usage_terms'], called: { creators: called.photographer } },
  { name: 'free', grounds: ['creative_commons', 'public_domain'], settles: false, names: ['creators'], terms: ['licence', 'source_address', 'source_name'] },
  { name: 'handout', grounds: ['handout'], settles: true, names: ['source_name'], terms: ['permission_evidence'], called: { source_name: called.sender } },
  { name: 'permission', grounds: ['permission'], settles: true, names: ['rights_holder'], terms: ['permission_evidence'] },
  { name: 'other', grounds: ['quotation', 'government', 'generated'], settles: false, names: ['creators'], terms: ['licence'] },
];

/** Until it is known where a picture is from. */
const UNKNOWN = { names: ['creators'], terms: [] } as const satisfies Partial<Way>;

/** The likeliest answer: by the ground of the licence, else by what only some pictures have. */
export function supposed(credit: Credit, row: LicenceRow | undefined): Way | null {
  const ground: Ground | undefined = row?.ground ?? (credit.agency ? 'agency' : undefined);
  return WAYS.find(({ grounds }) => ground !== undefined && grounds.includes(ground)) ?? null;
}

/** The licences that fit an answer, by their labels. */
export const licencesOf = (way: Way | null, rows: readonly LicenceRow[]): string[] =>
  rows.filter(({ ground }) => !way || way.grounds.includes(ground)).map(({ label }) => label);

/** What stands in the form once the likeliest answer counts as given: Enter keeps the licence that it settles. */
export function settled(texts: Texts, way: Way | null, rows: readonly LicenceRow[]): Texts {
  const licence = way?.settles && !texts.licence?.trim() ? licencesOf(way, rows)[0] : undefined;
  return licence ? { ...texts, licence } : texts;
}

export type Asked = { names: Key[]; terms: Key[] };

/** What is asked: the answer's own fields, the title where the licence wants it, and whatever else the licence obliges to. */
export function asked(way: Way | null, row: LicenceRow | undefined, titled: boolean): Asked {
  const { names, terms } = way ?? UNKNOWN;
  const fits = way && row && way.grounds.includes(row.ground);
  const own: Key[] = [...names, ...(titled && fits ? (['title'] as const) : [])];
  // The address of a licence follows from its name, as a rule.
  const obliged = fits ? (row.obliges as Key[]).filter((key) => key !== 'licence_address' && ![...own, ...terms].includes(key)) : [];
  return { names: own, terms: [...terms, ...obliged] };
}
