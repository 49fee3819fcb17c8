// What a page that is loaded anew takes over from the one before.

const KEY = 'galley/carried';

export function carry(what: string, value: unknown): void {
  try {
    sessionStorage.setItem(`${KEY}/${what}`, JSON.stringify(value));
  } catch {
    // It stays behind where there is no place for it.
  }
}

/** What was carried, once; null for nothing. */
export function carried(what: string): unknown {
  try {
    const text = sessionStorage.getItem(`${KEY}/${what}`);
    sessionStorage.removeItem(`${KEY}/${what}`);
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
