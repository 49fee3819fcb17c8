// What crosses between the window and the desk, written from the Rust types by
// `UPDATE=1 cargo test -p desk --features wire --test wire`.

export type When = string;

export type Status = "idea" | "drafting" | "ready" | "filed" | "published" | "archived";

export type BylineKind = "person" | "organisation";

export type Byline = { 
/**
 * The name as printed.
 */
name: string, 
/**
 * A person or an organisation.
 */
kind: BylineKind, 
/**
 * What they did ("photography"), empty for the writer.
 */
role: string, 
/**
 * An address about them, empty when none.
 */
link: string, };

export type Canonical = "none" | "original" | "noindex";

export type Edition = { 
/**
 * The outlet's name.
 */
outlet: string, 
/**
 * The title.
 */
headline: string, 
/**
 * The summary below the headline.
 */
standfirst: string, 
/**
 * The piece's name in an address.
 */
slug: string, 
/**
 * A sentence about the author.
 */
author_line: string, 
/**
 * The standing statement.
 */
disclaimer: string, 
/**
 * The line that says where it first ran.
 */
permission: string, 
/**
 * The address of the copy that search engines should show.
 */
canonical: string, };

export type Republication = { 
/**
 * The outlet's name.
 */
outlet: string, 
/**
 * The address of the piece there.
 */
address: string, 
/**
 * The line that must be printed.
 */
permission: string, 
/**
 * When it first ran.
 */
first_published: When | null, 
/**
 * Which copy search engines should show.
 */
canonical: Canonical, };

export type CorrectionKind = "correction" | "clarification" | "update";

export type CorrectionPlace = "top" | "foot";

export type Correction = { 
/**
 * What sort of fix.
 */
kind: CorrectionKind, 
/**
 * When it was made.
 */
date: When | null, 
/**
 * What it says.
 */
text: string, 
/**
 * Where it is printed.
 */
place: CorrectionPlace, };

export type Fields = { 
/**
 * The title.
 */
headline: string, 
/**
 * The short line above the headline; "Label" in the window.
 */
kicker: string, 
/**
 * The summary below the headline.
 */
standfirst: string, 
/**
 * The piece's name in an address, where the writer gave one; the library has the one in force.
 */
slug: string, 
/**
 * A newsroom's working name for the story.
 */
slugline: string, 
/**
 * Who wrote it.
 */
bylines: Array<Byline>, 
/**
 * A sentence about the author.
 */
author_line: string, 
/**
 * The place that opens the story.
 */
dateline: string, 
/**
 * When it was first published.
 */
published: When | null, 
/**
 * When it last changed in public.
 */
updated: When | null, 
/**
 * When it is due.
 */
deadline: When | null, 
/**
 * Not to be published before.
 */
embargo: When | null, 
/**
 * The length ordered, in words.
 */
length_ordered: number | null, 
/**
 * The section it belongs to.
 */
section: string, 
/**
 * What it is about.
 */
tags: Array<string>, 
/**
 * Its language, by BCP 47.
 */
language: string, 
/**
 * The description for search engines.
 */
summary: string, 
/**
 * Where it first ran.
 */
republication: Republication, 
/**
 * A standing statement, printed with the piece.
 */
disclaimer: string, 
/**
 * Dated fixes.
 */
corrections: Array<Correction>, 
/**
 * For the desk's eyes; never on a public page.
 */
note_to_desk: string, 
/**
 * For the writer's eyes; never leaves.
 */
my_notes: string, 
/**
 * How far it is.
 */
status: Status, 
/**
 * The outlet that it is for, by name; empty for the library's own.
 */
outlet: string, 
/**
 * What is other about it for single outlets.
 */
editions: Array<Edition>, };

export type Checked = { 
/**
 * Who.
 */
by?: string, 
/**
 * When.
 */
at?: When, };

export type Crop = string;

export type Focus = string;

