import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { toResult } from '../../domain/rollout/result.js'
import type { DeploymentRecord, RolloutRecord } from '../../domain/rollout/rollout-record.js'

const schema = JSON.parse(readFileSync('schemas/result.v1.json', 'utf8')) as object
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(
  schema
)

const AT = Date.UTC(2026, 10, 21)
const REVISION = {
  ...{ id: 'arn:…/api:2', label: 'api:2', images: { api: `shop/api@sha256:${'0'.repeat(64)}` } },
  digests: { api: `sha256:${'0'.repeat(64)}` }
}
const SERVICE: RolloutRecord = {
  ...{
    platform: 'ecs',
    instanceNoun: 'task',
    target: 'prod/api',
    service: 'api',
    subject: 'api',
    startedAt: AT,
    finishedAt: AT + 1
  },
  ending: { verdict: 'rolled-back', reasonCode: 'circuit-breaker', reason: 'It was rolled back.' },
  ...{ from: REVISION, to: REVISION, isStarted: true, servesAlone: true, instances: { desired: 2, running: 2 } },
  ecs: {
    ...{ cluster: 'prod', taskDefinition: 'arn:…/api:2', previousTaskDefinition: 'arn:…/api:1', registered: true },
    ...{ deploymentId: 'ecs-svc/1', serviceDeploymentArn: 'arn:…/sd1' }
  },
  rollback: { requestedBy: 'platform', finished: true },
  supersededBy: { id: 'arn:…/api:3', label: 'api:3', run: undefined, commit: '0f3ab12' },
  ...{ facts: [], links: [], nextSteps: [] },
  failures: [
    {
      ...{ instance: 'arn:…/t1', kind: 'crashed', decides: 'when-repeated', reason: 'Exited', stoppedAt: AT },
      containers: [{ name: 'api', exitCode: 1, reason: undefined }]
    }
  ],
  unhealthy: [{ endpoint: '10.0.0.1:80', reason: 'unhealthy' }],
  events: [{ at: AT, subject: 'api', text: 'updating', tone: 'neutral', weight: 'milestone' }],
  ...{ counts: [], excerpts: [], changes: { revision: [], settings: [] } }
}

function resultOf(changes: Partial<RolloutRecord>, mode: DeploymentRecord['mode'] = 'deploy') {
  const service = { ...SERVICE, ...changes }
  const outcome = { mode, ending: service.ending, startedAt: AT, finishedAt: AT + 1, services: [service] }
  return toResult(outcome, { run: { commit: undefined, url: 'https://example.com' }, platformCalls: 12 })
}

describe('the result output', () => {
  it.each<[string, Partial<RolloutRecord>]>([
    ['with everything in it', {}],
    ['of a success', { ending: { verdict: 'succeeded', reasonCode: 'deployed', reason: 'It serves.' } }],
    ['with nothing known', { from: undefined, to: undefined, instances: undefined, rollback: undefined }]
  ])('fits its schema %s', (_, changes) => {
    const fits = validate(JSON.parse(JSON.stringify(resultOf(changes))))
    expect(validate.errors).toBeNull()
    expect(fits).toBe(true)
  })

  it('fits its schema with steps, and names the sides of a gate canary and stable', () => {
    const step = {
      ...{ canaryPercent: 20, startedAt: AT, finishedAt: AT + 1, verdict: 'failed' as const, reason: 'Errors.' },
      evidence: [{ name: 'errors', canary: '4.2%', stable: '0.1%' }]
    } as const
    const traffic = { startedAt: AT, finishedAt: AT + 1, canary: 'api:2', stable: 'api:1', weights: [], curves: [] }
    const result = resultOf({ shift: { steps: [step], traffic } })
    expect(validate(JSON.parse(JSON.stringify(result)))).toBe(true)
    expect(result.services[0]?.steps).toMatchObject([
      { canaryPercent: 20, evidence: [{ gate: 'errors', canary: '4.2%', stable: '0.1%' }] }
    ])
  })

  it('keeps what only ECS has in one place', () => {
    const [{ ecs, ...neutral } = {}] = resultOf({}).services
    expect(ecs).toMatchObject({ cluster: 'prod', deploymentId: 'ecs-svc/1', registered: true })
    expect(Object.keys(neutral).filter(name => /arn|cluster|taskDefinition|deploymentId/i.test(name))).toEqual([])
  })

  it('does not fit its schema with a verdict of its own', () => {
    expect(validate({ ...resultOf({}), verdict: 'fine' })).toBe(false)
  })

  it('shows which digests are deployed, and their share of the traffic', () => {
    const [service] = resultOf({
      ending: { verdict: 'succeeded', reasonCode: 'deployed', reason: 'It serves.' }
    }).services
    expect(service?.to?.digests).toEqual({ api: `sha256:${'0'.repeat(64)}` })
    expect(service?.steps.map(step => step.canaryPercent)).toEqual([100])
  })

  it('has every code that the README and the schema name', () => {
    const { $defs } = schema as { $defs: { reasonCode: { enum: string[] }; verdict: { enum: string[] } } }
    const readme = readFileSync('actions/deploy/README.md', 'utf8')
    const missing = [...$defs.reasonCode.enum, ...$defs.verdict.enum.filter(word => word !== 'paused')]
    expect(missing.filter(code => !readme.includes(`\`${code}\``))).toEqual([])
  })
})
