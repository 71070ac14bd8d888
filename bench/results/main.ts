import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, totalmem, type } from 'node:os'
import { parseArgs } from 'node:util'
import { formatText } from '../../scripts/text/format-text.js'
import { BENCHES, type Bench } from './benches.js'
import type { Measured } from './measured.js'
import { readTables } from './read-tables.js'
import { PAGE, renderResults } from './render-results.js'

/** Runs benchmarks and writes bench/RESULTS.md. Usage: `npm run bench [-- --only calls] [-- --all]`. */
const STORE = 'bench/results/results.json'
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, all: { type: 'boolean', default: false } }
})
const chosen = BENCHES.filter(({ script, cost }) =>
  values.only === undefined ? values.all || cost === 'cheap' : values.only.includes(script.replace('bench:', ''))
)
let measured = JSON.parse(readFileSync(STORE, 'utf8')) as readonly Measured[]
for (const bench of chosen) {
  console.log(`── npm run ${bench.script}`)
  const found = measure(bench)
  if (found === undefined) process.exitCode = 1
  else measured = [...measured.filter(({ script }) => script !== bench.script), found]
  // After each: a later one may fail.
  const stored = BENCHES.flatMap(({ script }) => measured.filter(each => each.script === script))
  writeFileSync(STORE, await formatText(STORE, JSON.stringify(stored)))
  writeFileSync(PAGE, await renderResults(BENCHES, stored))
}

/** Undefined where the benchmark failed, or printed no row. */
function measure({ script, argv }: Bench): Measured | undefined {
  const { stdout, status } = spawnSync('npm', ['run', '-s', script, '--', ...argv], {
    ...{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 16 * 1024 * 1024 }
  })
  process.stdout.write(stdout)
  const rows = readTables(stdout)
  if (status !== 0 || rows.length === 0) return undefined
  return {
    script,
    command: ['npm run', script, ...(argv.length > 0 ? ['--', ...argv] : [])].join(' '),
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: describeMachine(),
    rows
  }
}

function describeMachine(): string {
  const [cpu] = cpus()
  const gib = Math.round(totalmem() / 1024 ** 3)
  // The benchmarks run the bundles under the Node.js of the package `node`.
  const node = execFileSync('node_modules/node/bin/node', ['--version'], { encoding: 'utf8' }).trim()
  const load = loadavg()[0] ?? 0
  const busy = load > cpus().length ? 'busy' : 'quiet'
  return `${cpus().length} x ${cpu?.model ?? 'unknown processor'}, ${gib} GiB, ${type()} ${arch()}, Node.js ${node.slice(1)}, ${busy}`
}
