// Which rows of a long list are drawn: those in view and some around them. All rows have one height.

/** In pixels; `Row.svelte` is as high. */
export const ROW = 74;
const AROUND = 6;

export type View = { from: number; to: number };

export function inView(top: number, height: number, total: number): View {
  const from = Math.max(0, Math.floor(top / ROW) - AROUND);
  const to = Math.min(total, Math.ceil((top + height) / ROW) + AROUND);
  return { from: Math.min(from, to), to };
}

/** Where to scroll so that a row is seen whole; null where it is. */
export function scrollTo(index: number, top: number, height: number): number | null {
  const [start, end] = [index * ROW, (index + 1) * ROW];
  if (start < top) return start;
  return end > top + height ? end - height : null;
}

/** The row a key goes to; null where the key is none of the list's. */
export function rowFor(key: string, at: number, total: number, height: number): number | null {
  const page = Math.max(1, Math.floor(height / ROW) - 1);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: total - 1 };
  if (!(key in steps) || total === 0) return null;
  return Math.min(Math.max(steps[key], 0), total - 1);
}
