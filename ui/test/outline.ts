// A document as a person reads it in a diff: much like Markdown, with nothing escaped.
import type { Node } from 'prosemirror-model';

const MARKS: Record<string, [string, string]> = {
  strong: ['**', '**'], emphasis: ['_', '_'], strike: ['~~', '~~'], superscript: ['^', '^'], subscript: ['~', '~'], highlight: ['==', '=='], code: ['`', '`'],
};

/** Its blocks, a blank line between those at the top. */
export function outline(doc: Node): string {
  return doc.children.map((block) => lines(block).join('\n')).join('\n\n') + '\n';
}

function lines(node: Node): string[] {
  const { attrs } = node;
  const inside = () => node.children.flatMap((child, at) => (at > 0 && !/list|attribution/.test(child.type.name) ? [''] : []).concat(lines(child)));
  switch (node.type.name) {
    case 'heading': return [`${'#'.repeat(attrs.level)} ${line(node)}`];
    case 'bullet_list': return node.children.flatMap((item) => hung(`- ${box(item)}`, item));
    case 'ordered_list': return node.children.flatMap((item, at) => hung(`${attrs.start + at}. ${box(item)}`, item));
    case 'quotation': return inside().map((it) => `> ${it}`.trimEnd());
    case 'attribution': return [`— ${line(node)}`];
    case 'callout': return [`[${attrs.kind}`, ...inside().map((it) => `  ${it}`.trimEnd()), ']'];
    case 'callout_title': return [`= ${line(node)}`];
    case 'figure': return [`![${attrs.alt}](${short(attrs.src)}) ${line(node)}`.trimEnd()];
    case 'embed': return [`[embed ${attrs.address}]`];
    case 'table': return node.children.map((row) => `| ${row.children.map(line).join(' | ')} |`);
    case 'code_block': return ['```', node.textContent, '```'];
    case 'footnote': return inside().map((it, at) => (at === 0 ? `[^${attrs.label}]: ${it}` : `    ${it}`.trimEnd()));
    case 'divider': return ['---'];
    default: return [line(node)];
  }
}

function hung(bullet: string, item: Node): string[] {
  return item.children.flatMap(lines).map((it, at) => (at === 0 ? bullet : '  ') + it);
}

const box = ({ attrs }: Node) => (attrs.checked === null ? '' : attrs.checked ? '[x] ' : '[ ] ');

function line(node: Node): string {
  return node.children.map(run).join('').replaceAll('\u00a0', '␣');
}

function run(node: Node): string {
  const words = node.isText ? node.text! : node.type.name === 'hard_break' ? '\\\n' : node.type.name === 'footnote_reference' ? `[^${node.attrs.label}]` : node.type.name === 'picture' ? `![${node.attrs.alt}](${short(node.attrs.src)})` : `{${node.type.name}}`;
  return node.marks.reduceRight((inner, { type, attrs }) => {
    const [before, after] = type.name === 'link' ? ['[', `](${attrs.href})`] : MARKS[type.name];
    return before + inner + after;
  }, words);
}

const short = (src: string) => src.replace(/^(data:[^,]{0,30}),.*$/s, '$1…');
