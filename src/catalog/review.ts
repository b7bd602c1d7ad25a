/** Until when the entries of one kind count as checked: the day that most of them have, and the others by id. */
export type ReviewDates = Readonly<{usual: string} & Record<string, string>>;

/** The last day on which an entry of the catalog counts as checked, `2027-05-22`. */
export const findReviewDate = (dates: ReviewDates, id: string): string => dates[id] ?? dates.usual;

/** Whether that day is over on the reader's own clock and in the reader's own time zone. */
export const isDue = (reviewDate: string, now = Date.now()): boolean => now >= Date.parse(`${reviewDate}T24:00`);
