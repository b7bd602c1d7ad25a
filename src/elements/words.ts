/**
 * The values of a space-separated attribute, each once, so that no attribute can make a page grow without end; none
 * when it is absent, empty or not a text at all.
 */
export const words = (value: unknown): string[] =>
  typeof value === 'string' ? [...new Set(value.split(/\s+/).filter(Boolean))] : [];
