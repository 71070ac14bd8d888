import { invalidRequest } from '../elbv2-request.js'

/** Which status codes make a health check succeed: `200`, `200,202` or `200-299`, within 200 to 499. */
export interface StatusMatcher {
  readonly text: string
  matches(status: number): boolean
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html */
export function readStatusMatcher(text: string): StatusMatcher {
  const ranges = text.split(',').map(part => readRange(part, text))
  return { text, matches: status => ranges.some(({ from, to }) => status >= from && status <= to) }
}

function readRange(part: string, whole: string): { from: number; to: number } {
  const [, first, last] = /^(\d{3})(?:-(\d{3}))?$/.exec(part.trim()) ?? []
  const from = Number(first)
  const to = Number(last ?? first)
  if (first === undefined || from < 200 || to > 499 || from > to) {
    throw invalidRequest(`Health check matcher HTTP code '${whole}' must be within '200-499' inclusive`)
  }
  return { from, to }
}
