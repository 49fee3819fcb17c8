// Which way a language is written.

const FROM_THE_RIGHT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

/** The direction of a piece in a language, by its code: `ar`, `he-IL`. */
export function directionOf(language: string): Direction {
  return FROM_THE_RIGHT.has(language.toLowerCase().split(/[-_]/)[0]) ? 'rtl' : 'ltr';
}
