// Which words a source says, as far as its text tells: by `words`, or by a name that stands for a part of it.

const NAMED = /const (\w+) = (\w+)((?:\.\w+)*);/g;
const TAKEN = /const \{ ([\w, ]+) \} = (\w+)((?:\.\w+)*);/g;

/** Paths in the tree of words, whole or down to where the rest is chosen at run time. */
export function saidIn(source: string): string[] {
  const prefixes = new Map([[/import (?:type )?\{ words as (\w+) \}/.exec(source)?.[1] ?? 'words', '']]);
  const text = source.replace(NAMED, note).replace(TAKEN, note);
  return [...prefixes].flatMap(([name, prefix]) => after(name, text).map((path) => `${prefix}${path}`.slice(1)));

  function note(whole: string, names: string, of: string, path: string): string {
    const before = prefixes.get(of);
    if (before === undefined) return whole;
    if (whole.startsWith('const {')) for (const name of names.split(', ')) prefixes.set(name, `${before}${path}.${name}`);
    else prefixes.set(names, `${before}${path}`);
    return '';
  }
}

/** What follows a name: `.new`, or nothing where all of it is taken. */
function after(name: string, text: string): string[] {
  const paths = [...text.matchAll(new RegExp(`(?<![\\w.'/-]|@)${name}((?:\\.\\w+)+)`, 'g'))].map(([, path]) => path);
  const whole = new RegExp(`(?:\\.\\.\\.|Object\\.\\w+\\()${name}(?![\\w.])|(?<![\\w.])${name}\\[`).test(text);
  return whole ? [...paths, ''] : paths;
}
