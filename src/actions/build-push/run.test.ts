import { describe, expect, it } from '@jest/globals'
import type { BuildResult } from '../../domain/image-build/build-result.js'
import { inputReader } from '../../domain/input/input-reader.js'
import { buildOutcome } from '../../use-cases/image-build/build-outcome.js'
import { readInputs } from './inputs.js'

const inputsOf = (given: Readonly<Record<string, string>>) =>
  readInputs(
    inputReader(name => ({ repository: 'shop/api', registry: 'ecr', context: '.', tags: 'sha', ...given })[name] ?? '')
  )

const ROLE = 'arn:aws:iam::123456789012:role/builder'
const OTHER_ROLE = 'arn:aws:iam::210987654321:role/builder'

describe('the inputs of build-push', () => {
  it('takes several registries, with their paths', async () => {
    const { targets } = await inputsOf({ registry: 'ecr, public.ecr.aws/shop\nghcr.io/org/' })
    expect(targets.map(({ address, path }) => `${address.kind} ${path}`)).toEqual([
      ...['ecr shop/api', 'ecr-public shop/shop/api', 'other org/shop/api']
    ])
  })

  it('takes values of several lines, and passwords with colons', async () => {
    const { recipe, logins } = await inputsOf({ secrets: 'key<<END\na=b\nc\nEND', 'registry-logins': 'ghcr.io=me:a:b' })
    expect(recipe.secrets).toEqual([{ id: 'key', kind: 'value', value: 'a=b\nc' }])
    expect(logins).toEqual([{ host: 'ghcr.io', username: 'me', password: 'a:b' }])
  })

  it('gives each ECR the role of its own, or that of the step, and other registries none', async () => {
    const { targets } = await inputsOf({
      registry: 'ecr, 210987654321, public.ecr.aws/shop, ghcr.io/org',
      'role-to-assume': ROLE,
      'registry-roles': `210987654321 = ${OTHER_ROLE}`
    })
    expect(targets.map(({ role }) => role?.arn)).toEqual([ROLE, OTHER_ROLE, ROLE, undefined])
  })

  it.each(['build-args', 'labels', 'secrets', 'secret-files'])(
    'keeps quotes around a value of %s, and logs it',
    async name => {
      const { remarks } = await inputsOf({ [name]: 'A=1\nTOKEN="hush"' })
      expect(remarks).toEqual([
        `Input "${name}", line 2, column 1: the quotes around the value of "TOKEN" are part of the value. Write the value without them.`
      ])
    }
  )

  it.each([
    [{ repository: 'Shop/API' }, 'Input "repository": expected a name of lower-case letters'],
    [{ repository: 'shop/api:v1' }, 'Input "repository"'],
    [{ registry: 'https://ghcr.io' }, 'Input "registry"'],
    [{ platforms: 'amd64' }, 'Input "platforms": entry 1 "amd64" is not a platform such as linux/amd64'],
    [{ 'build-args': 'MY-ARG=1' }, 'Input "build-args": expected a name of letters, digits and "_"'],
    [{ 'build-args': 'no value' }, 'Input "build-args", line 1'],
    [{ secrets: 'a=1', 'secret-files': 'a=b' }, 'Input "secret-files": the secret "a" is also in "secrets"'],
    [
      { 'registry-logins': 'ghcr.io=hush' },
      'Input "registry-logins", line 1, column 1: expected host=user:password on this line.'
    ],
    [
      { 'cache-scope': 'x' },
      'Input "cache-scope": it is supported with `cache: gha` only. Remove it, or change "cache".'
    ],
    [{ cache: 'gha', 'cache-image': 'x' }, 'Input "cache-image"'],
    [{ scan: 'wait', registry: 'ghcr.io' }, 'Input "scan": only private ECR registries support image scans'],
    [{ scan: 'wait', 'scan-allow': '- { id: x }' }, 'Input "scan-allow", line 1'],
    [{ 'role-to-assume': 'deployer' }, 'Input "role-to-assume": expected the ARN of a role'],
    [{ 'registry-roles': 'ecr=deployer' }, 'Input "registry-roles": expected the ARN of a role'],
    [
      { 'registry-roles': `123456789012=${ROLE}` },
      'Input "registry-roles": "123456789012" is not one of the registries'
    ],
    [
      { registry: 'ghcr.io', 'registry-roles': `ghcr.io=${ROLE}` },
      'Input "registry-roles": "ghcr.io" is not an ECR registry'
    ],
    [{ timeout: 'soon' }, 'Input "timeout"']
  ])('refuses %j', async (given, message) => {
    await expect(inputsOf(given)).rejects.toThrow(message)
    await expect(inputsOf(given)).rejects.not.toThrow('hush')
  })
})

describe('the outputs of build-push', () => {
  const digest = `sha256:${'0'.repeat(64)}`
  const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
  const result: BuildResult = {
    ...{
      verdict: 'succeeded',
      reasonCode: 'built',
      reason: `Pushed as ${digest}.`,
      repository: 'shop/api',
      tags: ['v1']
    },
    ...{
      registries: [host],
      contentKey: 'ab',
      digestFrom: 'builder',
      layersFrom: 'builder',
      steps: [],
      builder: 'b',
      layers: undefined,
      failure: undefined,
      notes: []
    },
    image: {
      digest,
      repositories: [`${host}/shop/api`],
      platforms: [{ platform: 'linux/amd64', digest, layers: [], sizeBytes: 12, labels: {} }]
    },
    ...{ startedAt: 0, finishedAt: 1500 }
  }

  it('hold the account id in three only, so that the others pass between jobs where it is masked', () => {
    const { outputs } = buildOutcome(result, undefined)
    const erased = Object.entries(outputs).filter(([, value]) => value.includes('123456789012'))
    expect(erased.map(([name]) => name)).toEqual(['image', 'images', 'registry'])
    expect(outputs).toMatchObject({ repository: 'shop/api', tag: 'v1', digest, 'duration-seconds': '1.5' })
  })

  it('give nothing to sign for an image that another user with push access could have contributed to', () => {
    const predicateOf = (more: Partial<BuildResult>) =>
      buildOutcome({ ...result, ...more }, undefined).outputs['attestation-predicate']
    expect(predicateOf({})).toBe('{"contentKey":"ab"}')
    for (const more of [{ digestFrom: 'registry' }, { layersFrom: 'registry' }, { reasonCode: 'reused' }] as const)
      expect(predicateOf(more)).toBe('')
  })

  it('fail the step on every verdict but success', () => {
    expect(buildOutcome(result, undefined)).not.toHaveProperty('failure')
    for (const verdict of ['failed', 'unknown', 'cancelled', 'timed-out'] as const) {
      expect(buildOutcome({ ...result, verdict }, undefined).failure).toBe(result.reason)
    }
  })
})
