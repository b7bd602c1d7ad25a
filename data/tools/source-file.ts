/** A generated module; its first line says where it comes from, so that nobody mends the copy. */
export const sourceFile = (from: string, ...parts: readonly string[]): string =>
  [`// Written by \`npm run generate\` from ${from}. Never by hand.`, ...parts].join('\n\n').concat('\n');

/** An exported constant of a named type: the compiler then checks the data against what the code expects. */
export const constant = (name: string, type: string, value: unknown): string =>
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`;
