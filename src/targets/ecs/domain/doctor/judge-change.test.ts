import { describe, expect, it } from '@jest/globals'
import type { NeededChange } from '../iam/needed-changes.js'
import type { SimulatedDecision } from '../iam/simulated-decision.js'
import { DOCTOR_STRATEGIES } from './doctor-finding.js'
import { judgeChange } from './judge-change.js'

const change: NeededChange = {
  ...{ action: 'ecs:StopServiceDeployment', need: 'deploy', context: [] },
  targets: [
    { resource: 'service/api', grant: 'service/api' },
    { resource: 'service-deployment/api/x', grant: 'service-deployment/api/*' }
  ]
}
const decision = (resource: string, differing: Partial<SimulatedDecision> = {}): SimulatedDecision => ({
  ...{ action: change.action, resource, decision: 'allowed', statements: [], missingContext: [] },
  ...{ allowedByOrganization: undefined, allowedByBoundary: undefined },
  ...differing
})

function judge(differing: Partial<SimulatedDecision>, changed: Partial<NeededChange> = {}) {
  const decisions = [decision('service/api'), decision('service-deployment/api/x', differing)]
  return judgeChange({ ...change, ...changed }, decisions, DOCTOR_STRATEGIES)
}

describe('a change that IAM judged', () => {
  it('is ok when every resource is allowed', () => {
    expect(judge({})).toEqual([
      expect.objectContaining({
        ...{ state: 'ok', strategy: undefined },
        message: 'IAM would allow it on service/api and service-deployment/api/x.'
      })
    ])
  })

  it('that no policy allows is reported with the statement for what is refused only', () => {
    expect(judge({ decision: 'implicit-deny' })).toEqual([
      expect.objectContaining({
        state: 'blocked',
        message:
          'IAM would deny ecs:StopServiceDeployment on service-deployment/api/x: no policy of the role allows it.',
        statement: {
          ...{ Effect: 'Allow', Action: ['ecs:StopServiceDeployment'], Resource: ['service-deployment/api/*'] }
        }
      })
    ])
  })

  it.each([
    [
      { decision: 'explicit-deny', statements: [{ policy: 'guard', firstLine: 3, lastLine: 9 }] },
      'policy guard (lines 3 to 9) denies it explicitly'
    ],
    [
      { decision: 'explicit-deny', statements: [{ policy: 'guard', firstLine: 1, lastLine: 1 }] },
      'policy guard (line 1) denies it explicitly'
    ],
    [
      { decision: 'explicit-deny', statements: [{ policy: 'guard', firstLine: undefined, lastLine: undefined }] },
      'policy guard denies it explicitly'
    ],
    [{ decision: 'explicit-deny' }, 'a policy denies it explicitly'],
    [
      { decision: 'explicit-deny', allowedByOrganization: false },
      'the service control policies of the organization do not allow it'
    ],
    [
      { decision: 'implicit-deny', allowedByOrganization: false, allowedByBoundary: false },
      'the service control policies of the organization do not allow it'
    ]
  ] as const)('by %j is refused, and no statement is suggested', (differing, reason) => {
    const [finding] = judge(differing)
    expect(finding?.message).toContain(`: ${reason}.`)
    expect([finding?.state, finding?.statement]).toEqual(['blocked', undefined])
  })

  it('that the boundary does not allow is to be added there', () => {
    const [finding] = judge({ decision: 'implicit-deny', allowedByBoundary: false })
    expect(finding).toMatchObject({ state: 'blocked', fix: expect.stringContaining('permissions boundary') })
    expect(finding?.statement).toBeDefined()
  })

  it.each(['allowed', 'implicit-deny', 'explicit-deny'] as const)(
    'that is %s by a value that only the call has is unknown',
    said => {
      const [finding] = judge({ decision: said, missingContext: ['aws:SourceIp', 's3:prefix'] })
      expect(finding).toMatchObject({
        state: 'unknown',
        message: expect.stringContaining('depending on aws:SourceIp,')
      })
    }
  )

  it('does not depend on conditions of statements about other services', () => {
    expect(judge({ missingContext: ['s3:prefix'] })[0]?.state).toBe('ok')
  })

  it('that IAM gave no answer for is unknown', () => {
    const [finding] = judgeChange(change, [decision('service/api')], DOCTOR_STRATEGIES)
    expect(finding).toMatchObject({
      state: 'unknown',
      message: expect.stringContaining('IAM returned no decision for')
    })
  })
})

describe('a change that is refused', () => {
  it('and that only shifting traffic needs blocks only that', () => {
    const findings = judge({ decision: 'implicit-deny' }, { need: 'shift' })
    expect(findings.map(({ state, strategy }) => [state, strategy])).toEqual([
      ['blocked', 'canary'],
      ['blocked', 'blue-green']
    ])
  })

  it('and that only migrations need is a warning', () => {
    const [finding] = judge({ decision: 'implicit-deny' }, { need: 'migrate' })
    expect(finding).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('Only migrations and run-task')
    })
  })
})
