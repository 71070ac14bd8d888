import { describe, expect, it } from '@jest/globals'
import { deployAccount } from '../../../../../test/fakes/deploy-account.js'
import { fakeEcrImages } from '../../../../../test/fakes/fake-ecr-images.js'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'
import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import type { EcrImage } from '../../../../domain/image-registry/ecr-image.js'
import { changedEcrImages } from '../../domain/task-definition/changed-ecr-images.js'
import type { EcrImages } from '../../../../ports/images/ecr-images.js'
import { findMissingImages, type ImageFindings } from './inspect-images.js'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const V9 = `${HOST}/shop/api:v9`
const MISSING = `Image "${V9}" does not exist in Amazon ECR (repository shop/api, eu-west-1).`
const absent = fakeEcrImages({ find: () => Promise.resolve('no-image') })

const failing = (code: ErrorCode, message: string) => () => Promise.reject(new DeployError(code, message))

function imagesOf(...names: readonly string[]): readonly EcrImage[] {
  return changedEcrImages({ containerDefinitions: names.map((image, at) => ({ name: `c${at}`, image })) }, undefined)
}

function look(images: Partial<EcrImages>, ...names: readonly string[]): Promise<ImageFindings> {
  const all = imagesOf(...(names.length === 0 ? [V9] : names))
  return findMissingImages(all, { images: fakeEcrImages(images), clock: { now: () => 0 } })
}

describe('an image', () => {
  it('that exists causes no report', async () => {
    expect(await look({})).toEqual({ missing: [], remarks: [] })
  })

  it.each([
    ['no-image', MISSING],
    ['no-repository', `Image "${V9}" does not exist in Amazon ECR (there is no repository shop/api, eu-west-1).`]
  ] as const)('that is not there (%s) is missing where no cache can have it', async (presence, message) => {
    const cachePrefixes = () => Promise.resolve(['docker-hub'])
    const found = await look({ find: () => Promise.resolve(presence), cachePrefixes })
    expect(found).toMatchObject({ missing: [{ image: { name: V9 }, message }], remarks: [] })
  })

  it.each(['no-image', 'no-repository'] as const)('that a cache can pull (%s) is a remark', async presence => {
    const cachePrefixes = () => Promise.resolve(['shop'])
    const { missing, remarks } = await look({ find: () => Promise.resolve(presence), cachePrefixes })
    expect(missing).toEqual([])
    expect(remarks).toEqual([expect.stringMatching(/ECR may pull it by the pull-through cache rule shop, so the/)])
  })

  it('is not called missing where the cache rules cannot be read', async () => {
    const cachePrefixes = failing('access-denied', 'ecr:DescribePullThroughCacheRules was denied.')
    const { missing, remarks } = await look({ find: () => Promise.resolve('no-image'), cachePrefixes })
    expect(missing).toEqual([])
    expect(remarks).toEqual([expect.stringContaining('ecr:DescribePullThroughCacheRules was denied.')])
  })

  it.each(['access-denied', 'throttled', 'unreachable', 'platform-error', 'not-implemented', 'rejected'] as const)(
    'of which there is no answer (%s) is a remark, one for all',
    async code => {
      const find = failing(code, 'ecr:DescribeImages failed.')
      expect((await look({ find })).remarks).toEqual([
        `Image "${V9}" was not verified in Amazon ECR; the deployment continues. ecr:DescribeImages failed.`
      ])
      expect(await look({ find }, V9, `${HOST}/shop/proxy:v1`)).toEqual({
        missing: [],
        remarks: ['2 images were not verified in Amazon ECR; the deployment continues. ecr:DescribeImages failed.']
      })
    }
  )

  it('is not asked for once time is up', async () => {
    let now = 0
    const requested: string[] = []
    const find: EcrImages['find'] = async ({ name }) => {
      requested.push(name)
      now += 6_000
      return Promise.reject(new DeployError('unreachable', 'AWS could not be reached.'))
    }
    const all = imagesOf(...Array.from({ length: 40 }, (_, at) => `${HOST}/shop/api:v${at}`))
    const found = await findMissingImages(all, { images: fakeEcrImages({ find }), clock: { now: () => now } })
    expect(requested.length).toBeLessThanOrEqual(16)
    expect(found.remarks).toEqual([expect.stringMatching(/^40 images were not verified/)])
  })

  it('is not hidden by a fault of the program', async () => {
    await expect(look({ find: () => Promise.reject(new TypeError('broken')) })).rejects.toThrow(TypeError)
  })
})

describe('a rolling deployment of an image that is not there', () => {
  const given = { images: `api=${V9}` }

  it('is refused before anything is registered or changed', async () => {
    const account = deployAccount({}, { images: absent })
    const { verdict, 'reason-code': code, reason } = await account.deploy(given)
    expect({ verdict, code }).toEqual({ verdict: 'failed', code: 'preflight' })
    expect(reason).toBe(`${MISSING} Push it first, or correct the input "images".`)
    expect(account.taskDefinitions.all).toHaveLength(1)
    expect(account.ecs.calls.filter(method => method === 'update')).toEqual([])
  })

  it('is refused by a dry run too', async () => {
    const { verdict, 'reason-code': code } = await deployAccount({}, { images: absent }).deploy({
      ...given,
      'dry-run': 'true'
    })
    expect({ verdict, code }).toEqual({ verdict: 'failed', code: 'preflight' })
  })

  it.each([
    [{ image: ':v9' }, 'image'],
    [{ overlay: `containerDefinitions: { api: { image: "${V9}" } }` }, 'overlay']
  ])('names the input that brought it: %j', async (inputs, input) => {
    const account = deployAccount({}, { images: absent, image: `${HOST}/shop/api:v1` })
    expect((await account.deploy(inputs)).reason).toContain(`correct the input "${input}".`)
  })

  it('is a warning of a rollback', async () => {
    const account = deployAccount({}, { images: absent })
    const { verdict } = await account.deploy({ ...given, purpose: 'rollback' })
    expect(verdict).toBe('succeeded')
    expect(account.step.lines).toContain(`${MISSING} The rollback continues, but its tasks may fail to start.`)
  })

  it('asks nothing when no image changes', async () => {
    const requested: string[] = []
    const find: EcrImages['find'] = ({ name }) => Promise.resolve(requested.push(name) > 0 ? 'no-image' : 'found')
    const account = deployAccount({}, { images: fakeEcrImages({ find }), image: `${HOST}/shop/api:v1` })
    const { verdict } = await account.deploy({ 'environment-variables': 'A=1' })
    expect({ verdict, requested }).toEqual({ verdict: 'succeeded', requested: [] })
  })
})

describe('a canary of an image that is not there', () => {
  it('is refused before anything is registered', async () => {
    const account = shiftAccount({}, 0, absent)
    const ended = await account.step().run({ images: `api=${V9}` })
    expect(ended).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight', registered: 'false' })
    expect(ended.reason).toBe(`${MISSING} Push it first, or correct the input "images".`)
    expect(account.kinds()).toEqual([])
  })
})
