/** Where the trackers of a test send what they record: the page's own site, since nothing else can be reached. */
export const collector = `${location.origin}/collect`;

/** Sends what a recorder hands over, however much it is: a beacon takes little. */
export const send = (record: unknown): void => {
  void fetch(collector, {method: 'POST', body: JSON.stringify(record)}).catch(() => {});
};
