/**
 * The named keys of a record that it has, in that order.
 * Keys are named one by one, never left out one by one: a key that is new in the data reaches the page only when
 * somebody decides so.
 */
export const pick = <T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]])) as Pick<T, K>;
