import { beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { groupBy } from '../../src/domain/group-by.js'
import { isFault, MOST_MILLISECONDS, type Screening, type TextName, type Verdict } from './measure-cpu.js'

const NODE = resolve('node_modules/node/bin/node')
/** Those that take longest first, so that no processor idles at the end. */
const GROUPS = ['documents', 'texts', 'reports', 'builds', 'inputs', 'answers', 'sources'] as const
const MOST_CHILDREN = 2
/** No text takes this long, on any machine, unless its reader hangs. */
const SILENCE_MILLISECONDS = 90_000

interface GroupResult {
  readonly screenings: readonly Screening[]
  /** Of those that looked suspicious. */
  readonly verdicts: readonly Verdict[]
  /** How a process ended that did not succeed. */
  readonly breaks: readonly string[]
}

const NOTHING: GroupResult = { screenings: [], verdicts: [], breaks: [] }

/** Runs a process under the Node.js that runs the bundles, and returns what it printed. One that hangs is ended. */
async function runChild(args: readonly string[], input: unknown) {
  const child = spawn(NODE, ['build/test/bounds/measure-main.js', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<string>(done => child.on('close', (code, signal) => done(signal ?? String(code))))
  child.stdin.end(JSON.stringify(input))
  const timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MILLISECONDS)
  const lines: unknown[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    timer.refresh()
    lines.push(JSON.parse(line))
  }
  clearTimeout(timer)
  const end = await ended
  const breaks = end === '0' ? [] : [`${args.join(' ')} ended with ${end} after ${JSON.stringify(lines.at(-1))}`]
  return { lines, breaks }
}

/** Screens all groups, a few at once, then measures what looked suspicious again, alone. */
async function measureGroups(): Promise<ReadonlyMap<string, GroupResult>> {
  const screened = new Map<string, Awaited<ReturnType<typeof runChild>>>()
  const waiting = [...GROUPS]
  const work = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift())
      screened.set(group, await runChild(['screen', group], []))
  }
  await Promise.all(Array.from({ length: MOST_CHILDREN }, work))
  const results = new Map<string, GroupResult>()
  for (const [group, { lines, breaks }] of screened) {
    const screenings = lines as readonly Screening[]
    const suspicious: readonly TextName[] = screenings.filter(({ isSuspicious }) => isSuspicious)
    const judged = suspicious.length === 0 ? undefined : await runChild(['judge', group], suspicious)
    const verdicts = (judged?.lines ?? []) as readonly Verdict[]
    results.set(group, { screenings, verdicts, breaks: [...breaks, ...(judged?.breaks ?? [])] })
  }
  return results
}

/** One line for each kind of input: its texts, and the one that cost most. */
function formatTable(screenings: readonly Screening[]): string {
  const rows = [...groupBy(screenings, ({ of }) => of)].map(([of, list]) => {
    const [worst] = list.toSorted((one, other) => other.cpuMilliseconds - one.cpuMilliseconds)
    const refused = list.filter(({ end }) => end === 'refused').length
    const total = list.reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, 0)
    const figures = [list.length, refused, total, worst?.bytes, worst?.cpuMilliseconds]
    return formatRow(of, figures, `${worst?.shape}: ${worst?.text}`)
  })
  return [formatRow('class', ['texts', 'refused', 'CPU ms', 'bytes', 'CPU ms'], 'worst'), ...rows].join('\n')
}

function formatRow(name: string, figures: readonly (string | number | undefined)[], worst: string): string {
  return [name.padEnd(36), ...figures.map(figure => String(figure).padStart(8)), ` ${worst}`].join(' ')
}

describe(`every text of 1 MiB is answered or refused within ${MOST_MILLISECONDS} ms of CPU, and no slower than its size grows`, () => {
  let results: ReadonlyMap<string, GroupResult> = new Map()
  beforeAll(async () => {
    results = await measureGroups()
  }, 1_800_000)

  it.each(GROUPS)('%s', group => {
    const { screenings, verdicts, breaks } = results.get(group) ?? NOTHING
    process.stdout.write(`\n${formatTable(screenings)}\n`)
    for (const verdict of verdicts) process.stdout.write(`measured again: ${JSON.stringify(verdict)}\n`)
    expect(breaks).toEqual([])
    expect(screenings.length).toBeGreaterThan(100)
    expect(verdicts.filter(isFault)).toEqual([])
  })
})