export type Credit = { 
/**
 * The picture's own title, where its licence wants it named.
 */
title?: string, 
/**
 * Who made it: people, or the body that published it.
 */
creators?: Array<string>, 
/**
 * Whether those are people; `organisation` without creators says that the agency alone is named.
 */
creator_kind?: BylineKind, 
/**
 * The agency for which it was made.
 */
agency?: string, 
/**
 * The agency that passed it on: Getty Images for AFP.
 */
via?: string, 
/**
 * Where it was found, by name ("Wikimedia Commons").
 */
source_name?: string, 
/**
 * Where it was found, by address.
 */
source_address?: string, 
/**
 * The ground on which it is used, as written: "CC BY 4.0", "own", "by permission". See [`crate::LICENCES`].
 */
licence?: string, 
/**
 * The licence's own address, where it is not the usual one.
 */
licence_address?: string, 
/**
 * Who holds the rights.
 */
rights_holder?: string, 
/**
 * The holder's own notice, as it came: "© 2020 Ann Lee". IPTC's Copyright Notice.
 */
copyright_notice?: string, 
/**
 * The terms that came with it. IPTC's Rights Usage Terms.
 */
usage_terms?: string, 
/**
 * What its agency wants done or not done: "NO SALES". IPTC's Instructions.
 */
instructions?: string, 
/**
 * Where others can get leave to use it. PLUS's Licensor URL.
 */
licensor_address?: string, 
/**
 * Until when it may be used, that day included.
 */
expires?: When, 
/**
 * The outlets that may show it, by name; none named are all.
 */
cleared_for?: Array<string>, 
/**
 * How it was changed ("cropped"), empty when it was not.
 */
modified?: string, 
/**
 * How it came to be, in IPTC's words: "trainedAlgorithmicMedia", or their address
 * (`http://cv.iptc.org/newscodes/digitalsourcetype/…`).
 */
digital_source_type?: string, 
/**
 * Who said yes, and when; for a quotation, why it needs no yes.
 */
permission_evidence?: string, 
/**
 * What the credit line must say word by word.
 */
mandatory_text?: string, 
/**
 * The credit line as the writer wants it, instead of the one that Galley composes.
 */
line?: string, 
/**
 * Whether it only decorates here, so that those who cannot see it miss nothing.
 */
decorative?: boolean, 
/**
 * The part of it that this piece shows; without it, the whole.
 */
crop?: Crop, 
/**
 * The point of the whole picture that must be seen wherever less of it is shown; without it, its middle.
 */
focus?: Focus, 
/**
 * Who looked the credit over.
 */
checked?: Checked, };

export type Ground = "creative_commons" | "public_domain" | "government" | "agency" | "handout" | "permission" | "quotation" | "own" | "generated";

export type LinkAttrs = { 
/**
 * The address, decoded, as the writer meant it; not yet checked for its scheme.
 */
href: string, 
/**
 * The title, empty when there is none.
 */
title: string, };

export type Mark = { "type": "link", 
/**
 * Where to. Apart, so that the many marks that are no links are small.
 */
attrs: LinkAttrs, } | { "type": "strong" } | { "type": "emphasis" } | { "type": "strike" } | { "type": "superscript" } | { "type": "subscript" } | { "type": "highlight" } | { "type": "code" };

export type NoteAttrs = { 
/**
 * The footnote's label.
 */
label: string, };

export type PictureAttrs = { 
/**
 * The picture's name in the piece.
 */
src: string, 
/**
 * The same in words, for those who cannot see it.
 */
alt: string, 
/**
 * The Markdown title, empty when there is none.
 */
title: string, };

export type RawAttrs = { 
/**
 * The bytes.
 */
source: string, };

export type Inline = { "type": "text", 
/**
 * The characters, with no line break among them.
 */
text: string, 
/**
 * Sorted as in [`Mark`]'s declaration, each kind at most once.
 */
marks?: Array<Mark>, } | { "type": "hard_break", 
/**
 * The marks around it.
 */
marks?: Array<Mark>, } | { "type": "footnote_reference", 
/**
 * Which footnote.
 */
attrs: NoteAttrs, 
/**
 * The marks around it.
 */
marks?: Array<Mark>, } | { "type": "picture", 
/**
 * Which picture, and what it is in words. Apart, so that the many runs of words are no larger for the few pictures.
 */
attrs: PictureAttrs, 
/**
 * The marks around it.
 */
marks?: Array<Mark>, } | { "type": "raw_inline", 
/**
 * The source.
 */
attrs: RawAttrs, 
/**
 * The marks around it.
 */
marks?: Array<Mark>, };

export type Paragraph = { 
/**
 * The line.
 */
content?: Array<Inline>, };

