/** The values of a space-separated attribute; none when it is absent, empty or not a text at all. */
export const words = (value: unknown): string[] => (typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []);
