import { findBrokenBounds, findFalseAborts, findSlowReactions, findSlowTests, findWeakEvidence } from './bounds.js'
import { brokenSources, compareErrorSources } from './error-sources.js'
import { checkEvidence } from './evidence-checks.js'
import { compareWithOracle } from './compare-oracle.js'
import { JUDGES } from './judges.js'
import { ORACLE_CASES } from './oracle-cases.js'
import { measurePower } from './power.js'
import { printFalseAborts, printOracles, printPower, printReactions } from './print-tables.js'
import { SCENARIOS } from './scenario.js'
import { simulate, type Cell } from './simulate.js'
import { compareFalseAborts, compareReactions } from './window-lengths.js'

/**
 * How often gates abort a sound canary, and how soon they notice a bad one: seeded, so every run prints the same table. Exits 1
 * when the default gates break a bound. Usage: `npm run bench:gates`.
 */
const RUNS = 3_000
/** Of what is simulated second by second, or in an hour of minutes. */
const LONG_RUNS = 1_000
const SEED = 20_261_121
const REQUESTS_PER_MINUTE = [60, 600, 6000]

const cells = REQUESTS_PER_MINUTE.flatMap(requestsPerMinute =>
  SCENARIOS.flatMap((scenario, index) =>
    simulate(JUDGES, scenario, {
      shape: { requestsPerMinute, canaryShare: 0.1, minutes: 10 },
      runs: RUNS,
      seed: SEED + requestsPerMinute + index
    })
  )
)

console.log(`Canary at 10% of the traffic, 10 minutes, ${RUNS} runs a cell: share aborted @ median minute.\n`)
for (const judge of JUDGES) {
  console.log(`${judge.name}\n\n| requests/min | ${SCENARIOS.map(({ name }) => name).join(' | ')} |`)
  console.log(`| --: | ${SCENARIOS.map(() => '--:').join(' | ')} |`)
  for (const requestsPerMinute of REQUESTS_PER_MINUTE) {
    const row = cells.filter(cell => cell.judge === judge.name && cell.requestsPerMinute === requestsPerMinute)
    console.log(`| ${requestsPerMinute} | ${row.map(formatCell).join(' | ')} |`)
  }
  console.log('')
}

const oracles = ORACLE_CASES.map((given, index) => compareWithOracle(given, { runs: RUNS, seed: SEED + index }))
printOracles(oracles)
const reactions = compareReactions(REQUESTS_PER_MINUTE, { runs: LONG_RUNS, seed: SEED })
printReactions(reactions)
const falseAborts = compareFalseAborts(REQUESTS_PER_MINUTE, { runs: RUNS, seed: SEED })
printFalseAborts(falseAborts)
const power = measurePower({ runs: LONG_RUNS, seed: SEED })
printPower(power)

const [defaultJudge] = JUDGES
const sources = defaultJudge === undefined ? [] : compareErrorSources(defaultJudge, { runs: RUNS, seed: SEED })
console.log('Which answers count as errors, 600 requests/min, default gates: share aborted.\n')
for (const { mix, source, abortShare } of sources)
  console.log(`| ${mix} | ${source} | ${Number((abortShare * 100).toFixed(2))} % |`)
console.log('')

const checks = checkEvidence(SEED)
for (const { promise, found, holds } of checks) console.log(`${holds ? 'holds ' : 'BROKEN'} ${promise}: ${found}`)

const broken = [
  ...findBrokenBounds(cells.filter(cell => cell.judge === JUDGES[0]?.name)),
  ...findSlowTests(oracles),
  ...findSlowReactions(reactions),
  ...findFalseAborts(falseAborts),
  ...findWeakEvidence(power),
  ...brokenSources(sources),
  ...checks.filter(({ holds }) => !holds).map(({ promise }) => promise)
]
for (const bound of broken) console.error(`BROKEN ${bound}`)
if (broken.length > 0) process.exitCode = 1

function formatCell({ abortShare, medianMinute }: Cell): string {
  return medianMinute === undefined ? '0' : `${Number((abortShare * 100).toFixed(2))} % @ ${medianMinute}`
}