export type HeadingAttrs = { 
/**
 * 1 to 6. The headline is level 1, so a body has 2 to 4.
 */
level: number, 
/**
 * The anchor the writer gave it (`## Words {#words}`), empty when none.
 */
id: string, };

export type Heading = { 
/**
 * Its level and anchor.
 */
attrs: HeadingAttrs, 
/**
 * The line.
 */
content?: Array<Inline>, };

export type ListAttrs = { 
/**
 * No blank lines between items, so their paragraphs are bare lines.
 */
tight: boolean, };

export type BulletList = { 
/**
 * How it is spaced.
 */
attrs: ListAttrs, 
/**
 * Never empty.
 */
content: Array<Item>, };

export type OrderedAttrs = { 
/**
 * The first number, 0 to 999,999,999 (CommonMark's limit).
 */
start: number, 
/**
 * No blank lines between items.
 */
tight: boolean, };

export type OrderedList = { 
/**
 * Where it starts and how it is spaced.
 */
attrs: OrderedAttrs, 
/**
 * Never empty.
 */
content: Array<Item>, };

export type ItemAttrs = { 
/**
 * `None` for an ordinary item, else whether the task is done.
 */
checked: boolean | null, };

export type Item = { "type": "list_item", 
/**
 * Whether it is a task.
 */
attrs: ItemAttrs, 
/**
 * Never empty.
 */
content: Array<Block>, };

export type Quotation = { 
/**
 * Never empty. The last may be an attribution, when another stands before it.
 */
content: Array<Block>, };

export type Attribution = { 
/**
 * The line, without the dash it is written with.
 */
content?: Array<Inline>, };

export type CalloutAttrs = { 
/**
 * As typed between `[!` and `]`: `poll`, `pullquote`, `aside`, `gallery`, or any other word. Compared without case.
 */
kind: string, };

export type Callout = { 
/**
 * What sort of part.
 */
attrs: CalloutAttrs, 
/**
 * A title where there is one, then at least one block, then an attribution where there is one.
 */
content: Array<Block>, };

export type CalloutTitle = { 
/**
 * One line, without breaks.
 */
content?: Array<Inline>, };

export type FigureAttrs = { 
/**
 * The picture's name in the piece, the key of its credit. A figure may wait for its file.
 */
src: string, 
/**
 * The same in words, for those who cannot see it.
 */
alt: string, 
/**
 * The Markdown title, empty when there is none.
 */
title: string, };

export type Figure = { 
/**
 * Which picture, and what it is in words.
 */
attrs: FigureAttrs, 
/**
 * The caption; it holds no picture.
 */
content?: Array<Inline>, };

export type EmbedAttrs = { 
/**
 * An address on the web, as typed: `https://…` without spaces.
 */
address: string, };

export type Embed = { 
/**
 * Where it is.
 */
attrs: EmbedAttrs, };

export type Align = "left" | "center" | "right";

export type TableAttrs = { 
/**
 * How the words of each column stand; `None` where nothing is said. Never empty.
 */
align: Array<Align | null>, };

export type Cell = { "type": "table_cell", 
/**
 * The line; a break in it is `<br>` in Markdown.
 */
content?: Array<Inline>, };

export type Row = { "type": "table_row", 
/**
 * Its cells.
 */
content: Array<Cell>, };

export type Table = { 
/**
 * Its columns.
 */
attrs: TableAttrs, 
/**
 * The rows; the first has the headings. Never empty; each has as many cells as there are columns.
 */
content: Array<Row>, };

export type CodeAttrs = { 
/**
 * The info string after the fence; its first word is the language.
 */
info: string, };

export type CodeBlock = { 
/**
 * Its language.
 */
attrs: CodeAttrs, 
/**
 * One unmarked run, or none. Line ends are `\n`; the last line has none.
 */
content?: Array<Inline>, };

export type FootnoteAttrs = { 
/**
 * What references call it; readers see a number in the order of the references. Compared without case.
 */
label: string, };

export type Footnote = { 
/**
 * Its name.
 */
attrs: FootnoteAttrs, 
/**
 * Never empty.
 */
content: Array<Block>, };

export type Divider = Record<symbol, never>;

export type Raw = { 
/**
 * One unmarked run with the source, its line ends as they were.
 */
content?: Array<Inline>, };

