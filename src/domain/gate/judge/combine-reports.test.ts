import { describe, expect, it } from '@jest/globals'
import { combineReports } from './combine-reports.js'
import type { GateResult } from '../gate-result.js'
import type { GateReport } from './judge-gates.js'

const evidence = { abortProgress: 0, dataProgress: 1 }
const results: Readonly<Record<GateResult['kind'], GateResult>> = {
  pass: { kind: 'pass', reason: 'Fine.', evidence },
  fail: { kind: 'fail', reason: 'Broken.', clause: 'it broke', evidence },
  'not-compared': { kind: 'not-compared', reason: 'Nothing to compare with.', evidence },
  inconclusive: {
    kind: 'inconclusive',
    doubt: 'insufficient-data',
    reason: 'Unclear.',
    clause: 'it is unclear',
    evidence
  }
}
const report = (name: string, kind: GateResult['kind'], mode: 'enforce' | 'observe' = 'enforce'): GateReport => ({
  gate: { kind: 'targets', name, mode },
  result: results[kind]
})

describe('combineReports', () => {
  it.each([
    [['pass', 'pass'], 'pass'],
    [['pass', 'not-compared'], 'pass'],
    [['not-compared', 'inconclusive'], 'inconclusive'],
    [['pass', 'inconclusive'], 'inconclusive'],
    [['inconclusive', 'fail', 'pass'], 'fail']
  ] as const)('of %j is %s', (kinds, kind) => {
    expect(combineReports(kinds.map((each, index) => report(String(index), each))).kind).toBe(kind)
  })

  it('names the gates that made it so', () => {
    const combined = combineReports([report('a', 'pass'), report('b', 'fail'), report('c', 'fail')])
    expect(combined.reason).toBe('Failed: b, c.')
    expect(combined.clause).toBe('it broke')
    expect(combined.by.map(({ gate }) => gate.name)).toEqual(['b', 'c'])
  })

  it('names all gates that passed, and leaves what they saw to the evidence', () => {
    expect(combineReports([report('a', 'pass'), report('b', 'pass')]).reason).toBe('All 2 gates passed: a, b.')
  })

  it('takes none that compared nothing for one that passed', () => {
    const compared = [report('a', 'pass'), report('b', 'not-compared'), report('c', 'pass')]
    expect(combineReports(compared).reason).toBe('All 2 gates passed: a, c. Not compared: b.')
    expect(combineReports(compared.slice(0, 2)).reason).toBe('a passed. Not compared: b.')
  })

  it('ignores a gate in observe mode', () => {
    expect(combineReports([report('a', 'pass'), report('b', 'fail', 'observe')])).toMatchObject({
      kind: 'pass',
      reason: 'a passed.'
    })
  })

  it('reports that no gate decides', () => {
    expect(combineReports([report('a', 'fail', 'observe')]).reason).toBe(
      'All gates are in observe mode, so none decides.'
    )
  })
})
