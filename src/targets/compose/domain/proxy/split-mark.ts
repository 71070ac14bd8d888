/** Second line of a file that holds a split: one that is found on disk was left by a server that went down meanwhile. */
export const SPLIT_MARK = '# Split of a rollout.'