export type Block = { "type": "paragraph" } & Paragraph | { "type": "heading" } & Heading | { "type": "bullet_list" } & BulletList | { "type": "ordered_list" } & OrderedList | { "type": "quotation" } & Quotation | { "type": "attribution" } & Attribution | { "type": "callout" } & Callout | { "type": "callout_title" } & CalloutTitle | { "type": "figure" } & Figure | { "type": "embed" } & Embed | { "type": "table" } & Table | { "type": "code_block" } & CodeBlock | { "type": "footnote" } & Footnote | { "type": "divider" } & Divider | { "type": "raw" } & Raw;

export type PieceAttrs = { 
/**
 * The fields.
 */
fields: Fields, 
/**
 * Credits by the picture's name in the piece.
 */
pictures: { [key in string]: Credit }, };

export type Piece = { "type": "doc", 
/**
 * Fields and credits, in the document so that one undo covers them too.
 */
attrs: PieceAttrs, 
/**
 * The body. Its first block, when a figure, is the lead picture.
 */
content: Array<Block>, };

export type Change = { "kind": "blocks", 
/**
 * Index of the first block replaced.
 */
from: number, 
/**
 * Index after the last block replaced; equal to `from` for an insertion.
 */
to: number, 
/**
 * What stands there now.
 */
with: Array<Block>, } | { "kind": "field", 
/**
 * The field's name, as serde has it.
 */
name: string, 
/**
 * Its value, as serde has it; `null` clears it.
 */
value: unknown, } | { "kind": "credit", 
/**
 * The picture's name in the piece.
 */
name: string, 
/**
 * The credit, whole; `None` takes the entry away.
 */
credit: Credit | null, };

export type NoteKind = "kept" | "guessed" | "missing" | "left_out";

export type Note = { 
/**
 * What happened to the field.
 */
kind: NoteKind, 
/**
 * The field it is about, in the piece's own words (`headline`, `pictures`, `body`).
 */
field: string, 
/**
 * A sentence for the writer, saying why where it was a guess.
 */
text: string, 
/**
 * Line of the source it came from, counted from 1.
 */
line?: number | null, };

export type Weight = "stops" | "warns";

export type Place = { 
/**
 * Index of the top-level block.
 */
block?: number, 
/**
 * Name of the picture in the piece.
 */
picture?: string, 
/**
 * Field of the piece.
 */
field?: string, };

export type Mend = { 
/**
 * What is done, in a word or two.
 */
label: string, 
/**
 * The change that does it.
 */
change: Change, };

export type Finding = { 
/**
 * The name of the check that made it.
 */
check: string, 
/**
 * Whether the piece may go out all the same.
 */
weight: Weight, 
/**
 * What is wrong, as a sentence.
 */
message: string, 
/**
 * Where it is wrong.
 */
where: Place, 
/**
 * How to mend it, as a sentence.
 */
fix: string, 
/**
 * What mends it in one step, where something does.
 */
mend?: Mend, };

export type Kind = "stopped" | "unknown" | "bad_input" | "bad_output" | "called_off" | "locked" | "newer" | "damaged" | "full" | "read_only" | "library";

export type Summary = { 
/**
 * The piece's id, for ever.
 */
id: string, 
/**
 * Its name in an address.
 */
slug: string, 
/**
 * Its headline, empty when it has none.
 */
headline: string, 
/**
 * Its first words.
 */
opening: string, 
/**
 * Who wrote it, as printed.
 */
byline: string, 
/**
 * How far it is.
 */
status: Status, 
/**
 * Words in the body.
 */
words: number, 
/**
 * When it was made, RFC 3339.
 */
created: string, 
/**
 * When it last changed, RFC 3339.
 */
updated: string, 
/**
 * How many findings stand against it.
 */
problems: number, 
/**
 * Its working name in a newsroom, empty when it has none.
 */
slugline: string, 
/**
 * Not after: a day, or a day, time and offset; empty when there is none.
 */
deadline: string, };

export type Order = "deadline" | "changed" | "headline" | "created";

export type Asked = { 
/**
 * Words they must hold; none for all.
 */
query: string, 
/**
 * Those in the bin instead.
 */
bin: boolean, 
/**
 * Of this status only; else all but those in the archive.
 */
status: Status | null, 
/**
 * Their order.
 */
order: Order, 
/**
 * How many to leave out at the beginning.
 */
from: number, 
/**
 * How many to give.
 */
count: number, };

