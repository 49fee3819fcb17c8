// The system's spelling checker follows the language of the piece.
import * as desk from '../desk';
import { ownName } from '../inspector/languages';
import { words } from '../words';
import { notices } from './notices.svelte';
import { firstTime } from './settings.svelte';

/** Milliseconds after which a tag that is being typed is taken for whole. */
const TYPED = 700;

/** Says once, for each language, which package would bring its dictionary. Gives the way to stop waiting. */
export function checkSpellingIn(language: string): () => void {
  const timer = setTimeout(async () => {
    const missing = await desk.spell(language).catch(() => null);
    if (missing && firstTime(`spelling ${missing}`)) notices.say(words.spelling.noDictionary({ language: ownName(language) || language, name: missing }));
  }, TYPED);
  return () => clearTimeout(timer);
}
