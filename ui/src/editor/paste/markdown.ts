// Whether a text is plainly Markdown. What it says is the desk's to read.

/** Any one of these is in no other text. */
const SIGNS = [
  /^#{1,6}[ \t]+\S/m, // a heading
  /^[ \t]{0,3}(```|~~~)/m, // code
  /!?\[[^\]\n]*\]\((<|https?:|mailto:|\.{0,2}\/|#)[^\n]*?\)/, // a link or a picture
  /^\[\^[^\]\s]+\]:[ \t]/m, // a footnote
  /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/m, // a table
  /(^|[\s(])\*\*[^\s*][^*\n]*\*\*(?=[\s.,;:!?)]|$)/m, // bold words
  /^>[ \t]+\S/m, // a quotation
];

const ITEM = /^[ \t]*([-*+]|\d{1,9}[.)])[ \t]+\S/;

export function isPlainlyMarkdown(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text)) || isList(text);
}

/** A list by itself may be in any text: it counts where lines are not paragraphs, which Markdown would run together. */
function isList(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const prose = (line: string | undefined) => Boolean(line?.trim()) && !ITEM.test(line!);
  if (lines.some((line, at) => prose(line) && prose(lines[at + 1]))) return false;
  return lines.filter((line) => ITEM.test(line)).length > 1;
}

/** HTML that says nothing but how its text looked: source code on the clipboard of a code editor. */
export function isOnlyLook(html: string): boolean {
  return !/<(h[1-6]|[uo]l|table|a|b|strong|em|i|u|s|blockquote|img|sup|sub|code|pre|figure)[\s>]/i.test(html) && !/data-pm-slice/.test(html);
}
