// Every word the window says, in the language it speaks. The words themselves are in the catalogue, `crates/words`.
import { wordsIn } from './words/catalogue';
import { language } from './words/language';

export const words = wordsIn(language);

/** What a callout of that kind is called: those we know by their names, others by their own word. */
export function calloutLabel(kind: string): string {
  const kinds: Partial<Record<string, string>> = words.callout.kinds;
  const word = kind.toLowerCase().replace(/[-_]/g, ' ');
  return kinds[kind.toLowerCase()] ?? word.charAt(0).toUpperCase() + word.slice(1);
}
