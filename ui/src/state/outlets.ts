// Whom the pieces are for.
import * as desk from '../desk';
import type { Outlet } from '../wire';
import { library } from './library.svelte';
import { NOBODY } from './nobody';
import { notices } from './notices.svelte';
import { page } from './page.svelte';

/** For whom the open piece is: the outlet that it names, else the usual one. Reactive. */
export function forWhom(): Outlet | null {
  const { outlet } = page.fields;
  return outlet ? (library.outlets.find(({ name }) => name === outlet) ?? { ...NOBODY, name: outlet }) : library.outlet;
}

/** Asks the desk for all of them; what is wrong with a file of one is said. */
export async function readOutlets(): Promise<void> {
  const { all, default: usual, unread } = await desk.outlets();
  const outlet = all.find(({ name }) => name === usual) ?? null;
  Object.assign(library, { outlets: all, outlet });
  for (const message of unread) notices.say(message);
  page.checkAgain();
}

export const setOutlet = (outlet: Outlet | null): Promise<boolean> => changed(() => desk.setOutlet(outlet));
export const removeOutlet = (name: string): Promise<boolean> => changed(() => desk.removeOutlet(name));
export const chooseOutlet = (name: string): Promise<boolean> => changed(() => desk.chooseOutlet(name));

/** Keeps it in the place of the one that was called so. Rejects with what is wrong with it. */
export async function keepOutlet(was: string, outlet: Outlet): Promise<void> {
  await desk.keepOutlet(was, outlet);
  await readOutlets();
}

/** Answers whether it worked; what went wrong is said. */
async function changed(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    await readOutlets();
    return true;
  } catch (error) {
    notices.wrong(error);
    return false;
  }
}
