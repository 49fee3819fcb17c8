// Every crate and npm package that Galley is built from must be under a permissive licence. A package is allowed when
// some choice that its SPDX expression leaves us is made of licences in this table, or when it is named below it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const allowed = new Set([
  '0BSD', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'CC0-1.0',
  'CDLA-Permissive-2.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Unicode-3.0', 'Unicode-DFS-2016', 'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression leaves a choice that is allowed. `MIT/Apache-2.0` is how it was once written. */
export function permits(expression) {
  const tokens = expression.replaceAll('/', ' OR ').replace(/[()]/g, ' $& ').trim().split(/\s+/);
  let at = 0;
  const either = () => {
    let permitted = both();
    while (tokens[at] === 'OR') {
      at += 1;
      permitted = both() || permitted;
    }
    return permitted;
  };
  const both = () => {
    let permitted = one();
    while (tokens[at] === 'AND') {
      at += 1;
      permitted = one() && permitted;
    }
    return permitted;
  };
  const one = () => {
    if (tokens[at] === '(') {
      at += 1;
      const permitted = either();
      at += 1;
      return permitted;
    }
    let name = tokens[at++] ?? '';
    if (tokens[at] === 'WITH') {
      name += ` WITH ${tokens[at + 1]}`;
      at += 2;
    }
    return allowed.has(name);
  };
  const permitted = either();
  return permitted && at === tokens.length;
}

function expect(expression, permitted) {
  if (permits(expression) !== permitted) throw new Error(`the check itself is broken: ${expression}`);
}
expect('MIT OR GPL-3.0', true);
expect('MIT AND GPL-3.0', false);
expect('(MIT OR Apache-2.0) AND Unicode-3.0', true);
expect('GPL-2.0 OR (MIT AND AGPL-3.0)', false);
expect('MIT/Apache-2.0', true);
expect('Apache-2.0 WITH LLVM-exception', true);
expect('', false);

const crates = JSON.parse(
  execFileSync('cargo', ['metadata', '--format-version', '1', '--locked'], { encoding: 'utf8', maxBuffer: 1 << 28 }),
).packages.map(({ name, version, license, source }) => ({ name, version, license: license ?? '', from: source ?? 'here' }));

const npm = ['ui', 'tests', 'scripts'].flatMap((folder) =>
  Object.entries(JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')).packages)
    .filter(([path, it]) => path && !it.link)
    .map(([path, it]) => ({ name: path.replace(/^.*node_modules\//, ''), version: it.version, license: it.license ?? '', from: 'npm' })),
);

const bad = [...crates, ...npm].filter(({ license, from }) => !permits(license) || from.startsWith('git+'));
for (const { name, version, license, from } of bad) {
  console.error(`${name} ${version} (${from}): ${license || 'no licence given'}`);
}
console.log(`${crates.length} crates and ${npm.length} npm packages, ${bad.length} not permitted`);
process.exit(bad.length ? 1 : 0);
