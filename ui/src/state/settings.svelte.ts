// What the window remembers for itself: folds, appearance, the last way out, and where each piece was left.

export type Theme = 'system' | 'light' | 'dark';
const THEMES: Theme[] = ['system', 'light', 'dark'];
const KEY = 'galley';

type Kept = Pick<Settings, 'theme' | 'shelf' | 'inspector' | 'format' | 'folder'>;

class Settings {
  theme = $state<Theme>('system');
  shelf = $state(true);
  inspector = $state(false);
  /** Format and folder of the last export. */
  format = $state('');
  folder = $state('');

  constructor() {
    const kept = remembered(KEY) as Partial<Kept> | null;
    if (kept?.theme && THEMES.includes(kept.theme)) this.theme = kept.theme;
    this.shelf = kept?.shelf ?? true;
    this.inspector = kept?.inspector ?? false;
    this.format = kept?.format ?? '';
    this.folder = kept?.folder ?? '';
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

  nextTheme(): void {
    this.theme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length];
  }

  /** Folds both sides away, or brings both back. */
  foldBoth(): void {
    const open = !(this.shelf || this.inspector);
    this.shelf = open;
    this.inspector = open && !narrow();
  }

  keep(): void {
    const { theme, shelf, inspector, format, folder } = this;
    remember(KEY, { theme, shelf, inspector, format, folder } satisfies Kept);
  }
}

/** Too narrow for a page between both sides. */
const narrow = () => innerWidth < 1060;

export const settings = new Settings();

/** The place of the cursor when the piece was left. */
export const placeIn = (piece: string) => Number(remembered(`${KEY}/place/${piece}`) ?? 0);
export const rememberPlace = (piece: string, place: number) => remember(`${KEY}/place/${piece}`, place);

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
