import { DeployError } from '../../../../domain/errors.js'

const MINUTE = 60_000
/** A request is logged when it ends, and the log of a container a moment later. */
const SETTLED_AFTER = 3_000

/** What the server counted in an access log. Times are epoch milliseconds, by its own clock. */
export interface CountedLog {
  readonly now: number
  /** Of the first line that was read; undefined where the log was read from its start. */
  readonly from: number | undefined
  readonly rows: readonly LogRow[]
}

/** Requests of one minute that one container answered. */
export interface LogRow {
  readonly at: number
  /** `host:port`, as the proxy logs it. */
  readonly endpoint: string
  readonly requests: number
  readonly bad: number
  /** In the order of the thresholds. */
  readonly slow: readonly number[]
}

/**
 * Reads what the script prints: `now <s> <read lines> <first s>`, then a line for each minute and container: `<minute> <endpoint> <requests> <bad>
 * <slow>…`. Throws `platform-error` for anything else.
 */
export function parseCountedLog(text: string, mostLines: number, thresholds: number): CountedLog {
  const [first = '', ...lines] = text.split('\n').filter(line => line !== '')
  const [, now, read, from] = /^now (\d{1,12}) (\d{1,9}) (\d{1,12})$/.exec(first) ?? []
  const rows = lines.map(line => {
    const [minute, endpoint = '', ...counts] = line.split(' ')
    const numbers = [minute, ...counts].map(Number)
    const [at = 0, requests = 0, bad = 0, ...slow] = numbers
    const isRow = numbers.every(each => Number.isSafeInteger(each) && each >= 0) && slow.length === thresholds
    return isRow ? { at: at * MINUTE, endpoint, requests, bad, slow } : undefined
  })
  if (now === undefined || rows.includes(undefined))
    throw new DeployError(
      'platform-error',
      'The requests in the access log of the proxy could not be counted: the server printed unexpected output.'
    )
  return {
    now: Number(now) * 1000,
    from: Number(read) >= mostLines ? Number(from) * 1000 : undefined,
    rows: rows.filter(row => row !== undefined)
  }
}

/** Minutes (their starts) that are not over on the server, or that began before the first line that was read. */
export function unsettledMinutes(
  counted: Pick<CountedLog, 'now' | 'from'>,
  { from, to }: { readonly from: number; readonly to: number }
): ReadonlySet<number> {
  const unsettled = new Set<number>()
  for (let at = from; at < to; at += MINUTE) {
    const isOver = at + MINUTE + SETTLED_AFTER <= counted.now
    if (!isOver || (counted.from !== undefined && counted.from >= at)) unsettled.add(at)
  }
  return unsettled
}

/** One minute of one side: the sum over its containers. */
export function sumRows(rows: readonly LogRow[], thresholds: readonly number[]) {
  const minutes = new Map<number, LogRow[]>()
  for (const row of rows) minutes.set(row.at, [...(minutes.get(row.at) ?? []), row])
  return [...minutes]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => {
      const sum = (count: (row: LogRow) => number) => own.reduce((total, row) => total + count(row), 0)
      return {
        at,
        requests: sum(row => row.requests),
        bad: sum(row => row.bad),
        slow: new Map(thresholds.map((threshold, index) => [threshold, sum(row => row.slow[index] ?? 0)]))
      }
    })
}
