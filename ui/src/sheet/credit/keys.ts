// The fields of a credit as they are written in its form: a text for each.
import { readWhen, showWhen } from '../../parts/dates';
import type { Checked, Credit, Offer } from '../../wire';

/** A crop has a dialog of its own. */
export type Key = Exclude<keyof Credit, 'checked' | 'crop' | 'focus'> | 'checked_by' | 'checked_at';

/** What is written into it, and how. */
export type Kind = 'text' | 'names' | 'address' | 'day' | 'creatorKind' | 'licence' | 'agency' | 'flag';

/** All of them, in the order of the form. */
export const KINDS: { readonly [key in Key]: Kind } = {
  creators: 'names',
  creator_kind: 'creatorKind',
  title: 'text',
  agency: 'agency',
  via: 'agency',
  licence: 'licence',
  source_name: 'text',
  source_address: 'address',
  licence_address: 'address',
  rights_holder: 'text',
  copyright_notice: 'text',
  usage_terms: 'text',
  instructions: 'text',
  permission_evidence: 'text',
  licensor_address: 'address',
  expires: 'day',
  cleared_for: 'names',
  modified: 'text',
  digital_source_type: 'text',
  mandatory_text: 'text',
  line: 'text',
  decorative: 'flag',
  checked_by: 'text',
  checked_at: 'day',
};

export const KEYS = Object.keys(KINDS) as Key[];

/** What stands in the form; nothing for what is empty, anything for a flag that is set. */
export type Texts = { [key in Key]?: string };

export function textsOf({ checked, ...credit }: Credit): Texts {
  const values = { ...credit, checked_by: checked?.by, checked_at: checked?.at };
  return Object.fromEntries(KEYS.map((key) => [key, shown(key, values[key] ?? '')]).filter(([, text]) => text));
}

/** Without what is empty or cannot be read. */
export function creditOf(texts: Texts): Credit {
  const values = KEYS.map((key) => [key, read(key, texts[key]?.trim() ?? '')] as const).filter(([, value]) => value === true || value?.length);
  const { checked_by, checked_at, ...credit } = Object.fromEntries(values) as Omit<Credit, 'checked'> & { checked_by?: string; checked_at?: string };
  const checked: Checked = { ...(checked_by && { by: checked_by }), ...(checked_at && { at: checked_at }) };
  return { ...credit, ...(Object.keys(checked).length > 0 && { checked }) };
}

/** What a picture's file says of a field, and the standard by which it is written there. */
export type Offered = { text: string; from: string };

/** By field, what holds before what contradicts it. */
export function offeredOf(offers: readonly Offer[]): { [key in Key]?: Offered[] } {
  const offered: { [key in Key]?: Offered[] } = {};
  for (const { key, credit, from } of offers) {
    const text = textsOf(credit)[key as Key];
    if (text) (offered[key as Key] ??= []).push({ text, from });
  }
  return offered;
}

/** The days that are written in no way that can be read. */
export const unread = (texts: Texts): Key[] => KEYS.filter((key) => KINDS[key] === 'day' && texts[key]?.trim() && readWhen(texts[key]) === null);

function shown(key: Key, value: string | string[] | boolean): string {
  if (typeof value === 'boolean') return value ? key : '';
  return typeof value !== 'string' ? value.join('; ') : KINDS[key] === 'day' ? showWhen(value) : value;
}

function read(key: Key, text: string): string | string[] | true | null {
  if (KINDS[key] === 'flag') return text !== '' || null;
  if (KINDS[key] === 'names') return text.split(/\s*;\s*/).filter(Boolean);
  return KINDS[key] === 'day' ? readWhen(text) : text;
}
