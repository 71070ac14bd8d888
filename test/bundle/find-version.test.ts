import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { openStage, type Stage } from '../faults/deploy-stage.js'
import { runBundle } from './run-bundle.js'
import { openTokenEndpoint } from './token-endpoint.js'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
  await stage.addService('api')
  for (const image of ['app:good-2', 'app:crash']) await stage.deploy('api', { image, 'circuit-breaker': 'rollback' })
})
afterAll(() => stage.stop())

async function find(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  stage.cloud.journal.clear()
  const found = await runBundle('find-version', {
    ...{ cloud: stage.cloud, env },
    inputs: { cluster: 'prod', service: 'api', ...inputs }
  })
  expect(stage.changes()).toEqual([])
  return found
}

const revision = ({ outputs }: Awaited<ReturnType<typeof find>>) => outputs['task-definition-arn']?.replace(/^.*\//, '')

describe('find-version, as a bundle', () => {
  it('finds what runs, by the digest that was deployed', async () => {
    const found = await find({ version: 'current' })
    expect(revision(found)).toBe('api:2')
    expect(found.outputs.revision).toBe('api:2')
    expect(found.outputs.image).toMatch(/^app@sha256:[0-9a-f]{64}$/)
    expect([found.outputs.digest, found.outputs.tag]).toEqual([found.outputs.image?.replace('app@', ''), ''])
    expect(found.outputs['deployed-at']).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('finds the running version where the latest was just rolled back, shows why in the summary, and needs the permissions of its README', async () => {
    const found = await find({ reason: 'orders fail' })
    expect(revision(found)).toBe('api:2')
    expect(found.summary).toContain('was already rolled back to api:2. To roll back further')
    expect(found.summary).toContain('Reason: orders fail')
    const readme = await readFile('actions/find-version/README.md', 'utf8')
    const listed = readme.slice(readme.indexOf('## Permissions')).match(/ecs:\w+/g) ?? []
    expect(new Set(stage.cloud.journal.entries.map(({ action }) => action))).toEqual(new Set(listed))
  })

  it('finds what was deployed with an image, by its tag and by its digest', async () => {
    const tagged = await find({ version: ':good-2' })
    expect(revision(tagged)).toBe('api:2')
    const digest = tagged.outputs.image?.replace(/^[^@]*/, '') ?? ''
    expect(revision(await find({ version: digest }))).toBe('api:2')
  })

  it('takes its role on itself', async () => {
    const tokens = await openTokenEndpoint('repo:octo/shop:environment:production')
    const found = await find(
      { version: 'current', 'role-to-assume': 'arn:aws:iam::123456789012:role/reader' },
      tokens.environment
    )
    await tokens.close()
    expect(revision(found)).toBe('api:2')
    const [, ...reads] = stage.cloud.journal.entries
    expect(reads.map(({ caller }) => caller).filter(caller => !caller.includes('assumed-role/reader/'))).toEqual([])
  })

  it.each([
    [{ service: 'nobody' }, 'Service nobody does not exist in cluster prod.'],
    [
      { version: 'yesterday' },
      'Input "version": expected current, previous, a revision (42, family:42 or an ARN) or an image (:tag or @sha256:…); got "yesterday".'
    ],
    [
      { version: ':good-9' },
      'Input "version": ECS lists no successful deployment of api with an image :good-9. Set an image that was deployed, or a task definition revision. Latest deployed revisions: api:2 (:good-2), api:1 (:good-1).'
    ],
    [{ version: '99' }, 'Input "version": task definition api:99 does not exist. Set another version.'],
    [{ 'container-name': 'web' }, 'Input "container-name": there is no container "web": the only container is "app".']
  ])('refuses %j in one sentence', async (inputs, message) => {
    const { outcome, annotations } = await find(inputs)
    expect([outcome, annotations.map(annotation => annotation.message)]).toEqual(['failure', [message]])
  })
})
