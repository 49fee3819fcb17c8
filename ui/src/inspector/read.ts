// What is typed into the details, as the piece keeps it: a value, or what is wrong with it.
import { meantAddress, webAddress } from '../editor/address';
import { words } from '../words';

export type Read<T> = { value: T } | { problem: string };

const it = words.inspector;
const LONGEST_SLUG = 60;
const LONGEST_PIECE = 1_000_000;

/** `900`, `1,200`, `1 200 words`. */
export function readLength(text: string): Read<number | null> {
  const digits = text.replace(/[\s.,’']|words?$/gi, '');
  if (digits === '') return { value: null };
  const length = Number(digits);
  return /^\d+$/.test(digits) && length > 0 && length <= LONGEST_PIECE ? { value: length } : { problem: it.lengthWrong };
}

/** Letters and digits of any script, lower case, joined by hyphens. */
export function readSlug(text: string): Read<string> {
  const slug = text.normalize('NFC').trim().toLowerCase().replace(/[\s-]+/g, '-').replace(/^-|-$/g, '');
  const foreign = /[^\p{L}\p{N}\p{M}-]/u.exec(slug)?.[0];
  if (foreign) return { problem: it.slugForeign(foreign) };
  return [...slug].length > LONGEST_SLUG ? { problem: it.slugLong(LONGEST_SLUG) } : { value: slug };
}

/** A BCP 47 tag; nothing for none. */
export function readLanguage(text: string): Read<string> {
  const tag = text.trim();
  if (tag === '') return { value: '' };
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return { problem: it.languageWrong };
  try {
    return { value: Intl.getCanonicalLocales(tag)[0] };
  } catch {
    return { problem: it.languageWrong };
  }
}

/** An address on the web; `example.org/a` is meant to begin with `https://`. */
export function readAddress(text: string): Read<string> {
  if (text.trim() === '') return { value: '' };
  const meant = meantAddress(text);
  const address = meant && webAddress(meant);
  return address && new URL(address).hostname.includes('.') ? { value: address } : { problem: it.addressWrong };
}
