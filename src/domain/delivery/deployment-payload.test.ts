import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { damage } from '../../../test/fakes/damage.js'
import { sampleMember } from '../../../test/fakes/sample-member.js'
import type { ServiceResult } from '../rollout/result.js'
import { assemblePayload, type Delivery } from './assemble-payload.js'
import { readDelivery } from './read-delivery.js'
import { readDeploymentPayload } from './read-deployment-payload.js'

const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/deployment-payload.v1.json', 'utf8')) as object
)

const DIGEST = `sha256:${'a'.repeat(64)}`

const service: ServiceResult = {
  platform: 'example',
  target: 'shop/api',
  service: 'api',
  verdict: 'succeeded',
  reasonCode: 'deployed',
  reason: 'api:42 is live.',
  startedAt: '2026-11-02T10:00:00.000Z',
  finishedAt: '2026-11-02T10:05:00.000Z',
  from: { id: 'revision/api:41', label: 'api:41', images: {}, digests: {} },
  to: { id: 'revision/api:42', label: 'api:42', images: { api: `shop@${DIGEST}` }, digests: { api: DIGEST } },
  ecs: sampleMember(),
  started: true,
  steps: [],
  evidence: { failures: [], unhealthy: [] },
  timeline: []
}
const step = { strategy: 'rolling', run: { commit: 'c0ffee', url: 'https://github.example/run/1' } } as const
const delivery: Delivery = {
  environment: 'production',
  version: undefined,
  previousVersion: undefined,
  previousCommit: undefined,
  kind: undefined,
  commits: undefined
}

describe('assemblePayload', () => {
  it('names versions after their revisions where the team has no names for them', () => {
    expect(assemblePayload(service, step, delivery)).toEqual({
      schema: 'deploy-kit/deployment@1',
      service: 'api',
      platform: 'example',
      target: 'shop/api',
      from: { id: 'revision/api:41', label: 'api:41', images: {}, digests: {} },
      to: { id: 'revision/api:42', label: 'api:42', images: { api: `shop@${DIGEST}` }, digests: { api: DIGEST } },
      ecs: sampleMember(),
      environment: 'production',
      version: 'api:42',
      digest: DIGEST,
      commit: 'c0ffee',
      previous: { version: 'api:41' },
      kind: 'deploy',
      strategy: 'rolling',
      verification: 'health',
      startedAt: '2026-11-02T10:00:00.000Z',
      outcome: { verdict: 'succeeded', reasonCode: 'deployed', finishedAt: '2026-11-02T10:05:00.000Z' },
      run: 'https://github.example/run/1'
    })
  })

  it('repeats the same revision for a redeployment, and marks a rollback as one', () => {
    const again = { ...service, from: { id: 'revision/api:42', label: 'api:42', images: {}, digests: {} } }
    expect(assemblePayload(again, step, delivery).kind).toBe('redeploy')
    expect(assemblePayload(again, step, { ...delivery, kind: 'rollback' }).kind).toBe('rollback')
  })

  it('fits the published schema and is read back as it was, whole or as text', () => {
    const commits = Array.from({ length: 120 }, (_, index) => ({
      commit: `c${index}`,
      committedAt: '2026-11-01T10:00:00+02:00'
    }))
    const payload = assemblePayload(service, step, { ...delivery, version: '1.4.0', previousVersion: '1.3.9', commits })
    expect([isValid(payload), isValid.errors]).toEqual([true, null])
    expect(payload.commits?.total).toBe(120)
    expect(readDeploymentPayload(JSON.parse(JSON.stringify(payload)))).toEqual({ kind: 'ours', payload })
    expect(readDeploymentPayload(JSON.stringify(payload))).toEqual({ kind: 'ours', payload })
  })
})

describe('readDeploymentPayload', () => {
  const payload = assemblePayload(service, step, delivery)

  it.each([
    [undefined],
    [null],
    [''],
    ['web-team'],
    ['{"schema":'],
    [{}],
    [[payload]],
    [{ deploy: 'migrate' }],
    [{ ...payload, schema: 'deploy-kit/deployment@2' }]
  ])('leaves a payload of others alone: %j', value => {
    expect(readDeploymentPayload(value)).toEqual({ kind: 'foreign' })
  })

  it.each([
    [{ ...payload, service: 7 }, '"service" is missing or is not a string'],
    [{ ...payload, startedAt: '2026-11-02T10:00:00' }, '"startedAt" is not a time with an offset'],
    [{ ...payload, kind: 'hope' }, '"kind" must be one of deploy, rollback, redeploy']
  ])('reports what is wrong with a payload of deploy-kit (%#)', (value, problem) => {
    expect(readDeploymentPayload(value)).toEqual({ kind: 'unusable', problem })
  })

  it('passes over what a later version added, and over what is malformed and not needed', () => {
    const first = Object.fromEntries(Object.entries(service).filter(([name]) => name !== 'from')) as typeof service
    const later = {
      ...payload,
      region: 'eu',
      previous: 'api:41',
      from: { label: 'api:41' },
      commits: { list: [{ commit: 'a' }, 3], total: 'many' }
    }
    expect(readDeploymentPayload(later)).toEqual({
      kind: 'ours',
      payload: { ...assemblePayload(first, step, delivery), commits: { total: 0, list: [] } }
    })
  })

  it('fits the schema or is refused, and never throws, whichever member is missing or malformed', () => {
    const commits = [{ commit: 'a', committedAt: '2026-11-01T10:00:00Z' }]
    const whole = assemblePayload(service, step, { ...delivery, previousCommit: 'b', commits })
    const damaged = damage(whole)
    expect(damaged.length).toBeGreaterThan(200)
    for (const value of damaged) {
      const read = readDeploymentPayload(value)
      if (read.kind !== 'ours') continue
      expect([read.payload, isValid(read.payload), isValid.errors]).toEqual([read.payload, true, null])
      const deployment = { id: 1, commit: 'c', environment: 'production', createdAt: 0, payload: value, statuses: [] }
      expect(readDelivery(deployment, read.payload)).toMatchObject({ environment: 'production' })
    }
  })
})