export type Listed = { 
/**
 * Those in view.
 */
pieces: Array<Summary>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many with these words there are of each status.
 */
statuses: { [key in string]: number }, };

export type Tag = { 
/**
 * The tag.
 */
tag: string, 
/**
 * How many pieces have it.
 */
pieces: number, };

export type StandingText = { 
/**
 * The field it is for.
 */
field: string, 
/**
 * The text.
 */
text: string, };

export type Address = { 
/**
 * The ending.
 */
slug: string, 
/**
 * The piece that has it already, by what a writer knows it by.
 */
taken_by: string | null, };

export type PictureInfo = { 
/**
 * SHA-256 of its bytes, in hex: its address in the picture protocol.
 */
hash: string, 
/**
 * Pixels across, upright.
 */
width: number, 
/**
 * Pixels down, upright.
 */
height: number, 
/**
 * Its media type.
 */
mime: string, };

export type OpenGuess = { 
/**
 * The field it filled.
 */
field: string, 
/**
 * Why, in a sentence.
 */
text: string, };

export type Opened = { 
/**
 * The piece's id.
 */
id: string, 
/**
 * Its name in an address.
 */
slug: string, 
/**
 * The revision shown; edits are made against it.
 */
rev: number, 
/**
 * The document.
 */
doc: Piece, 
/**
 * The picture files in the library, by their names in the piece.
 */
pictures: { [key in string]: PictureInfo }, 
/**
 * What an import concluded and can take back.
 */
guesses: Array<OpenGuess>, };

export type Overwritten = { 
/**
 * The field's name, or that of the picture whose credit it is.
 */
name: string, 
/**
 * Whether it is a picture's credit.
 */
is_credit: boolean, 
/**
 * The value; `null` for a credit that was taken away.
 */
theirs: unknown, };

export type Saved = { 
/**
 * The revision it made.
 */
rev: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * The piece as it is now, where somebody else had changed it meanwhile.
 */
merged: Opened | null, 
/**
 * Whether blocks of it had been changed: both versions stand then, one after the other.
 */
clashed: boolean, 
/**
 * The fields and credits of it that had been changed to something else: what the edit says stands then.
 */
overwritten: Array<Overwritten>, };

export type Source = { 
/**
 * The revision shown.
 */
rev: number, 
/**
 * The Markdown, front matter and all.
 */
text: string, 
/**
 * Where each block begins in it, in UTF-16 units.
 */
starts: Array<number>, 
/**
 * What in the front matter could not be understood.
 */
notes: Array<Note>, };

export type SourceSaved = { 
/**
 * The revision it made.
 */
rev: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What in the front matter could not be understood.
 */
notes: Array<Note>, };

export type FileSays = { 
/**
 * Parts of a credit, what holds before what contradicts it.
 */
offers: Array<Offer>, 
/**
 * All of it, what holds before what contradicts it.
 */
values: Array<Written>, };

export type Offer = { 
/**
 * The part's key.
 */
key: string, 
/**
 * A credit of that part alone.
 */
credit: Credit, 
/**
 * The standard by which it is written there, by its name.
 */
from: string, };

export type Written = { 
/**
 * What it is about.
 */
label: string, 
/**
 * What is said.
 */
text: string, 
/**
 * The standard by which it is written there, by its name.
 */
from: string, };

export type SupposedCredit = { 
/**
 * What is supposed.
 */
credit: Credit, 
/**
 * Why, as a clause.
 */
why: string, 
/**
 * Whether it is no more than likely.
 */
weak: boolean, };

export type Added = { 
/**
 * Its name in the piece.
 */
name: string, 
/**
 * The file.
 */
info: PictureInfo, 
/**
 * What the library knows of its credit: from an earlier use, else from the file itself.
 */
credit: Credit | null, 
/**
 * What it shows, as its file says; empty where that says nothing.
 */
caption: string, 
/**
 * The same in words for those who cannot see it.
 */
alt: string, 
/**
 * What the name of its file says, where the library knows nothing.
 */
supposed: SupposedCredit | null, };

export type Required = "headline" | "kicker" | "standfirst" | "bylines" | "author_line" | "dateline" | "published" | "section" | "tags" | "language" | "summary" | "lead";

