import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from '../../local/aws/local-cloud.js'
import { openStage, type Stage } from './deploy-stage.js'

const error = (code: string, status: number) => ({ kind: 'error', code, status }) as const
const expired = error('ExpiredTokenException', 400)
const denied = error('AccessDeniedException', 400)
const V2 = { images: 'app=app:good-2' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ seed: 7 })
  const rollback = { deploymentCircuitBreaker: { enable: true, rollback: true } }
  const names = [...survived.map(([, name]) => name), ...denials]
  await Promise.all([
    ...names.map(name => stage.addService(name)),
    stage.addService('denied-tasks', { deploymentConfiguration: rollback })
  ])
})
afterEach(() => stage.cloud.faults.clear())
afterAll(() => stage.stop())

/** Deploys good-2 to a service while a fault is on. */
async function deployUnder(name: string, fault: Fault) {
  stage.cloud.faults.add(fault)
  const deployed = await stage.deploy(name, V2)
  stage.cloud.faults.clear()
  return deployed
}

const survived: readonly (readonly [string, string, Fault])[] = [
  [
    'when 30% of all calls are throttled',
    'throttled',
    { action: '*', kind: error('ThrottlingException', 400), rate: 0.3 }
  ],
  [
    'when AWS answers 500 for 2 s in every 6 s',
    'bursts',
    { action: '*', kind: error('ServerException', 500), burst: { on: 2_000, period: 6_000 } }
  ],
  ['when 30% of all connections are reset', 'resets', { action: '*', kind: { kind: 'reset' }, rate: 0.3 }],
  ['when 30% of all answers are lost', 'losses', { action: '*', kind: { kind: 'lost-response' }, rate: 0.3 }],
  [
    'when a poll is never answered',
    'silent',
    { action: 'ecs:DescribeServices', kind: { kind: 'hang' }, after: 3, times: 1 }
  ],
  [
    'when the answer to RegisterTaskDefinition is lost',
    'lost-register',
    { action: 'ecs:RegisterTaskDefinition', kind: { kind: 'lost-response' }, times: 1 }
  ],
  [
    'when RegisterTaskDefinition is cut off',
    'cut-register',
    { action: 'ecs:RegisterTaskDefinition', kind: { kind: 'reset' }, times: 1 }
  ],
  [
    'when the answer to UpdateService is lost',
    'lost-update',
    { action: 'ecs:UpdateService', kind: { kind: 'lost-response' }, times: 1 }
  ],
  ['when UpdateService is cut off', 'cut-update', { action: 'ecs:UpdateService', kind: { kind: 'reset' }, times: 1 }],
  [
    'when UpdateService is never answered',
    'hung-update',
    { action: 'ecs:UpdateService', kind: { kind: 'hang' }, times: 1 }
  ]
]
const denials = ['denied', 'expired', 'denied-register', 'denied-update']

describe('a deployment succeeds with one revision and one deployment', () => {
  it.each(survived)('%s', async (_, name, fault) => {
    const { verdict, code, log } = await deployUnder(name, fault)
    expect({ verdict, code, log }).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(stage.cloud.journal.entries.filter(call => call.error !== undefined)).not.toEqual([])
    // One of each from before.
    expect(await stage.counts(name)).toEqual({ revisions: 2, deployments: 2 })
  })
})

describe('a deployment that can no longer be watched', () => {
  it.each([
    ['denied', denied, 'access-denied', /ecs:DescribeServices was denied\. Allow it in the role's policy/],
    ['expired', expired, 'credentials-expired', /credentials expired before ecs:DescribeServices/]
  ] as const)('ends within two polls, unknown, when its calls are %s', async (name, kind, code, sentence) => {
    const deployed = await deployUnder(name, { action: 'ecs:DescribeServices', kind, after: 4 })
    expect(deployed).toMatchObject({ verdict: 'unknown', code, exitCode: 1 })
    expect(deployed.reason).toMatch(sentence)
    expect(deployed.reason).toContain(`Check service ${name} in cluster prod`)
    expect(stage.calls('ecs:DescribeServices').filter(call => call.error !== undefined).length).toBeLessThanOrEqual(2)
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
    expect(deployed.summary).toContain('ended in an unknown state')
  })
})

describe('a call that is denied', () => {
  it('before anything was changed, leaves all as it was', async () => {
    const deployed = await deployUnder('denied-register', { action: 'ecs:RegisterTaskDefinition', kind: denied })
    expect(deployed).toMatchObject({ verdict: 'failed', code: 'access-denied' })
    expect(deployed.reason).toContain('ecs:RegisterTaskDefinition was denied')
    expect(await stage.counts('denied-register')).toEqual({ revisions: 1, deployments: 1 })
  })

  it('to update the service, ends the deployment with what is missing', async () => {
    const deployed = await deployUnder('denied-update', { action: 'ecs:UpdateService', kind: denied })
    expect(deployed).toMatchObject({ verdict: 'failed', code: 'access-denied' })
    expect(await stage.counts('denied-update')).toEqual({ revisions: 2, deployments: 1 })
  })

  it('to explain a failure, omits the explanation and keeps the verdict', async () => {
    stage.cloud.faults.add({ action: 'ecs:ListTasks', kind: denied })
    const deployed = await stage.deploy('denied-tasks', { images: 'app=app:crash' })
    expect(deployed).toMatchObject({ verdict: 'rolled-back', code: 'circuit-breaker' })
    expect(deployed.log).toContain('the stopped tasks could not be read: ecs:ListTasks was denied')
  })
})
