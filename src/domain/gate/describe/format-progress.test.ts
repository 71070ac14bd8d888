import { describe, expect, it } from '@jest/globals'
import { describeProgress } from './format-progress.js'
import type { Evidence, GateResult } from '../gate-result.js'
import type { GateReport } from '../judge/judge-gates.js'

function report(name: string, kind: GateResult['kind'], evidence: Partial<Evidence>): GateReport {
  const said = { reason: 'So it is.', clause: 'so it is', evidence: { abortProgress: 0, dataProgress: 1, ...evidence } }
  const result: GateResult = kind === 'inconclusive' ? { kind, doubt: 'insufficient-data', ...said } : { kind, ...said }
  return { gate: { kind: 'targets', name, mode: 'enforce' }, result }
}

const requests = (seen: number, needed: number) => ({
  ...{ dataProgress: Math.min(1, seen / needed), data: { seen, needed, unit: 'requests' } as const }
})

describe('describeProgress', () => {
  it.each([
    [[report('errors', 'inconclusive', requests(177, 300))], 'No evidence of a failure; 177 of 300 requests'],
    [[report('errors', 'pass', requests(1_204, 300))], 'No evidence of a failure; 1,204 requests'],
    [
      [report('errors', 'inconclusive', { abortProgress: 0.5, ...requests(60, 100) })],
      'errors: 50% of the evidence for a failure; 60 of 100 requests'
    ],
    [
      [
        report('errors', 'pass', requests(400, 300)),
        report('latency', 'inconclusive', { dataProgress: 0.2, data: { seen: 1, needed: 5, unit: 'minutes' } })
      ],
      'No evidence of a failure; 1 of 5 minutes'
    ],
    [[report('errors', 'fail', { abortProgress: 1 }), report('latency', 'pass', {})], 'Failed: errors'],
    [[report('errors', 'not-compared', {})], 'No evidence of a failure']
  ])('%#: writes %j', (reports, words) => {
    expect(describeProgress(reports)).toBe(words)
  })
})
