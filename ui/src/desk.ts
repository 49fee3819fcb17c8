// The desk behind the window: every command by its name. The only file that knows Tauri.
import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';
import { emit, listen } from '@tauri-apps/api/event';
import type {
  Added, Address, Asked, Backup, Block, Change, Clip, ClipForm, Collected, Comparison, Credit, CreditLine, Crop, Exported, FileSays, Extent, Finding, Formats, Found, Imported, LicenceRow, Listed, Mirror, Opened, Outlet, Outlets,
  Parts, Past, PicturesAsked, PicturesFound, Preview, Progress, Recovered, Saved, Source, SourceSaved, StandingText, Start, Status, Summary, SupposedCredit, Tag, Unpacked, Version,
} from './wire';

/** What a command rejects with. */
export type DeskError = { kind: string; message: string; hint: string };

/** What failed that is done beside the writing. */
export type Failed = { what: 'backup' | 'mirror'; error: DeskError };

/** What became of one imported file. */
export type Fate = (Imported & { headline: string }) | { path: string; error: DeskError };

/** A preview, and where the window finds it if it is a page. */
export type PreviewShown = Preview & { address: string | null };

export type Wanted = 'pictures' | 'import' | 'folder' | 'backup';

/** Files dragged in from outside, at a point of the page in CSS pixels; they are named when they are let go. */
export type Drop = { kind: 'over' | 'drop' | 'leave'; paths: string[]; x: number; y: number };

/** On what terms a piece goes out: why although a finding stops it, whether as a draft for the editor, for which outlet if not for its own, and without which pictures. */
export type Terms = { despite: string | null; draft: boolean; outlet: string | null; without: string[] };

/** Hears how far a way out is. */
export type Heard = (progress: Progress) => void;

type Call = <T>(command: string, args?: Record<string, unknown> | Uint8Array, options?: { headers: Record<string, string> }) => Promise<T>;

const inShell = '__TAURI_INTERNALS__' in globalThis;

/** While the window is being built it runs in a plain browser, on a desk that keeps nothing. */
const fake = import.meta.env.DEV && !inShell ? await import('../dev/fake-desk') : null;
const call: Call = fake ? (fake.call as Call) : invoke;

export const start = () => call<Start>('start');
export const list = (asked: Asked) => call<Listed>('list', { asked });
export const mirror = () => call<Mirror | null>('mirror');
export const setMirror = (folder: string | null) => call<null>('set_mirror', { folder });
export const found = (query: string, pieces: string[]) => call<Found[]>('found', { query, pieces });
export const create = () => call<Opened>('create');
export const open = (piece: string) => call<Opened>('open', { piece });
/** The piece if it is not at that revision any more. */
export const look = (piece: string, rev: number) => call<Opened | null>('look', { piece, rev });
export const edit = (piece: string, base: number, changes: Change[]) => call<Saved>('edit', { piece, base, changes });
export const source = (piece: string) => call<Source>('source', { piece });
export const setSource = (piece: string, base: number, text: string) => call<SourceSaved>('set_source', { piece, base, text });
export const history = (piece: string) => call<Version[]>('history', { piece });
export const past = (piece: string, rev: number) => call<Past>('past', { piece, rev });
/** What is other at revision `to` than at `from`. */
export const compare = (piece: string, from: number, to: number) => call<Comparison>('compare', { piece, from, to });
export const nameVersion = (piece: string, rev: number, name: string) => call<null>('name_version', { piece, rev, name });
export const restore = (piece: string, rev: number) => call<Opened>('restore', { piece, rev });

/** Where backups are made by themselves, and the newest. */
export const dailyBackup = () => call<{ folder: string | null; last: Backup | null }>('daily_backup');
export const backUp = (folder: string) => call<Backup>('back_up', { folder });
/** The library is another one then: the page begins anew. */
export const unpack = (path: string) => call<Unpacked>('unpack', { path });
export const undoUnpack = (asideAt: string) => call<null>('undo_unpack', { asideAt });

