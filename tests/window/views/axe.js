// What axe finds in a part of the window, as sentences in `found`: everything, or only what colours decide.
const [part, all] = arguments;
const told = ['serious', 'critical', 'moderate'];
globalThis.found = null;
const options = { iframes: false, resultTypes: ['violations'], ...(!all && { runOnly: ['color-contrast'] }) };
axe.run(part, options).then(({ violations }) => {
  globalThis.found = violations
    .filter(({ impact }) => told.includes(impact))
    .flatMap(({ id, impact, help, nodes }) => nodes.map(({ target, any }) => `${impact} ${id} (${help}) at ${target}${any[0] ? `: ${any[0].message}` : ''}`));
});
