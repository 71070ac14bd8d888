/** A line that a container printed, with its time as the container runtime wrote it: `2026-11-30T17:04:05.123456789Z`. */
export interface LogLine {
  readonly at: string
  readonly text: string
}

/** How far a log was read: a second, and how many of its lines. The API server reads logs since a whole second. */
export interface LogPosition {
  readonly second: string
  readonly lines: number
}

const TIME = /^(?<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?<zone>Z|[+-]\d\d:\d\d)$/

/** The lines of a log that is printed with times; one without a time is left out. */
export function parseLog(text: string): readonly LogLine[] {
  return text.split('\n').flatMap(line => {
    const end = line.indexOf(' ')
    const at = end === -1 ? line : line.slice(0, end)
    return TIME.test(at) ? [{ at, text: end === -1 ? '' : line.slice(end + 1) }] : []
  })
}

/** What of these lines, read since `before`, is new, and how far the log was read then. */
export function readOn(
  before: LogPosition | undefined,
  lines: readonly LogLine[]
): { readonly fresh: readonly LogLine[]; readonly position: LogPosition | undefined } {
  const known = before === undefined ? 0 : before.lines
  const isKnown = (line: LogLine | undefined) => line !== undefined && secondOf(line) === before?.second
  const old = lines.findIndex((line, index) => index >= known || !isKnown(line))
  const fresh = old === -1 ? [] : lines.slice(old)
  const last = lines.at(-1)
  if (last === undefined || fresh.length === 0) return { fresh: [], position: before }
  const second = secondOf(last)
  return { fresh, position: { second, lines: lines.filter(line => secondOf(line) === second).length } }
}

function secondOf({ at }: LogLine): string {
  const { second = '', zone = '' } = TIME.exec(at)?.groups ?? {}
  return `${second}${zone}`
}