/** Makes a new library of what can be read of a damaged one: the page begins anew. */
export const recover = () => call<Recovered>('recover');

export const duplicate = (piece: string) => call<Summary>('duplicate', { piece });
export const bin = (pieces: string[], binned: boolean) => call<null>('bin', { pieces, binned });
/** For ever; only from the bin. */
export const deletePieces = (pieces: string[]) => call<null>('delete', { pieces });
export const emptyBin = () => call<null>('empty_bin');
export const setStatus = (pieces: string[], status: Status) => call<null>('set_status', { pieces, status });

export const tags = () => call<Tag[]>('tags');
export const address = (piece: string, wanted: string) => call<Address>('address', { piece, wanted });
export const standingTexts = () => call<StandingText[]>('standing_texts');
export const setStandingTexts = (texts: StandingText[]) => call<StandingText[]>('set_standing_texts', { texts });

export const pick = (what: Wanted) => call<string[]>('pick', { what });
export const importFiles = (paths: string[]) => call<Fate[]>('import_files', { paths });
/** Files the app was started with, once. */
export const given = () => call<string[]>('given');
export const undoGuess = (piece: string, field: string) => call<Opened>('undo_guess', { piece, field });
export const importSample = () => call<Summary>('import_sample');
export const readMarkdown = (text: string) => call<Block[]>('read_markdown', { text });

export const addPicture = (piece: string, path: string) => call<Added>('add_picture', { piece, path });
/** Header values are percent-encoded: a file's name may be in any script. */
export const addPictureBytes = (piece: string, name: string, bytes: Uint8Array) =>
  call<Added>('add_picture_bytes', bytes, { headers: { piece, name: encodeURIComponent(name) } });

/** Asks the web for one picture: only ever because the writer said so. */
export const fetchPicture = (piece: string, address: string) => call<Added>('fetch_picture', { piece, address });

export const findPictures = (asked: PicturesAsked) => call<PicturesFound>('find_pictures', { asked });
/** A picture of the library gets a name in a piece, with what is known of it. */
export const reusePicture = (piece: string, hash: string) => call<Added>('reuse_picture', { piece, hash });
/** Wherever a piece shows it; answers how many do. */
export const replaceKept = (hash: string, path: string) => call<number>('replace_kept', { hash, path });
/** For ever; only what nothing uses. */
export const collectPictures = (hashes: string[]) => call<Collected>('collect_pictures', { hashes });

export const check = (piece: string) => call<Finding[]>('check', { piece });
/** As the outlet of that name prints it, the usual one where it is empty. */
export const creditLine = (credit: Credit, outlet: string) => call<CreditLine>('credit_line', { credit, outlet });
/** What the file of a piece's picture says. */
export const fileSays = (piece: string, picture: string) => call<FileSays>('file_says', { piece, picture });
/** What a pasted line, address or file name means for the picture that it was pasted for; null where it says nothing of a credit. */
export const supposedCredit = (text: string, picture: string) =>
  call<SupposedCredit | null>('supposed_credit', { text, picture });
export const agencies = () => call<string[]>('agencies');
export const licences = () => call<LicenceRow[]>('licences');

export const formats = () => call<Formats>('formats');
/** What a format gives, as another one looks; as a draft for the editor where it goes as one. */
export const preview = (piece: string, format: string, look: string, extent: Extent, terms: Terms) =>
  call<PreviewShown>('preview', { piece, format, look, extent, terms });
export const exportPiece = (piece: string, format: string, folder: string, terms: Terms, heard: Heard) =>
  call<Exported>('export_piece', { piece, format, folder, terms, told: told(heard) });
/** What is to be put on the clipboard. */
export const clip = (piece: string, form: ClipForm, extent: Extent, terms: Terms, heard: Heard) =>
  call<Clip>('clip', { piece, form, extent, terms, told: told(heard) });
/** Ends the export, or the copy, that is under way. */
export const callOff = () => call<null>('call_off');
export const print = (piece: string) => call<null>('print', { piece });

