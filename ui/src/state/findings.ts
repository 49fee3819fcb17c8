// From a finding to the place where it can be mended, or to what mends it in one step.
import type { Node } from 'prosemirror-model';
import { tick } from 'svelte';
import { safeAddress } from '../editor/address';
import { position } from '../editor/patch';
import { schema } from '../editor/schema';
import type { Act } from '../parts/Remarks.svelte';
import type { Finding } from '../wire';
import { words } from '../words';
import { dialogs } from './dialogs.svelte';
import { figuresIn, fillFigure, goToBlock, goToPicture } from './figures';
import { library } from './library.svelte';
import { notices } from './notices.svelte';
import { forWhom } from './outlets';
import { page } from './page.svelte';
import { settings } from './settings.svelte';

/** Leaves the dialog and goes where the finding points; a credit's form opens. */
export async function fix({ check, where }: Finding): Promise<void> {
  dialogs.close();
  await tick();
  if (where.picture !== undefined) {
    goToPicture(where.picture);
    if (/credit|evidence|terms|clearance|limits/.test(check)) page.crediting = where.picture;
  } else if (where.field) {
    await goToField(where.field);
  } else if (where.block !== undefined) {
    goToBlock(where.block);
  }
}

/** The field in the page, else the one in the details. */
export async function goToField(field: string): Promise<void> {
  const find = () => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  if (!find()) settings.showTab('piece');
  await tick();
  const control = find();
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

/** What mends a finding in one step. */
export function mendings(finding: Finding): Act[] {
  const { picture, block } = finding.where;
  const named = (label: string, run: () => void): Act => ({ label, name: `${label}: ${finding.message}`, run });
  const { label, change } = finding.mend ?? {};
  if (label !== undefined && change?.kind === 'credit') return [named(label, () => page.setCredits({ [change.name]: change.credit }))];
  if (finding.check === 'picture-credit' && picture !== undefined && mine(picture)) return [named(words.credit.mine, () => takeAsMine(picture))];
  if (finding.check === 'picture-file' && picture !== undefined) return [named(words.figure.choose, () => fillNamed(picture))];
  if (finding.check === 'links' && block !== undefined) return [named(words.link.remove, () => unlink(block))];
  return [];
}

let last: string | null = null;

/** The one after the last that was gone to. */
export function goToFinding(by: 1 | -1): void {
  const { findings } = page;
  if (findings.length === 0) return notices.say(words.foot.clear);
  const at = findings.findIndex((finding) => keyOf(finding) === last);
  const next = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length];
  last = keyOf(next);
  notices.say(next.message);
  void fix(next);
}

const keyOf = ({ check, where, message }: Finding) => `${page.id} ${check} ${where.picture ?? where.field ?? message}`;

/** The writer's own credit, where nothing else is said of the picture yet. */
function mine(picture: string) {
  const licence = library.licences.find(({ ground }) => ground === 'own')?.label;
  const name = forWhom()?.credit;
  return page.credits[picture] === undefined && licence && name ? { creators: [name], licence } : null;
}

function takeAsMine(picture: string): void {
  const credit = mine(picture);
  if (credit) page.setCredits({ [picture]: credit });
}

function fillNamed(picture: string): void {
  const figure = page.state && figuresIn(page.state.doc).find(({ node }) => node.attrs.src === picture && node.type === schema.nodes.figure);
  if (figure) void fillFigure(figure.at);
}

/** Takes the links out of a block that would be left out anyway. Their words stay. */
function unlink(index: number): void {
  const { state } = page;
  if (!state || index >= state.doc.childCount) return;
  const start = position(state.doc, index);
  const tr = state.tr;
  const broken = (node: Node) => node.marks.find(({ type, attrs }) => type === schema.marks.link && leadsAstray(attrs.href));
  state.doc.child(index).descendants((node, at) => {
    const mark = broken(node);
    if (mark) tr.removeMark(start + 1 + at, start + 1 + at + node.nodeSize, mark);
  });
  page.dispatch(tr);
}

/** An address within the site leads nowhere else. */
const leadsAstray = (href: string) => /^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(href) && safeAddress(href) === null;
