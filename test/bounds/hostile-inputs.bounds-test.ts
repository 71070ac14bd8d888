import { describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { groupBy } from '../../src/domain/group-by.js'
import { isFault, MOST_MILLISECONDS, type Measurement } from './measure-cpu.js'

const NODE = resolve('node_modules/node/bin/node')
const GROUPS = ['inputs', 'documents', 'reports', 'builds', 'answers', 'texts'] as const

/** Measures a group in a process of its own, under the Node.js that runs the bundles. It ends at its first fault. */
async function measureGroup(group: string): Promise<readonly Measurement[]> {
  const child = spawn(NODE, ['build/test/bounds/measure-main.js', group], { stdio: ['ignore', 'pipe', 'inherit'] })
  const measurements: Measurement[] = []
  for await (const line of createInterface({ input: child.stdout })) measurements.push(JSON.parse(line) as Measurement)
  return measurements
}

/** One line for each kind of input: its texts, and the one that cost most. */
function formatTable(measurements: readonly Measurement[]): string {
  const classes = groupBy(measurements, ({ of }) => of)
  const rows = [...classes].map(([of, list]) => {
    const [worst] = list.toSorted((one, other) => other.cpuMilliseconds - one.cpuMilliseconds)
    const refused = list.filter(({ end }) => end === 'refused').length
    const figures = [list.length, refused, worst?.bytes, worst?.cpuMilliseconds, worst?.growth ?? '-']
    return [
      of.padEnd(36),
      ...figures.map(figure => String(figure).padStart(8)),
      `  ${worst?.shape}: ${worst?.text}`
    ].join(' ')
  })
  const head = [
    'class'.padEnd(36),
    ...['texts', 'refused', 'bytes', 'CPU ms', 'growth'].map(name => name.padStart(8)),
    '  worst'
  ]
  return [head.join(' '), ...rows].join('\n')
}

describe(`every text of 1 MiB is answered or refused within ${MOST_MILLISECONDS} ms of CPU, and no slower than its size grows`, () => {
  it.each(GROUPS)(
    '%s',
    async group => {
      const measurements = await measureGroup(group)
      process.stdout.write(`\n${formatTable(measurements)}\n`)
      expect(measurements.length).toBeGreaterThan(100)
      expect(measurements.filter(isFault)).toEqual([])
    },
    900_000
  )
})
