/** Whether every row of every table is played: `npm run test:tables`. Otherwise a selection is, which covers every pair of what the rows combine. */
export const PLAYS_WHOLE_TABLES = process.env.WHOLE_TABLES === 'yes'