export type Placed = "kicker" | "byline" | "dateline" | "author_line" | "permission" | "disclaimer";

export type Outlet = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The writer's name as printed over a piece.
 */
byline: string, 
/**
 * The creator named under the writer's own pictures.
 */
credit: string, 
/**
 * The language the pieces are in, by BCP 47.
 */
language: string, 
/**
 * How names are printed over a piece: `Text: {name}`. One without `{name}` is no form.
 */
byline_form: string, 
/**
 * How the outlet credits the writer's own pictures: `Photo: {name}/{outlet}`. One without `{name}` is no form.
 */
credit_form: string, 
/**
 * How long a headline may be, in characters; 0 for any length.
 */
headline_limit: number, 
/**
 * How long a piece may be, in words; 0 for any length.
 */
length: number, 
/**
 * What no piece may lack.
 */
required: Array<Required>, 
/**
 * The categories that every piece gets there, beside its section.
 */
categories: Array<string>, 
/**
 * The sentence about the author, for pieces that have none of their own.
 */
author_line: string, 
/**
 * The standing statement, for pieces that have none of their own.
 */
disclaimer: string, 
/**
 * The line that says where a piece first ran, for pieces that have none of their own but ran elsewhere.
 */
permission: string, 
/**
 * Lines that its CMS has a field for, with the name of that field; all others are printed in the text.
 */
places: { [key in Placed]?: string }, 
/**
 * In which widths it shows pictures, in pixels; none for the usual ones.
 */
picture_widths: Array<number>, 
/**
 * The address of the folder on the web in which pictures lie when WordPress imports what shows them.
 */
pictures_at: string, };

export type Outlets = { 
/**
 * All, by name.
 */
all: Array<Outlet>, 
/**
 * Which is the default, by its name; none where the writer gave none.
 */
default: string | null, 
/**
 * What is wrong with files that cannot be understood.
 */
unread: Array<string>, };

export type Start = { 
/**
 * The library's folder.
 */
library: string, 
/**
 * The default outlet, once given.
 */
outlet: Outlet | null, 
/**
 * Whether the writer has been asked for it and declined.
 */
skipped: boolean, 
/**
 * The id of the piece last open, if it is still on the shelf.
 */
last: string | null, 
/**
 * That piece, if it can be opened.
 */
opened: Opened | null, };

export type Imported = { 
/**
 * The new piece's id.
 */
id: string, 
/**
 * Its name in an address.
 */
slug: string, 
/**
 * What was kept, guessed, missing and left out.
 */
notes: Array<Note>, };

export type CreditLine = { 
/**
 * The line.
 */
line: string, 
/**
 * What is missing, in words.
 */
missing: Array<string>, 
/**
 * The credit's keys where that is to be filled in, in the same order.
 */
lacks: Array<string>, 
/**
 * The row of the table that its licence falls under, by its label; none where it is unknown.
 */
row: string | null, 
/**
 * Whether its licence wants the picture's title named.
 */
titled: boolean, };

export type LicenceRow = { 
/**
 * What the writer reads, and what is written into a credit.
 */
label: string, 
/**
 * The kind of ground.
 */
ground: Ground, 
/**
 * What it obliges to, by the credit's keys.
 */
obliges: Array<string>, };

export type Format = { 
/**
 * What the command line calls it.
 */
name: string, 
/**
 * What a person calls it.
 */
label: string, 
/**
 * The endings of its files, without the dot.
 */
extensions: Array<string>, };

export type Formats = { 
/**
 * What a piece can become.
 */
exporters: Array<Format>, 
/**
 * What can become a piece.
 */
importers: Array<Format>, };

export type Since = { 
/**
 * When that was, RFC 3339.
 */
at: string, 
/**
 * In which way: an exporter's name, or `clip`.
 */
way: string, 
/**
 * How many blocks are new or changed.
 */
altered: number, 
/**
 * How many fewer there are.
 */
gone: number, 
/**
 * Which fields changed; `credits` for those of its pictures.
 */
fields: Array<string>, };

export type Chore = "above" | "pictures" | "embeds" | "polls" | "section" | "tags" | "slug" | "summary" | "published" | "canonical" | "embargo" | "note_to_desk" | "own_fields";

export type ByHand = { 
/**
 * What.
 */
chore: Chore, 
/**
 * What to fill in, where it is that.
 */
text: string, 
/**
 * How many, where they are counted.
 */
number: number, };

