/**
 * The map as a grid of tiles, one for each of the 56 jurisdictions, roughly where it lies: a real map would make
 * Rhode Island too small for any thumb. The last row of islands follows no scale at all.
 */
export const tileRows: readonly (readonly string[])[] = [
  'AK .  .  .  .  .  .  .  .  .  ME',
  '.  .  .  .  .  .  .  .  .  VT NH',
  'WA ID MT ND MN WI MI .  NY MA RI',
  'OR NV WY SD IA IL IN OH PA NJ CT',
  'CA UT CO NE MO KY WV VA MD DE .',
  '.  AZ NM KS AR TN NC SC DC .  .',
  'HI .  .  OK LA MS AL GA .  .  .',
  'AS GU MP TX .  .  .  .  FL PR VI',
].map((row) => row.split(/ +/));

const positions = new Map(
  tileRows.flatMap((row, y) => row.flatMap((state, x) => (state === '.' ? [] : [[state, {x, y}] as const]))),
);

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The tile that an arrow key reaches from a state: the nearest in that direction, nearest to the same line.
 * `undefined` for other keys and at the edge of the map.
 */
export const findNeighbor = (state: string, key: string): string | undefined => {
  const step = steps[key];
  const from = positions.get(state);
  if (!step || !from) return undefined;
  const [dx, dy] = step;
  const ahead = [...positions].flatMap(([candidate, {x, y}]) => {
    const forward = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    return forward > 0 ? [{candidate, distance: forward + aside * 3}] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.candidate;
};
