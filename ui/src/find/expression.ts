// Regular expressions, by an engine whose time grows with the text and with nothing else: none of them can stop the window.
import { RE2JS } from 're2js';
import { ATOM } from './matches';
import { Pattern, isWhole, type Hit, type Query } from './pattern';

/** Null where the expression cannot be read. */
export function expression({ text, matchCase, wholeWord }: Query): Pattern | null {
  const wanted = compiled(text, RE2JS.MULTILINE | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE));
  if (!wanted) return null;
  const hits = (within: string) => all(wanted, within).filter((hit) => isText(within, hit) && (!wholeWord || isWhole(within, hit)));
  return new Pattern(hits, ({ groups }, replacement) => expanded(replacement, groups));
}

function compiled(text: string, flags: number): RE2JS | null {
  try {
    return RE2JS.compile(inAllScripts(text), flags);
  } catch {
    return null;
  }
}

function all(wanted: RE2JS, text: string): Hit[] {
  const matcher = wanted.matcher(text);
  const found: Hit[] = [];
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? '');
    found.push({ from: matcher.start(), to: matcher.end(), groups });
  }
  return found;
}

/** A place between letters has nothing to mark, and what is no text is not replaced. */
const isText = (text: string, { from, to }: Hit) => to > from && !text.slice(from, to).includes(ATOM);

/** `\w` is any letter, not only an English one; `.` stops at what is no text. */
function inAllScripts(text: string): string {
  let inside = false;
  return text.replace(/\\[\s\S]|[[\].]/g, (token, at: number) => {
    if (token === '[' && !inside) inside = true;
    else if (token === ']' && inside && !/\[\^?$/.test(text.slice(0, at))) inside = false;
    if (token === '\\w') return inside ? String.raw`\p{L}\p{M}\p{N}_` : String.raw`[\p{L}\p{M}\p{N}_]`;
    return token === '.' && !inside ? `[^\n${ATOM}]` : token;
  });
}

/** `$1` is the first group, `$&` all of it, `$$` a dollar. */
function expanded(replacement: string, groups: string[]): string {
  return replacement.replace(/\$(\$|&|\d{1,2})/g, (whole, what: string) => {
    if (what === '$') return '$';
    const number = what === '&' ? 0 : Number(what);
    if (number < groups.length) return groups[number];
    const [ten, one] = [Number(what[0]), what[1]];
    return one !== undefined && ten > 0 && ten < groups.length ? groups[ten] + one : whole;
  });
}
