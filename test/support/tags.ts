/** The elements with numbers and facts of their own, for promises that each of them keeps. */
export const tags = [
  'ht-hotlines',
  'ht-know-your-rights',
  'ht-local-help',
  'ht-state-compensation',
  'ht-benefits',
  'ht-for-providers',
] as const;
