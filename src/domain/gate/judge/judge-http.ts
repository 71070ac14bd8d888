import { publicAddress } from '../../secret-address/public-address.js'
import { findMismatch } from './check-probe.js'
import type { HttpGate } from '../gate-plan.js'
import { progressOf, type GateResult } from '../gate-result.js'
import type { Observations, Probe } from '../observations.js'
import { countOf } from '../../text/count-of.js'

/** Judges by probes: good ones in a row pass; none of them within the time, or `failuresInARow` bad ones later, fail. */
export function judgeHttp(gate: HttpGate, { probes, now }: Observations): GateResult {
  const seen = (probes.get(gate.name) ?? []).toSorted((one, other) => one.at - other.at)
  const mismatches = seen.map(probe => findMismatch(probe.outcome, gate.expect))
  const good = countTrailing(mismatches, mismatch => mismatch === undefined)
  const bad = countTrailing(mismatches, mismatch => mismatch !== undefined)
  const { failuresInARow = gate.timesInARow } = gate
  const spent = spentSeconds(seen, now)
  const url = publicAddress(gate.url)
  const needed = countOf(gate.timesInARow, 'consecutive probe')
  const last = mismatches.at(-1)
  const ending = last === undefined ? '' : `; the last: ${last}`
  const dataProgress = progressOf(good, gate.timesInARow)
  const data = { seen: Math.min(good, gate.timesInARow), needed: gate.timesInARow, unit: 'healthy probes' } as const
  if (hasRun(mismatches, gate.timesInARow)) {
    const abortProgress = progressOf(bad, failuresInARow)
    const evidence = { abortProgress, dataProgress, data }
    if (bad >= failuresInARow)
      return {
        kind: 'fail',
        reason: `${url} was healthy, then failed ${countOf(bad, 'consecutive probe')}${ending}.`,
        clause: `${url} was healthy, then failed ${countOf(bad, 'consecutive probe')}`,
        evidence
      }
    if (good >= gate.timesInARow)
      return {
        kind: 'pass',
        reason: `${url} passed ${countOf(good, 'consecutive probe')}.`,
        evidence
      }
    return {
      kind: 'inconclusive',
      doubt: 'insufficient-data',
      reason: `${url} did not pass every probe${ending}.`,
      clause: `${url} did not pass every probe`,
      evidence
    }
  }
  if (spent >= gate.withinSeconds) {
    return {
      kind: 'fail',
      reason: `${url} did not pass ${needed} within ${gate.withinSeconds} s${ending}.`,
      clause: `${url} did not pass ${needed} within ${gate.withinSeconds} s${ending}`,
      evidence: { abortProgress: 1, dataProgress, data }
    }
  }
  return {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: `Waiting for ${url} to pass ${needed}: ${good} so far${ending}.`,
    clause: `${url} has not passed ${needed} yet`,
    evidence: { data, abortProgress: progressOf(spent, gate.withinSeconds), dataProgress }
  }
}

function spentSeconds([first]: readonly Probe[], now: number): number {
  return first === undefined ? 0 : (now - first.at) / 1000
}

function countTrailing<Item>(items: readonly Item[], matches: (item: Item) => boolean): number {
  return items.length - 1 - items.findLastIndex(item => !matches(item))
}

function hasRun(mismatches: readonly (string | undefined)[], length: number): boolean {
  let run = 0
  return mismatches.some(mismatch => {
    run = mismatch === undefined ? run + 1 : 0
    return run >= length
  })
}
