// What is typed into the fields of an outlet, as it is kept.

/** A number as its field shows it: none for none. */
export const listed = (number: number): string => (number > 0 ? String(number) : '');

/** The first whole number of a text; 0 where there is none. */
export const readNumber = (text: string): number => readNumbers(text)[0] ?? 0;

/** All whole numbers of a text that could be a size, each once. */
export const readNumbers = (text: string): number[] => [...new Set((text.match(/\d+/g) ?? []).map(Number).filter((number) => number > 0 && number < 1_000_000))];

/** Words between commas, each once. */
export const readWords = (text: string): string[] => [...new Set(text.split(',').map((word) => word.trim()).filter(Boolean))];
