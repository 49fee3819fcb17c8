// What the window remembers for itself: how the writer likes it, folds, the last way out, and where each piece was left.
import type { Order } from '../wire';

/** Of the window; those it speaks. */
export const LANGUAGES = ['system', 'en', 'de', 'ru'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const FACES = ['serif', 'sans', 'system'] as const;
/** Characters in a line. */
export const MEASURES = [58, 66, 76] as const;
/** In pixels. */
export const TEXT_SIZES = [15, 17, 19, 21, 24, 28] as const;
/** In percent. */
export const ZOOMS = [100, 110, 125, 150, 175, 200] as const;

const ORDERS: Order[] = ['deadline', 'changed', 'headline', 'created'];
/** The parts of the details. */
export const TABS = ['piece', 'pictures', 'checks', 'history'] as const;

export type Tab = (typeof TABS)[number];
export type Theme = (typeof THEMES)[number];

const KEY = 'galley';
const MOST_RECENT = 8;

class Settings {
  language = $state<(typeof LANGUAGES)[number]>('system');
  theme = $state<Theme>('system');
  /** More contrast than the system asks for. */
  contrast = $state(false);
  textSize = $state<number>(19);
  measure = $state<(typeof MEASURES)[number]>(66);
  face = $state<(typeof FACES)[number]>('serif');
  /** Whether straight quotes and dashes become those of the language while they are typed. */
  smartQuotes = $state(true);
  zoom = $state<number>(100);
  shelf = $state(true);
  inspector = $state(false);
  /** Whether there is nothing but the page. No start of the window begins so. */
  focus = $state(false);
  /** Whether the line one writes stays at its height. */
  typewriter = $state(false);
  /** Format and folder of the last export. */
  format = $state('');
  folder = $state('');
  /** How the shelf is sorted. */
  order = $state<Order>('deadline');
  /** Which part of the details is shown, and which groups in it the writer has opened or closed. */
  tab = $state<Tab>('piece');
  groups = $state<{ [group: string]: boolean }>({});
  /** What was done from the palette, the last first. */
  recent = $state.raw<string[]>([]);

  /** What was open before there was no room for it. */
  #roomy: { shelf?: boolean; inspector?: boolean } = {};

  constructor() {
    this.recall();
    // What another window was told holds in this one too.
    addEventListener('storage', ({ key }) => key === KEY && this.recall());
  }

  recall(): void {
    const kept = remembered(KEY);
    if (kept && typeof kept === 'object') for (const name of KEPT) this.#restore(name, (kept as Record<string, unknown>)[name]);
  }

  /** Opens or folds the pieces. A narrow window has room for one side only. */
  toggleShelf(): void {
    this.shelf = !this.shelf;
    if (this.shelf && narrow()) this.inspector = false;
  }

  toggleInspector(): void {
    this.inspector = !this.inspector;
    if (this.inspector && narrow()) this.shelf = false;
  }

  /** Brings a part of the details to light. */
  showTab(tab: Tab): void {
    this.tab = tab;
    if (!this.inspector) this.toggleInspector();
  }

  nextTheme(): void {
    this.theme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length];
  }

  /** Folds both sides away, or brings both back. */
  foldBoth(): void {
    const open = !(this.shelf || this.inspector);
    this.shelf = open;
    this.inspector = open && !narrow();
  }

  /** Where the page has no room beside it both sides fold away; they come back with the room. */
  makeRoom(tight: boolean): void {
    const { shelf, inspector } = this;
    if (tight) this.shelf = this.inspector = false;
    else Object.assign(this, this.#roomy);
    this.#roomy = tight ? { shelf, inspector } : {};
  }

  /** One step larger or smaller. */
  zoomBy(by: 1 | -1): void {
    this.zoom = ZOOMS[Math.max(0, Math.min((ZOOMS as readonly number[]).indexOf(this.zoom) + by, ZOOMS.length - 1))];
  }

  used(act: string): void {
    this.recent = [act, ...this.recent.filter((other) => other !== act)].slice(0, MOST_RECENT);
  }

  keep(): void {
    remember(KEY, Object.fromEntries(KEPT.map((name) => [name, this[name]])));
  }

  /** What makes no sense, from another version or a damaged file, stays as it is at first. */
  #restore<Name extends Kept>(name: Name, kept: unknown): void {
    const choices: readonly unknown[] | undefined = CHOICES[name];
    if (choices ? choices.includes(kept) : typeof kept === typeof this[name] && Array.isArray(kept) === Array.isArray(this[name])) {
      this[name] = kept as this[Name];
    }
  }
}

const KEPT = [
  'language', 'theme', 'contrast', 'textSize', 'measure', 'face', 'smartQuotes', 'typewriter', 'zoom', 'shelf', 'inspector', 'format', 'folder', 'recent', 'order', 'tab', 'groups',
] as const satisfies (keyof Settings)[];

type Kept = (typeof KEPT)[number];

const CHOICES: Partial<Record<Kept, readonly unknown[]>> = { language: LANGUAGES, theme: THEMES, textSize: TEXT_SIZES, measure: MEASURES, face: FACES, zoom: ZOOMS, order: ORDERS, tab: TABS };

/** Too narrow for a page between both sides. */
const narrow = () => innerWidth < 1060;

export const settings = new Settings();

/** The place of the cursor when the piece was left. */
export const placeIn = (piece: string) => Number(remembered(`${KEY}/place/${piece}`) ?? 0);
export const rememberPlace = (piece: string, place: number) => remember(`${KEY}/place/${piece}`, place);

/** What was taken of the piece, field by field: its mark then. */
export const takenOf = (piece: string) => (remembered(`${KEY}/taken/${piece}`) ?? {}) as { [part: string]: string };
export const rememberTaken = (piece: string, taken: { [part: string]: string }) => remember(`${KEY}/taken/${piece}`, taken);

/** True the first time it is asked for that, in all the life of this window's memory. */
export function firstTime(what: string): boolean {
  const first = remembered(`${KEY}/once/${what}`) === null;
  if (first) remember(`${KEY}/once/${what}`, true);
  return first;
}

function remembered(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without a place to remember in, the window begins as new each time.
  }
}
