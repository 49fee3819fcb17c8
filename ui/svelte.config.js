// Runes everywhere, and warnings are errors: see `npm run check`.
export default { compilerOptions: { runes: true } };
