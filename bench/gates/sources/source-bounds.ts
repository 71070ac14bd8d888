import { groupBy } from '../../../src/domain/group-by.js'
import { WINDOW_SECONDS } from '../false-aborts.js'
import type { SourceCell } from './compare-sources.js'

const FALSE_ABORTS_AT_MOST = 0.005
/** From the first failed request to the request of the rollback, where half of the requests fail and windows are 10 s. */
const REACTION = { kind: '.1 → 50%', sources: ['prometheus', 'json'], medianSeconds: 45 }

/** What the default tests break by any source, in words. */
export function findBrokenSources(cells: readonly SourceCell[]): readonly string[] {
  return [...findFalseAborts(cells), ...findSlowReactions(cells)]
}

/** Good rollouts of all kinds together, by source and length of the window. */
function findFalseAborts(cells: readonly SourceCell[]): readonly string[] {
  const groups = groupBy(
    cells.filter(({ isGood }) => isGood),
    ({ source, windowSeconds }) => `${source}, windows of ${windowSeconds} s`
  )
  return [...groups].flatMap(([place, own]) => {
    const sum = (of: (cell: SourceCell) => number) => own.reduce((total, cell) => total + of(cell), 0)
    const [aborted, rollouts] = [sum(({ judged }) => judged.tests.aborted), sum(cell => cell.rollouts)]
    return aborted <= rollouts * FALSE_ABORTS_AT_MOST ? [] : [`${place}: ${aborted} of ${rollouts} aborted falsely`]
  })
}

function findSlowReactions(cells: readonly SourceCell[]): readonly string[] {
  return cells
    .filter(({ source, kind, windowSeconds }) => {
      const isShortest = windowSeconds === Math.min(...WINDOW_SECONDS)
      return isShortest && kind === REACTION.kind && REACTION.sources.includes(source)
    })
    .filter(({ judged }) => (judged.tests.medianSeconds ?? Infinity) > REACTION.medianSeconds)
    .map(({ source, judged }) => `${source}: rollback after ${judged.tests.medianSeconds ?? Infinity} s`)
}
