import { startSimulatedWorld } from '../../../test/sources/seeded/simulated-world.js'
import { WINDOW_SECONDS } from '../false-aborts.js'
import {
  compareSource,
  JUDGES,
  SAMPLES,
  SOURCE_NAMES,
  type Judged,
  type SourceCell,
  type SourceName
} from './compare-sources.js'
import { findBrokenSources } from './source-bounds.js'

/**
 * How soon a bad canary is noticed through the adapter of each source, and how many good ones are aborted, beside a judge that counts
 * windows above a limit. Exits 1 when a bound is broken. Usage: `npm run bench:sources -- [<healthy rollouts>] [<source> …]`; 1,000 and all
 * sources by default, and two bad rollouts of each rate for ten healthy ones.
 */
const ROLLOUTS = 1_000
const SEED = 1_000
const FIRST_ARGUMENT = 2

const [first = '', ...rest] = process.argv.slice(FIRST_ARGUMENT)
const isCount = /^\d{1,6}$/.test(first)
const rollouts = isCount ? Number(first) : ROLLOUTS
const given = isCount || first === '' ? rest : [first, ...rest]
const unknown = given.find(name => !SOURCE_NAMES.some(source => source === name))
if (unknown !== undefined) throw new Error(`There is no source ${unknown}. Known: ${SOURCE_NAMES.join(', ')}.`)
const names = SOURCE_NAMES.filter(name => given.length === 0 || given.includes(name))

const world = await startSimulatedWorld()
const cells: SourceCell[] = []
try {
  for (const source of names) {
    const before = cpuSeconds()
    cells.push(...(await compareSource(source, { rollouts, seed: SEED, world })))
    console.log(`${source}: ${Math.round(cpuSeconds() - before)} CPU seconds`)
  }
} finally {
  await world.stop()
}

const columns = JUDGES.flatMap(judge => WINDOW_SECONDS.map(seconds => ({ judge, seconds })))
const heads = { tests: 'default tests', other: '3 in a row above 1%' }
for (const { kind, isGood } of SAMPLES) {
  const own = cells.filter(cell => cell.kind === kind.name)
  const count = own[0]?.rollouts ?? 0
  const what = isGood ? 'aborted' : 'seconds to the rollback, median / 95%'
  console.log(`\n${kind.name}, ${count} rollouts: ${what}\n`)
  console.log(`| source | ${columns.map(({ judge, seconds }) => `${heads[judge]}, ${seconds} s`).join(' | ')} |`)
  console.log(`| --- | ${columns.map(() => '--:').join(' | ')} |`)
  for (const source of names) console.log(`| ${source} | ${rowOf(own, source, isGood).join(' | ')} |`)
}
console.log(`\n${Math.round(cpuSeconds())} CPU seconds`)

const broken = findBrokenSources(cells)
for (const bound of broken) console.error(`BROKEN ${bound}`)
if (broken.length > 0) process.exitCode = 1

function rowOf(own: readonly SourceCell[], source: SourceName, isGood: boolean): readonly string[] {
  return columns.map(({ judge, seconds }) => {
    const cell = own.find(each => each.source === source && each.windowSeconds === seconds)
    if (cell === undefined) return ''
    return isGood ? String(cell.judged[judge].aborted) : formatTimes(cell.judged[judge])
  })
}

function formatTimes({ medianSeconds, mostlySeconds }: Judged): string {
  return `${medianSeconds?.toFixed(0) ?? '–'} / ${mostlySeconds?.toFixed(0) ?? '–'}`
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}
