import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { countBy } from './count-by.js'
import { slopeOf, type Point } from './slope-of.js'
import { soak } from './soak.js'

/**
 * Rolls out good and bad revisions on the local ECS in a stepped clock; some runs are canceled or killed at random. Prints verdicts, what was left behind, and
 * how the memory of the process grew. Ends with 1 where anything is wrong. Usage: `npm run soak [-- --rollouts 500] [--seed 1]`.
 */
const { values } = parseArgs({
  options: { rollouts: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } }
})
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const MIB = 1024 * 1024
const KINDS = ['wrong verdict', 'orphan', 'stale tag', 'stale configuration', 'lost traffic'] as const

const rss: Point[] = []
const heap: Point[] = []
const { played, faults } = await soak({ rollouts: Number(values.rollouts), seed: Number(values.seed) }, rollouts => {
  collect()
  const memory = process.memoryUsage()
  rss.push({ x: rollouts, y: memory.rss / MIB })
  heap.push({ x: rollouts, y: memory.heapUsed / MIB })
})
for (const { kind, text } of faults) console.log(`${kind}: ${text}`)
const counts = (of: readonly string[]) => [...countBy(of)].map(([name, count]) => `${name} ${count}`).join(', ')
console.log(`rollouts: ${played.length}, seed ${values.seed}`)
console.log(`revisions: ${counts(played.map(({ drawn }) => drawn.revision))}`)
console.log(`strategies: ${counts(played.map(({ drawn }) => drawn.strategy))}`)
console.log(`interruptions drawn: ${counts(played.map(({ drawn }) => drawn.interruption))}`)
console.log(`verdicts: ${counts(played.map(({ ended }) => ended?.verdict ?? 'killed'))}`)
console.log(`next runs after a killed one: ${counts(played.flatMap(({ next }) => next?.verdict ?? []))}`)
console.log(KINDS.map(kind => `${kind}: ${faults.filter(fault => fault.kind === kind).length}`).join(', '))
// The first half loads modules and compiles.
const slope = (points: readonly Point[]) =>
  `${(slopeOf(points.slice(points.length / 2)) * 1024).toFixed(1)} KiB per rollout`
const peak = Math.max(...rss.map(({ y }) => y))
console.log(`RSS: peak ${peak.toFixed(0)} MiB, slope of the second half ${slope(rss)}; of the heap ${slope(heap)}`)
console.log(`CPU: ${(process.cpuUsage().user / 1e6).toFixed(0)} s`)
process.exitCode = faults.length === 0 ? 0 : 1
