import { describe, expect, it } from '@jest/globals'
import { patientClock } from '../../../../test/fakes/fake-clock.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import { fakeSource, type FakeSource } from '../../../../test/fakes/source/fake-source.js'
import { DeployError, type ErrorCode } from '../../../domain/errors.js'
import { inspectSources } from './inspect-sources.js'

const GATES = `sources: { prom: { sample: 'https://prom.example', window: 10s } }
errors:
  source: prom
  requests: 'all of {side.id}'
  bad: 'failed of {side.id}'
`
const LIVE = new Map([['side.id', 'api:1']])

const inspect = (prom: FakeSource) =>
  inspectSources(parseSampleGates(GATES), { opened: new Map([['prom', prom]]), live: LIVE, clock: patientClock() })

function failing(code: ErrorCode): FakeSource {
  const prom = fakeSource(() => 1)
  prom.failure = new DeployError(code, 'prom.example answered with an error.')
  return prom
}

describe('inspectSources', () => {
  it('shows each query with its last value of the live revision', async () => {
    const { lines, warnings, refusals } = await inspect(fakeSource(query => (query.startsWith('all') ? 270 : 0)))
    expect(lines).toEqual(['Source prom: 270 from all of api:1', 'Source prom: 0 from failed of api:1'])
    expect([warnings, refusals]).toEqual([[], []])
  })

  it('warns of a query without values', async () => {
    const { warnings } = await inspect(fakeSource(query => (query.startsWith('all') ? 270 : undefined)))
    expect(warnings).toEqual([
      'Gate "errors (prom) against stable" has no values for the live revision in the last 15 minutes. Without values it stays inconclusive. Check its query: failed of api:1'
    ])
  })

  it.each(['access-denied', 'bad-input', 'rejected', 'credentials-missing'] as const)(
    'refuses the deployment with the line of the query after %s',
    async code => {
      const { refusals } = await inspect(failing(code))
      expect(refusals).toMatchObject([{ code }])
      expect(refusals[0]?.message).toBe(
        'Input "gates", line 4, column 13: gate "errors (prom) against stable" cannot be evaluated. prom.example answered with an error.'
      )
    }
  )

  it.each(['unreachable', 'throttled', 'platform-error'] as const)('only warns after %s', async code => {
    const { warnings, refusals } = await inspect(failing(code))
    expect(refusals).toEqual([])
    expect(warnings).toEqual([
      'The rollout starts without source prom, and its gates wait for it. prom.example answered with an error.'
    ])
  })
})
