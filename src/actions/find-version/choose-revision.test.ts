import { describe, expect, it } from '@jest/globals'
import { chooseRevision } from './choose-revision.js'
import type { WantedVersion } from './inputs.js'

const arn = (name: string) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/${name}`

/** What is chosen where `current` runs and these deployments succeeded, newest first. */
async function choose(version: WantedVersion, { current, good }: { current: string; good: readonly string[] }) {
  const deployments = good.map((name, index) => ({
    ...{ revision: `revision-${index}`, finishedAt: index },
    taskDefinition: () => Promise.resolve(arn(name)),
    images: () =>
      Promise.resolve([`shop/api:v${name.replace(/^.*:/, '')}`, `shop/api@sha256:${'0'.repeat(63)}${index}`])
  }))
  const { reference } = await chooseRevision({ version, current: arn(current), service: 'api' }, deployments)
  return reference.replace(/^.*\//, '')
}

describe('the previous version', () => {
  it.each([
    ['the one before, after a deployment', 'api:3', ['api:3', 'api:2', 'api:1'], 'api:2'],
    ['the one that is still running, while a newer one is tried', 'api:4', ['api:3', 'api:2'], 'api:3'],
    ['one further back, after a rollback', 'api:2', ['api:2', 'api:3', 'api:2', 'api:1'], 'api:1'],
    ['not what was rolled back before', 'api:4', ['api:4', 'api:2', 'api:3', 'api:2'], 'api:2'],
    ['by number and not by letter', 'api:10', ['api:10', 'api:9'], 'api:9'],
    ['of the family before, after a change of family', 'shop:1', ['shop:1', 'api:9'], 'api:9'],
    ['the previous one, after a change of family', 'shop:2', ['shop:2', 'api:9', 'shop:1'], 'api:9'],
    ['not the new family, after a rollback from it', 'api:9', ['api:9', 'shop:1', 'api:9', 'api:8'], 'api:8']
  ])('is %s', async (_, current, good, expected) => {
    expect(await choose({ kind: 'previous' }, { current, good })).toBe(expected)
  })

  it('is refused in one sentence where ECS lists none', async () => {
    await expect(choose({ kind: 'previous' }, { current: 'api:3', good: ['api:3', 'api:4'] })).rejects.toThrow(
      'Input "version": ECS lists no successful deployment of api with a revision older than api:3. Set the revision to roll back to.'
    )
  })
})

describe('the current version', () => {
  it('is what the service has, once a deployment of it has succeeded', async () => {
    expect(await choose({ kind: 'current' }, { current: 'api:3', good: ['api:3', 'api:2'] })).toBe('api:3')
  })

  it('is refused while it is still being deployed', async () => {
    await expect(choose({ kind: 'current' }, { current: 'api:4', good: ['api:3'] })).rejects.toThrow(
      'api runs api:4, which has no successful deployment yet. Wait until its deployment has ended, or set a revision.'
    )
  })
})

describe('a version by name', () => {
  it.each([
    ['a number is one of the family that runs', { kind: 'revision', revision: 2 }],
    ['family and revision', { kind: 'named', reference: 'api:2' }],
    ['an ARN', { kind: 'named', reference: arn('api:2') }]
  ] as const)('%s', async (_, version) => {
    expect(await choose(version, { current: 'api:3', good: ['api:3', 'api:2'] })).toBe('api:2')
    expect(await choose(version, { current: 'api:3', good: [] })).toBe('api:2')
  })
})

describe('a version by image', () => {
  const good = ['api:3', 'api:2', 'api:1']

  it.each([
    ['a tag', ':v2', 'api:2'],
    ['a digest', `@sha256:${'0'.repeat(63)}2`, 'api:1']
  ])('is what was last deployed with %s', async (_, suffix, expected) => {
    expect(await choose({ kind: 'image', suffix }, { current: 'api:3', good })).toBe(expected)
  })

  it('is refused where none was, with those that could be named', async () => {
    await expect(choose({ kind: 'image', suffix: ':v9' }, { current: 'api:3', good })).rejects.toThrow(
      'Input "version": ECS lists no successful deployment of api with an image :v9. Set an image that was deployed, or a task definition revision. Latest deployed revisions: api:3 (:v3), api:2 (:v2), api:1 (:v1).'
    )
  })

  it('is refused with no more than the five newest, each once', async () => {
    const many = ['api:9', 'api:8', 'api:9', 'api:7', 'api:6', 'api:5', 'api:4', 'api:3']
    await expect(choose({ kind: 'image', suffix: ':none' }, { current: 'api:9', good: many })).rejects.toThrow(
      '. Latest deployed revisions: api:9 (:v9), api:8 (:v8), api:7 (:v7), api:6 (:v6), api:5 (:v5).'
    )
  })

  it('is refused where nothing was deployed, without a list', async () => {
    await expect(choose({ kind: 'image', suffix: ':v9' }, { current: 'api:3', good: [] })).rejects.toThrow(
      'Set an image that was deployed, or a task definition revision.'
    )
  })
})
