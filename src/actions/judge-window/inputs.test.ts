import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { sampleRecord } from '../../../test/fakes/sample-record.js'
import { SAMPLE_DIALECT } from '../../../test/fakes/source/sample-dialect.js'
import { readInputs } from './inputs.js'

const GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/green/0123456789abcdef'
const WINDOW = { gates: 'errors:', from: '2026-11-01T06:00:00Z', to: '2026-11-01T06:30:00Z', weight: '10' }
const RECORD = JSON.stringify(sampleRecord())

function read(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  return readInputs(
    inputReader(name => given[name] ?? ''),
    { files: { read: path => Promise.resolve(files[path]) }, kinds: () => Promise.resolve([SAMPLE_DIALECT]) }
  )
}

describe('a window of time', () => {
  it('has one step with the weight that was given', async () => {
    const { past } = await read(WINDOW)
    const [from, to] = [Date.parse(WINDOW.from), Date.parse(WINDOW.to)]
    expect(past.rollout.steps).toEqual([{ canaryPercent: 10, startedAt: from, judgedUntil: to, finishedAt: to }])
  })

  it('has steps by the times of their weights', async () => {
    const steps = '2026-11-01T06:00:00Z=10\n2026-11-01T06:10:00Z = 50%'
    const { past } = await read({ gates: 'errors:', steps, to: WINDOW.to })
    expect(past.rollout.steps.map(({ canaryPercent }) => canaryPercent)).toEqual([10, 50])
    expect(past.rollout.steps[0]?.finishedAt).toBe(Date.parse('2026-11-01T06:10:00Z'))
  })

  it('has the values of both sides', async () => {
    const { past } = await read({ ...WINDOW, canary: `tag=1.4.2\ntarget-group=${GROUP}`, stable: 'id=api:41' })
    expect(past.canary).toMatchObject({ revision: { label: '1.4.2' }, given: { tag: '1.4.2', 'target-group': GROUP } })
    expect(past.stable?.revision.id).toBe('api:41')
  })

  it.each([
    [{ ...WINDOW, to: '' }, 'Input "to": a value is required if neither "result" nor "result-file" is set.'],
    [{ ...WINDOW, from: '2026-11-01' }, 'Input "from": expected a time with its offset such as 2026-11-01T06:00:00Z'],
    [{ ...WINDOW, weight: '' }, 'Input "weight": a value is required: the share of the traffic'],
    [{ ...WINDOW, to: WINDOW.from }, 'Input "to": it is not after the start of the window'],
    [{ ...WINDOW, to: '2026-11-03T06:00:00Z' }, 'Input "to": the window is longer than 24h.'],
    [{ ...WINDOW, steps: 'x' }, 'Input "steps": it cannot be combined with "from" or "weight".'],
    [{ ...WINDOW, from: '', weight: '', steps: '6:00=10' }, 'Input "steps": line 1 is not time=percent.'],
    [{ ...WINDOW, canary: 'colour=green' }, 'Input "canary": line 1 is not name=value with a name of id, label,'],
    [{ ...WINDOW, canary: 'tag=a"}' }, 'Input "canary": line 1: the value has a quote or a backslash'],
    [{ ...WINDOW, stable: 'tag=a\ntag=b' }, 'Input "stable": "tag" appears twice.'],
    [{ ...WINDOW, canary: 'target-group=green' }, 'Input "canary": line 1: expected the ARN of a target group'],
    [{ ...WINDOW, gates: '' }, 'Input "gates": a value is required.'],
    [{ ...WINDOW, 'gates-file': 'gates.yml' }, 'Input "gates": it cannot be combined with "gates-file".'],
    [{ ...WINDOW, 'fail-on': 'always' }, 'Input "fail-on": expected one of never, fail, inconclusive']
  ])('refuses %j', async (given, message) => {
    await expect(read(given)).rejects.toThrow(message)
  })
})

describe('a record', () => {
  it('gives the revisions, the steps, the cluster and the deployment', async () => {
    const { past } = await read({ gates: 'errors:', 'result-file': 'api.json' }, { 'api.json': RECORD })
    expect(past).toMatchObject({
      ...{ platform: 'ecs', cluster: 'production', service: 'api' },
      serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/production/api/1',
      ...{ canary: { revision: { label: 'api:42' } }, stable: { revision: { label: 'api:41' } } }
    })
    expect(past.rollout.steps.map(({ canaryPercent }) => canaryPercent)).toEqual([0, 10])
  })

  it('has values of a side replaced by those that were given', async () => {
    const { past } = await read({ gates: 'errors:', result: RECORD, canary: 'label=blue' })
    expect(past.canary.revision).toMatchObject({ label: 'blue', id: 'arn:api:42' })
  })

  it.each([
    ['another schema', RECORD.replace('result@1', 'result@0'), 'has schema "deploy-kit/result@0"; only deploy-kit'],
    [
      'no schema',
      '{}',
      'expected the output "result" of a deploying action (deploy-kit/result@1), got something else.'
    ],
    [
      'no JSON',
      'errors',
      'expected the output "result" of a deploying action (deploy-kit/result@1), got something else.'
    ],
    [
      'a rolling deployment',
      RECORD.replace('"canary"', '"rolling"'),
      'is of a rolling deployment, which has no canary.'
    ],
    [
      'a cluster that is no string',
      RECORD.replace('"cluster":"production"', '"cluster":{}'),
      'Input "result": the record has members under "ecs" that are not strings.'
    ],
    ['no steps', JSON.stringify(sampleRecord({ steps: [] })), 'has no steps in which a canary received traffic.'],
    ['a canary of two days', JSON.stringify(sampleRecord({}, 2 * 24 * 60)), 'the record is longer than 24h.']
  ])('of %s is refused', async (_, result, message) => {
    await expect(read({ gates: 'errors:', result })).rejects.toThrow(message)
  })

  it('is refused beside a window of time', async () => {
    await expect(read({ ...WINDOW, result: RECORD })).rejects.toThrow(
      'Input "result": it cannot be combined with "from", "to", "weight" or "steps"'
    )
  })

  it('of several services needs the name of one', async () => {
    const record = sampleRecord()
    const services = [...record.services, ...record.services.map(service => ({ ...service, service: 'web' }))]
    const result = JSON.stringify({ ...record, services })
    await expect(read({ gates: 'errors:', result })).rejects.toThrow('several services: "api", "web".')
    await expect(read({ gates: 'errors:', result, service: 'db' })).rejects.toThrow('Known: "api", "web".')
    expect((await read({ gates: 'errors:', result, service: 'web' })).past.service).toBe('web')
  })
})

describe('the gates', () => {
  it('may be in a file, whose errors name its input', async () => {
    const given = { ...WINDOW, gates: '', 'gates-file': 'gates.yml' }
    expect((await read(given, { 'gates.yml': 'errors:' })).gates.gates).toHaveLength(2)
    await expect(read(given, { 'gates.yml': 'errors: { tolerence: 25% }' })).rejects.toThrow(
      'Input "gates-file", line 1, column 11: errors has no key "tolerence"'
    )
    await expect(read(given)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('of Docker Compose have no alarms', async () => {
    const result = JSON.stringify(sampleRecord({ platform: 'compose' }))
    await expect(read({ gates: 'alarms: [a]', result })).rejects.toThrow('Docker Compose has no alarms.')
  })
})
