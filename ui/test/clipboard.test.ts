// What each program puts on the clipboard, beside what becomes of it. `npx vitest -u` writes that anew: read the diff.
import { describe, expect, it } from 'vitest';
import { outline } from './outline';
import { p } from './pieces';
import { editor, paste } from './typing';

const inputs = import.meta.glob<string>('./clipboard/*/*.{html,txt}', { query: '?raw', import: 'default', eager: true });

describe('pasted from', () => {
  it.each(Object.entries(inputs))('%s', async (path, text) => {
    const view = paste(editor(p('')), path.endsWith('.html') ? { html: text } : { text });
    view.state.doc.check();
    await expect(outline(view.state.doc)).toMatchFileSnapshot(path.replace(/\.\w+$/, '.md'));
  });
});
