import { performance } from 'node:perf_hooks'
import { DeployError } from '../../src/domain/errors.js'
import { LONG, SECRET } from './mutated-text.js'
import { MOST_QUOTED, MOST_REPORTED, type Parser } from './parser.js'

/** What an input came to. A fault is one sentence, without the input. */
export type Outcome =
  | { readonly kind: 'answered' | 'refused' }
  | { readonly kind: 'fault'; readonly fault: string; readonly cause?: unknown }

/** The most CPU time that one input may take, in milliseconds. */
export const MOST_MILLISECONDS = 1_000
/** Of wall time. What takes longer is measured again, by CPU time. */
const SUSPICIOUS_MILLISECONDS = 300
const TRIES = 3
/** Of an error, in characters. */
const LONGEST_MESSAGE = 2_000
/** Of a secret that an error may show: fewer could be any word. */
const SECRET_PART = 8

/** Feeds one input, and checks all claims about it: no crash, at most a second of CPU, and no value in an error. */
export async function checkInput(parser: Parser, text: string): Promise<Outcome> {
  const began = performance.now()
  const outcome = await feed(parser, text)
  if (performance.now() - began < SUSPICIOUS_MILLISECONDS || outcome.kind === 'fault') return outcome
  const milliseconds = await cpuMilliseconds(parser, text)
  return milliseconds > MOST_MILLISECONDS
    ? { kind: 'fault', fault: `took ${Math.round(milliseconds)} ms of CPU` }
    : outcome
}

/** The least of several times: a busy neighbor makes a try longer, never shorter. */
async function cpuMilliseconds(parser: Parser, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > MOST_MILLISECONDS; tries += 1) {
    const began = process.cpuUsage()
    await feed(parser, text)
    const { user, system } = process.cpuUsage(began)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}

async function feed(parser: Parser, text: string): Promise<Outcome> {
  try {
    const answer: unknown = await parser.feed(text)
    return parser.mayBeNaN !== 'anywhere' && holdsNaN(answer)
      ? { kind: 'fault', fault: 'answered with NaN' }
      : { kind: 'answered' }
  } catch (error) {
    if (!(error instanceof DeployError))
      return { kind: 'fault', fault: `crashed: ${String(error).slice(0, 200)}`, cause: error }
    const fault = faultOfMessage(error.message, text, parser)
    return fault === undefined ? { kind: 'refused' } : { kind: 'fault', fault, cause: error }
  }
}

/** What is wrong with an error; undefined: nothing. */
function faultOfMessage(message: string, text: string, { quotes = 'names' }: Parser): string | undefined {
  if (message === '') return 'its error is empty'
  if (message.length > LONGEST_MESSAGE) return `its error has ${message.length} characters`
  if (quotes === 'names' && text.includes(SECRET) && sharedRun(message, SECRET, SECRET_PART))
    return 'its error shows a text that looks like a key'
  const most = quotes === 'names' ? MOST_QUOTED : MOST_REPORTED
  return text.includes(LONG.slice(0, most + 1)) && sharedRun(message, LONG, most + 1)
    ? `its error shows more than ${most} characters of a value`
    : undefined
}

/** Whether a text shows that many characters of a value in a row. */
function sharedRun(message: string, value: string, length: number): boolean {
  for (let start = 0; start + length <= value.length; start += 1)
    if (message.includes(value.slice(start, start + length))) return true
  return false
}

/** Of a tree, down to a limit: what is below it is a copy of the input. */
function holdsNaN(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isNaN(value)
  if (typeof value !== 'object' || value === null || depth > 5) return false
  const members: Iterable<unknown> =
    value instanceof Map ? [...value].flat() : value instanceof Set ? value : Object.values(value).slice(0, 100)
  for (const member of members) if (holdsNaN(member, depth + 1)) return true
  return false
}
