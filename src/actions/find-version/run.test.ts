import { describe, expect, it } from '@jest/globals'
import { sampleDeployment, sampleService } from '../../../test/fakes/sample-service.js'
import { DeployError } from '../../domain/errors.js'
import type { JsonObject } from '../../domain/document/json-value.js'
import type { WantedVersion } from './inputs.js'
import { run } from './run.js'

const arn = (revision: number) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/api:${revision}`
const DIGEST = `sha256:${'a'.repeat(64)}`

/** Finds a version of a service that ran these images by container, oldest first; the newest runs now. */
async function find(
  version: WantedVersion,
  {
    revisions,
    containerName,
    fate,
    deregistered,
    omitted = () => false,
    isDenied = false
  }: {
    revisions: readonly Readonly<Record<string, string>>[]
    containerName?: string
    /** Number of a revision that is INACTIVE. */
    deregistered?: number
    /** Of the newest deployment, which never became live. */
    fate?: { readonly status: string; readonly minutesAgo: number; readonly revision?: number }
    /** Whether AWS denies the list of deployments. */
    isDenied?: boolean
    /** Whether an answer leaves out a deployment that was listed. */
    omitted?: (number: number) => boolean
  }
) {
  const all = revisions.map((images, index) => ({ images, revision: index + 1 }))
  const numberOf = (name: string) => Number(/\d+$/.exec(name)?.[0])
  const described: number[] = []
  const lines: string[] = []
  const now = 100 * 60_000
  const live = fate === undefined ? all.length : all.length - 1
  const { outputs } = await run(
    { cluster: 'prod', service: 'api', version, containerName, reason: undefined },
    {
      services: { find: () => Promise.resolve(sampleService({ taskDefinition: arn(live) })) },
      deployments: {
        list: () =>
          isDenied
            ? Promise.reject(new DeployError('access-denied', 'ecs:ListServiceDeployments was denied.'))
            : Promise.resolve(all.map(({ revision }) => `deployment-${revision}`).toReversed()),
        describe: arns =>
          Promise.resolve(
            arns
              .filter(name => !omitted(numberOf(name)))
              .map(name => {
                described.push(numberOf(name))
                const ended = numberOf(name) > live ? fate : undefined
                return sampleDeployment({
                  arn: name,
                  status: ended?.status ?? 'SUCCESSFUL',
                  createdAt: numberOf(name),
                  finishedAt: ended === undefined ? numberOf(name) : now - ended.minutesAgo * 60_000,
                  targetRevision: `revision-${numberOf(name)}`
                })
              })
          ),
        placement: revision => {
          const number = numberOf(revision)
          return Promise.resolve({
            taskDefinition: arn(number > live ? (fate?.revision ?? number) : number),
            targetGroups: []
          })
        },
        imagesOf: () => Promise.resolve({})
      },
      taskDefinitions: {
        find: reference => {
          const { images = {}, revision = 0 } = all[numberOf(reference) - 1] ?? {}
          const containerDefinitions = Object.entries(images).map(([name, image]) => ({ name, image }))
          const definition: JsonObject = { family: 'api', containerDefinitions }
          const status = revision === deregistered ? ('INACTIVE' as const) : ('ACTIVE' as const)
          return Promise.resolve({ arn: arn(revision), family: 'api', revision, status, definition })
        }
      },
      clock: { now: () => now },
      log: { line: text => void lines.push(text) },
      summary: { append: () => Promise.resolve() }
    }
  )
  return { ...outputs, described: described.length, lines }
}

const tag = (suffix: string): WantedVersion => ({ kind: 'image', suffix })

describe('where deployments may not be listed', () => {
  const revisions = [{ api: 'shop/api:1.0' }, { api: 'shop/api:1.1' }]

  it.each([
    { kind: 'revision', revision: 1 },
    { kind: 'named', reference: arn(1) }
  ] as const)('a revision that is named is found: %j', async version => {
    const found = await find(version, { revisions, isDenied: true })
    expect(found).toMatchObject({ 'task-definition-arn': arn(1), image: 'shop/api:1.0' })
    expect(found.lines).toContain(
      'Could not read the deployments of the service. ecs:ListServiceDeployments was denied.'
    )
  })

  it('the previous one is not', async () => {
    await expect(find({ kind: 'previous' }, { revisions, isDenied: true })).rejects.toThrow('was denied.')
  })
})

describe('a version by tag', () => {
  const revisions = [
    { api: 'shop/api:1.0', envoy: 'envoy:1.0' },
    { api: 'shop/api:1.1', envoy: 'envoy:1.0' }
  ]

  it('is looked for in the named container only', async () => {
    expect(await find(tag(':1.0'), { revisions, containerName: 'api' })).toMatchObject({ revision: 'api:1' })
    expect(await find(tag(':1.0'), { revisions, containerName: 'envoy' })).toMatchObject({ revision: 'api:2' })
  })

  it('is not found by the tag of another container, and the refusal names the container', async () => {
    await expect(find(tag(':1.1'), { revisions, containerName: 'envoy' })).rejects.toThrow(
      'ECS lists no successful deployment of api with an image :1.1 in container "envoy". Set an image that was deployed, or a task definition revision. Latest deployed revisions: api:2 (:1.0), api:1 (:1.0).'
    )
  })

  it('is the tag of an image with tag and digest, and so is its digest', async () => {
    const both = [{ api: `shop/api:1.0@${DIGEST}` }, { api: 'shop/api:1.1' }]
    for (const suffix of [':1.0', `@${DIGEST}`])
      expect(await find(tag(suffix), { revisions: both })).toMatchObject({
        ...{ revision: 'api:1', tag: '1.0', digest: DIGEST }
      })
    await expect(find(tag(':9'), { revisions: both })).rejects.toThrow(
      'Latest deployed revisions: api:2 (:1.1), api:1 (:1.0).'
    )
  })

  it('is latest for an image without tag and digest, also where its registry has a port', async () => {
    const untagged = [
      { api: 'registry.example.com:5000/shop/api' },
      { api: `shop/api@${DIGEST}` },
      { api: 'shop/api:2' }
    ]
    expect(await find(tag(':latest'), { revisions: untagged })).toMatchObject({ revision: 'api:1' })
    await expect(find(tag(':5000'), { revisions: untagged })).rejects.toThrow(
      'Latest deployed revisions: api:3 (:2), api:2, api:1 (:latest).'
    )
  })

  it('is found behind more deployments than one answer describes, and no more of them are read than are needed', async () => {
    const many = Array.from({ length: 45 }, (_, index) => ({ api: `shop/api:1.${index}` }))
    expect(await find(tag(':1.0'), { revisions: many })).toMatchObject({ revision: 'api:1', described: 45 })
    expect(await find(tag(':1.40'), { revisions: many })).toMatchObject({ revision: 'api:41', described: 20 })
  })
})

describe('the previous version', () => {
  const revisions = [{ api: 'shop/api:1' }, { api: 'shop/api:2' }, { api: 'shop/api:3' }]
  const previous: WantedVersion = { kind: 'previous' }

  it('is older than the running one', async () => {
    expect(await find(previous, { revisions })).toMatchObject({ revision: 'api:2' })
  })

  it.each(['ROLLBACK_SUCCESSFUL', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_REQUESTED'])(
    'is the running one while the latest deployment is rolled back automatically (%s), and the log reports it',
    async status => {
      const found = await find(previous, { revisions, fate: { status, minutesAgo: 5 } })
      expect(found).toMatchObject({ revision: 'api:2', 'current-task-definition-arn': arn(2) })
      expect(found.lines).toContain(
        'The latest deployment (api:3) was already rolled back to api:2. To roll back further, set the version.'
      )
    }
  )

  it('is older than the running one when the deployment that was rolled back was itself a rollback', async () => {
    const fate = { status: 'ROLLBACK_SUCCESSFUL', minutesAgo: 5, revision: 1 }
    expect(await find(previous, { revisions, fate })).toMatchObject({ revision: 'api:1' })
  })

  it('is older than the running one when that rollback was another incident, or no rollback', async () => {
    for (const fate of [
      { status: 'ROLLBACK_SUCCESSFUL', minutesAgo: 11 },
      { status: 'STOPPED', minutesAgo: 5 }
    ])
      expect(await find(previous, { revisions, fate })).toMatchObject({ revision: 'api:1' })
  })
})

describe('a version by number', () => {
  const revisions = [{ api: 'shop/api:1' }, { api: 'shop/api:2' }, { api: 'shop/api:3' }]
  const never = 'ECS lists no successful deployment of api with api:3.'
  const byNumber = (revision: number): WantedVersion => ({ kind: 'revision', revision })

  it('that never succeeded is found, and the log reports it', async () => {
    const fate = { status: 'STOPPED', minutesAgo: 5 }
    const found = await find(byNumber(3), { revisions, fate })
    expect(found).toMatchObject({ revision: 'api:3', 'deployed-at': '' })
    expect(found.lines).toContain(never)
  })

  it('that was deregistered is found, and the log reports how it can be deployed', async () => {
    const found = await find(byNumber(2), { revisions, deregistered: 2 })
    expect(found).toMatchObject({ revision: 'api:2', image: 'shop/api:2' })
    expect(found.lines).toContain(
      'api:2 is INACTIVE: it was deregistered. A deployment with `purpose: rollback` registers its content again as a new revision.'
    )
  })

  it('that succeeded is found without that line', async () => {
    const found = await find(byNumber(3), { revisions })
    expect(found).toMatchObject({ revision: 'api:3' })
    expect(found.lines).not.toContain(never)
  })
})

describe('a deployment that ECS lists', () => {
  const revisions = [{ api: 'shop/api:1.0' }, { api: 'shop/api:1.1' }, { api: 'shop/api:1.2' }]
  const without = (lines: readonly string[]) => lines.filter(line => line.includes('no details'))
  const NOTE =
    'ECS returned no details of 1 newer deployment of api. The version that you want may be one of them. Check the version found, or set a version.'

  it('and leaves out of one answer is asked for again', async () => {
    let answers = 0
    const omitted = (number: number) => number === 2 && (answers += 1) === 1
    const found = await find({ kind: 'previous' }, { revisions, omitted })
    expect([found.revision, without(found.lines)]).toEqual(['api:2', []])
  })

  it('and never describes is named: an older version is found', async () => {
    const found = await find({ kind: 'previous' }, { revisions, omitted: number => number === 2 })
    expect([found.revision, without(found.lines)]).toEqual(['api:1', [NOTE]])
  })

  it('is named where it is the newest, which may have been rolled back', async () => {
    const found = await find({ kind: 'previous' }, { revisions, omitted: number => number === 3 })
    expect(without(found.lines)).toEqual([NOTE])
  })

  it('is not named where the revision is given', async () => {
    const found = await find({ kind: 'revision', revision: 1 }, { revisions, omitted: number => number === 3 })
    expect([found.revision, without(found.lines)]).toEqual(['api:1', []])
  })

  it('is named in the error where no version is found', async () => {
    await expect(find({ kind: 'previous' }, { revisions, omitted: number => number < 3 })).rejects.toThrow(
      'Set the revision to roll back to. ECS returned no details of 2 newer deployments of api. Run the action again.'
    )
  })
})
