// Markdown to HTML by others: a list of texts comes in as JSON, the HTML of each goes out. The argument says by whom.
import { readFileSync } from 'node:fs';

const by = {
  async commonmark() {
    const { Parser, HtmlRenderer } = await import('commonmark');
    return (text) => new HtmlRenderer().render(new Parser().parse(text));
  },
  async gfm() {
    const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([import('micromark'), import('micromark-extension-gfm')]);
    const options = { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
    return (text) => micromark(text, options);
  },
};

const render = await by[process.argv[2]]();
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(render)));
