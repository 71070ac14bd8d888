/** A text in quotes, or a word with the parenthesis that makes it a function. */
const WORDS = /"[^"]*"|'[^']*'|([A-Za-z_]\w*)(\s*\()?/g

/** Functions that reach beyond the metrics named beside the expression: with several gates in one request, to those of others. */
const FAR_REACHING = ['METRICS', 'SEARCH']

/**
 * The ids that metric math mentions: they start with a lower-case letter, functions and keywords do not
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax).
 */
export function idsIn(expression: string): readonly string[] {
  return [...new Set([...expression.matchAll(WORDS)].flatMap(([, word = '', call]) => (isId(word, call) ? word : [])))]
}

/** The function that the expression must not call; undefined when it calls none such. */
export function farReachingIn(expression: string): string | undefined {
  return [...expression.matchAll(WORDS)]
    .map(([, word = '', call]) => (call === undefined ? '' : word.toUpperCase()))
    .find(word => FAR_REACHING.includes(word))
}

/** The expression with every id prefixed: the ids of one request must not meet. */
export function prefixIds(expression: string, prefix: string): string {
  return expression.replaceAll(WORDS, (all: string, word: string | undefined, call: string | undefined) =>
    isId(word ?? '', call) ? `${prefix}${all}` : all
  )
}

function isId(word: string, call: string | undefined): boolean {
  return /^[a-z]/.test(word) && call === undefined
}