export type Part = { 
/**
 * Its own name within the piece: `headline`, `caption/pier.jpg`.
 */
name: string, 
/**
 * Which field: `headline`, `body`, `caption`, `credit`, `alt` …
 */
field: string, 
/**
 * What goes into it; of the body, only how it begins. Empty where a picture lacks it.
 */
text: string, 
/**
 * Changes whenever what goes into it does.
 */
mark: string, 
/**
 * The picture it belongs to: its place among the piece's pictures, from 1.
 */
nth: number | null, 
/**
 * That picture's file, by its hash.
 */
picture: string | null, 
/**
 * The part of it that is shown, where that is not the whole.
 */
crop: Crop | null, };

export type Parts = { 
/**
 * What the piece is called.
 */
headline: string, 
/**
 * Its language, by BCP 47; empty where it says none.
 */
language: string, 
/**
 * What stands against it going out.
 */
findings: Array<Finding>, 
/**
 * The parts, in the order in which forms ask for them. None while something stops the piece.
 */
parts: Array<Part>, };

export type Preview = { 
/**
 * The main file.
 */
text: string, 
/**
 * Whether it is a page to be shown rather than text to be read.
 */
html: boolean, 
/**
 * What stands against it.
 */
findings: Array<Finding>, 
/**
 * The files it would write, relative to the folder chosen.
 */
files: Array<string>, 
/**
 * What the format cannot carry.
 */
notes: Array<Note>, 
/**
 * What is left to do by hand at the other end.
 */
by_hand: Array<ByHand>, 
/**
 * What has changed since the piece last went out, if it ever did.
 */
since: Since | null, };

export type Progress = { 
/**
 * Pictures that are ready.
 */
ready: number, 
/**
 * Pictures in all. When all are ready, the files are written.
 */
of: number, };

export type Extent = "piece" | "body" | "changes";

export type Clip = { 
/**
 * HTML with its pictures within it; `None` where the text is the HTML.
 */
html: string | null, 
/**
 * What goes where only text can.
 */
text: string, 
/**
 * What could not be carried.
 */
notes: Array<Note>, };

export type ClipForm = "rich_text" | "html" | "blocks";

export type Exported = { 
/**
 * The folder that holds it all.
 */
folder: string, 
/**
 * Each file's path.
 */
files: Array<string>, 
/**
 * What could not be carried.
 */
notes: Array<Note>, };

export type PictureUse = { 
/**
 * The piece's id.
 */
id: string, 
/**
 * Its name in an address.
 */
slug: string, 
/**
 * What a writer knows it by.
 */
title: string, 
/**
 * The picture's name in it.
 */
name: string, 
/**
 * Whether its text shows the picture as it stands; else only its history does.
 */
shown: boolean, 
/**
 * Whether the piece is in the bin.
 */
binned: boolean, };

export type KeptPicture = { 
/**
 * Bytes in the file.
 */
bytes: number, 
/**
 * When it last came in, RFC 3339.
 */
added: string, 
/**
 * What stands below it in the newest piece that says anything there, else what its file says it shows.
 */
caption: string, 
/**
 * What it is in words for those who cannot see it, said in the same way.
 */
alt: string, 
/**
 * The credit with which it would come into another piece, as printed.
 */
line: string, 
/**
 * What that credit lacks.
 */
missing: Array<string>, 
/**
 * The pieces that use it, the newest first.
 */
uses: Array<PictureUse>, 
/**
 * Whether it may be collected: nothing uses it, and it came more than a day ago.
 */
unused: boolean, 
/**
 * SHA-256 of its bytes, in hex: its address in the picture protocol.
 */
hash: string, 
/**
 * Pixels across, upright.
 */
width: number, 
/**
 * Pixels down, upright.
 */
height: number, 
/**
 * Its media type.
 */
mime: string, };

export type PicturesAsked = { 
/**
 * Words that must be said of them; none for all.
 */
query: string, 
/**
 * Only those that may be collected.
 */
unused: boolean, 
/**
 * How many to give at most.
 */
count: number, };

export type PicturesFound = { 
/**
 * The first of them.
 */
pictures: Array<KeptPicture>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those of the whole library that may be collected, by their hashes.
 */
unused: Array<string>, 
/**
 * How many bytes they have.
 */
unused_bytes: number, };

