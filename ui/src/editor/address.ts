// Which addresses may be linked to, and how a writer's shorthand becomes one.

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address itself if its scheme may be followed, else null. */
export function safeAddress(address: string): string | null {
  const url = parse(address.trim());
  return url && SCHEMES.has(url.protocol) ? address.trim() : null;
}

/** What a writer typed into the link form, made an address: `example.org/a`, `me@example.org`, `+49 30 1`. */
export function meantAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s()/-]{5,}$/.test(text)) return `tel:${text.replace(/[\s()/-]/g, '')}`;
  if (!/^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(text) && /^[^\s/]+\.[^\s/]+/.test(text)) return safeAddress(`https://${text}`);
  return safeAddress(text);
}

/** An address on the web as it can stand alone in a line, else null. */
export function webAddress(text: string): string | null {
  const plain = /^https?:\/\/[^\s\p{Cc}\\<>`|]+$/u.test(text);
  return plain && /^https?:\/\/[\p{L}\p{N}[]/u.test(text) ? text : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Whether an address on the web is that of a picture, by its ending. */
export function isPictureAddress(address: string): boolean {
  return webAddress(address) !== null && URL.canParse(address) && /\.(jpe?g|png|webp|gif|avif)$/i.test(new URL(address).pathname);
}