/** Opens the window from which a piece is copied field by field. */
export const showFields = (piece: string) => call<null>('show_fields', { piece });
export const closeFields = () => call<null>('close_fields');
/** The parts of a piece; none of them while something stops it and nobody has said why it goes out. */
export const parts = (piece: string, overruled: boolean) => call<Parts>('parts', { piece, overruled });
export const overrule = (piece: string, reason: string) => call<null>('overrule', { piece, reason });
export const showInFolder = (path: string) => call<null>('show_in_folder', { path });
/** Has the system check spelling in a language; gives the name of the package that lacks for it, if one does. */
export const spell = (language: string) => call<string | null>('spell', { language });

export const setOutlet = (outlet: Outlet | null) => call<null>('set_outlet', { outlet });
export const outlets = () => call<Outlets>('outlets');
/** Keeps it in the place of the one that is called `was`; a new one where none is. */
export const keepOutlet = (was: string, outlet: Outlet) => call<null>('keep_outlet', { was, outlet });
export const chooseOutlet = (name: string) => call<null>('choose_outlet', { name });
export const removeOutlet = (name: string) => call<null>('remove_outlet', { name });

/** Which language the window speaks, for the menu. */
export const speak = (language: string) => call<null>('speak', { language });

/** How large the window shows itself; 1 is as drawn. */
export function zoom(factor: number): Promise<null> {
  zoomed = factor;
  return call<null>('zoom', { factor });
}

let zoomed = 1;

/** Where the page finds a picture of the library. `most` asks for no more pixels either way, `crop` for a part of it. */
export function pictureAddress(hash: string, most: number, crop?: Crop): string {
  if (fake) return fake.pictureAddress(hash);
  const cut = crop ? `&cut=${crop.replaceAll('%', '').replaceAll(' ', ',')}` : '';
  return `${convertFileSrc(hash, 'galley')}?w=${most}${cut}`;
}

/** What the shell speaks through while a command is under way. */
function told(heard: Heard): Channel<Progress> | null {
  return inShell ? new Channel(heard) : null;
}

/** Milliseconds between signs of life to a shell that waits. */
const BEAT = 2000;

/** Before the window closes the shell asks for what is not yet sent; it stays open when that cannot be written. */
export function onClosing(flush: () => Promise<boolean>): void {
  if (!inShell) return;
  void listen('galley://flush', async () => {
    const beat = setInterval(() => void emit('galley://writing'), BEAT);
    const saved = await flush().finally(() => clearInterval(beat));
    await emit('galley://flushed', saved);
  });
}

/** Ends the program, once all is on the disk. */
export const quit = () => emit('galley://quit');

/** Closes the window although something in it is not on the disk. */
export const closeUnsaved = () => emit('galley://abandon');

/** Something was chosen in the window's menu, by its id. */
export function onMenu(heard: (id: string) => void): void {
  if (inShell) void listen<string>('galley://menu', ({ payload }) => heard(payload));
}

/** Whether a piece is open, for the menu. */
export const pieceIsOpen = (open: boolean) => call<null>('piece_is_open', { open });

/** A piece was written, by its id. */
export function onWritten(heard: (piece: string) => void): void {
  if (inShell) void listen<string>('galley://written', ({ payload }) => heard(payload));
}

/** Another start of Galley has handed over its files. */
export function onGiven(heard: () => void): void {
  if (inShell) void listen('galley://given', heard);
}

/** Something failed that is done beside the writing; heard each time it does. */
export function onFailed(heard: (failed: Failed) => void): void {
  if (inShell) void listen<Failed>('galley://failed', ({ payload }) => heard(payload));
}

/** Files dragged in from the desktop. The shell counts in pixels of the view, whatever the zoom. */
export function onDrop(heard: (drop: Drop) => void): void {
  if (inShell) void listen<Drop>('galley://dragged', ({ payload }) => heard({ ...payload, x: payload.x / zoomed, y: payload.y / zoomed }));
}