export type Collected = { 
/**
 * The pictures that are gone, by their hashes.
 */
pictures: Array<string>, 
/**
 * How many bytes of files are gone.
 */
bytes: number, };

export type Backup = { 
/**
 * Its file.
 */
path: string, 
/**
 * The file's size; pictures that stand beside it are not in it.
 */
bytes: number, 
/**
 * How many pieces are in it, where that was counted.
 */
pieces: number | null, 
/**
 * How many pictures of the library are not in it, because their files are gone or changed.
 */
missing: number, };

export type Unpacked = { 
/**
 * How many pieces it brought.
 */
pieces: number, 
/**
 * How many pictures it does not have.
 */
missing: number, 
/**
 * Where the library is now that was there before, if one was.
 */
aside: string | null, };

export type Recovered = { 
/**
 * How many pieces came through whole, with their history.
 */
whole: number, 
/**
 * The others.
 */
pieces: Array<Saving>, 
/**
 * How many pictures were found by their files alone; what was known of them is lost.
 */
pictures: number, 
/**
 * Where the damaged files are.
 */
kept: string, };

export type Saving = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name in an address.
 */
slug: string, 
/**
 * Its headline, if it still has one.
 */
headline: string, 
/**
 * What is left of it.
 */
left: LeftOf, };

export type LeftOf = "all" | "text" | "parts";

export type Found = { 
/**
 * The piece.
 */
id: string, 
/**
 * Its headline.
 */
headline: Array<Stretch>, 
/**
 * A few words of its text; none where it does not say it there.
 */
words: Array<Stretch>, };

export type Mirror = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * Whether the folder is there: its disk may not be connected.
 */
found: boolean, 
/**
 * Pieces in it as they now are.
 */
pieces: number, 
/**
 * Pieces that are not in it yet, or not as they now are.
 */
behind: number, };

export type Stretch = { 
/**
 * Its words.
 */
text: string, 
/**
 * Whether they were looked for.
 */
found: boolean, };

export type Version = { 
/**
 * The revision it ended in.
 */
rev: number, 
/**
 * The revision it began with; 0 where there was nothing.
 */
base: number, 
/**
 * When it began, RFC 3339.
 */
from: string, 
/**
 * When it ended, RFC 3339.
 */
at: string, 
/**
 * What was done.
 */
origin: Origin, 
/**
 * How many words the piece then had, where that is known.
 */
words: number | null, 
/**
 * How many more than before, where that is known.
 */
added: number | null, 
/**
 * What somebody called it.
 */
name: string | null, 
/**
 * When it went out, and how.
 */
sent: Array<Sending>, };

export type Origin = "begun" | "imported" | "written" | "restored";

export type Sending = { 
/**
 * The exporter's name, or what else it went by.
 */
way: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What was found in that version and did not keep it in.
 */
overruled: Array<Overruled>, };

export type Overruled = { 
/**
 * What was found.
 */
finding: string, 
/**
 * The reason that was given.
 */
reason: string, };

export type Past = { 
/**
 * The revision shown.
 */
rev: number, 
/**
 * The document.
 */
doc: Piece, 
/**
 * The picture files in the library, by their names in the piece.
 */
pictures: { [key in string]: PictureInfo }, };

export type Comparison = { 
/**
 * The fields and credits that differ.
 */
fields: Array<ComparedField>, 
/**
 * All blocks of both, in reading order.
 */
blocks: Array<ComparedBlock>, 
/**
 * How many words came.
 */
added: number, 
/**
 * How many went.
 */
removed: number, };

export type ComparedField = { 
/**
 * The field's name, or that of the picture whose credit it is.
 */
name: string, 
/**
 * Whether it is a picture's credit.
 */
is_credit: boolean, 
/**
 * What differs in it.
 */
runs: Array<Run>, };

export type ComparedBlock = { 
/**
 * What became of it.
 */
fate: Became, 
/**
 * What kind of block it is, as in the document.
 */
kind: string, 
/**
 * Its words, a line for each block inside it.
 */
runs: Array<Run>, };

export type Became = "same" | "added" | "removed" | "changed" | "moved";

export type Run = { 
/**
 * What became of them: the same, added or removed.
 */
fate: Became, 
/**
 * The words, with the spaces between them.
 */
text: string, };
