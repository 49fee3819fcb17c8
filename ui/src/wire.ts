// What crosses between the window and the desk. The names are those of the Rust types.

export type When = string;

export type Status = 'idea' | 'drafting' | 'ready' | 'filed' | 'published' | 'archived';
export type BylineKind = 'person' | 'organisation';
export type Canonical = 'none' | 'original' | 'noindex';
export type CorrectionKind = 'correction' | 'clarification' | 'update';
export type CorrectionPlace = 'top' | 'foot';

export type Byline = { name: string; kind: BylineKind; role: string; link: string };

export type Republication = {
  outlet: string;
  address: string;
  permission: string;
  first_published: When | null;
  canonical: Canonical;
};

export type Correction = { kind: CorrectionKind; date: When | null; text: string; place: CorrectionPlace };

export type Fields = {
  headline: string;
  kicker: string;
  standfirst: string;
  slug: string;
  slugline: string;
  bylines: Byline[];
  author_line: string;
  dateline: string;
  published: When | null;
  updated: When | null;
  deadline: When | null;
  embargo: When | null;
  length_ordered: number | null;
  section: string;
  tags: string[];
  language: string;
  summary: string;
  republication: Republication;
  disclaimer: string;
  corrections: Correction[];
  note_to_desk: string;
  my_notes: string;
  status: Status;
};

export type Credit = {
  title?: string;
  creators?: string[];
  agency?: string;
  source_name?: string;
  source_address?: string;
  licence?: string;
  licence_address?: string;
  rights_holder?: string;
  usage_terms?: string;
  permission_evidence?: string;
  modified?: string;
};

export type LinkAttrs = { href: string; title: string };
export type Mark =
  | { type: 'link'; attrs: LinkAttrs }
  | { type: 'strong' }
  | { type: 'emphasis' }
  | { type: 'strike' }
  | { type: 'superscript' }
  | { type: 'subscript' }
  | { type: 'code' };

export type PictureAttrs = { src: string; alt: string; title: string };
export type Inline =
  | { type: 'text'; text: string; marks?: Mark[] }
  | { type: 'hard_break'; marks?: Mark[] }
  | { type: 'picture'; attrs: PictureAttrs; marks?: Mark[] }
  | { type: 'raw_inline'; attrs: { source: string }; marks?: Mark[] };

export type Item = { type: 'list_item'; attrs: { checked: boolean | null }; content: Block[] };

export type Block =
  | { type: 'paragraph'; content?: Inline[] }
  | { type: 'heading'; attrs: { level: number; id: string }; content?: Inline[] }
  | { type: 'bullet_list'; attrs: { tight: boolean }; content: Item[] }
  | { type: 'ordered_list'; attrs: { start: number; tight: boolean }; content: Item[] }
  | { type: 'quotation'; content: Block[] }
  | { type: 'figure'; attrs: PictureAttrs; content?: Inline[] }
  | { type: 'code_block'; attrs: { info: string }; content?: Inline[] }
  | { type: 'divider' }
  | { type: 'raw'; content?: Inline[] };

export type PieceAttrs = { fields: Fields; pictures: { [name: string]: Credit } };
export type Piece = { type: 'doc'; attrs: PieceAttrs; content: Block[] };

export type Change =
  | { kind: 'blocks'; from: number; to: number; with: Block[] }
  | { kind: 'field'; name: string; value: unknown }
  | { kind: 'credit'; name: string; credit: Credit | null };

export type NoteKind = 'kept' | 'guessed' | 'missing' | 'left_out';
export type Note = { kind: NoteKind; field: string; text: string; line?: number };

export type Summary = {
  id: string;
  slug: string;
  headline: string;
  opening: string;
  byline: string;
  status: Status;
  words: number;
  created: string;
  updated: string;
  problems: number;
};

export type PictureInfo = { hash: string; width: number; height: number; mime: string };
export type OpenGuess = { field: string; text: string };

export type Opened = { id: string; slug: string; rev: number; doc: Piece; pictures: { [name: string]: PictureInfo }; guesses: OpenGuess[] };
export type Saved = { rev: number; at: string; merged: Opened | null };

export type Place = { block?: number; picture?: string; field?: string };
export type Finding = { check: string; weight: 'stops' | 'warns'; message: string; where: Place; fix: string };

export type Outlet = { name: string; credit: string; byline: string; language: string };

export type Start = { library: string; outlet: Outlet | null; skipped: boolean; last: string | null; pieces: Summary[] };
export type Imported = { id: string; slug: string; notes: Note[] };
export type Added = { name: string; info: PictureInfo; credit: Credit | null };
export type CreditLine = { line: string; missing: string[] };
export type LicenceRow = { label: string; written: string; obliges: string[] };
export type Format = { name: string; label: string; extensions: string[] };
export type Formats = { exporters: Format[]; importers: Format[] };
export type Preview = { text: string; html: boolean; findings: Finding[]; files: string[]; notes: Note[] };
export type Exported = { folder: string; files: string[]; notes: Note[] };
