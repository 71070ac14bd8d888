import { ECRClient, GetLifecyclePolicyCommand, PutImageCommand } from '@aws-sdk/client-ecr'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../../local/aws/client-settings.js'
import { manifestDigest } from '../../../local/aws/ecr/images/manifest.js'
import type { LocalCloud } from '../../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../../local/aws/start-local-cloud.js'
import {
  parseRegistryAddress,
  type EcrAddress,
  type EcrPublicAddress
} from '../../domain/image-registry/registry-address.js'
import type { RepositorySettings } from '../../domain/image-registry/image-repository.js'
import { connectEcr } from '../../wiring/connect-ecr.js'
import { systemClock } from '../system-clock.js'

let cloud: LocalCloud
let ecr: Awaited<ReturnType<typeof connectEcr>>
const credentials = ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const

// The real clients on the real wire protocol, as a step would configure them.
beforeEach(async () => {
  cloud = await startLocalCloud({ rate: 3 })
  const env = cloud.environment()
  for (const name of credentials) process.env[name] = env[name]
  ecr = await connectEcr(env, systemClock(env), undefined)
})
afterEach(async () => {
  for (const name of credentials) Reflect.deleteProperty(process.env, name)
  await cloud.stop()
})

const address = (text?: string) => parseRegistryAddress(text, 'registry') as EcrAddress
const settings: RepositorySettings = { tagMutability: 'mutable', scanOnPush: 'scan', lifecyclePolicy: undefined }
const own = () => ecr.registry(address())
const calls = (action: string) => cloud.journal.entries.filter(entry => entry.action === action)

describe('logins', () => {
  it('ask once for all registries of a region, and keep the hosts as they were named', async () => {
    const other = '210987654321.dkr.ecr.eu-west-1.amazonaws.com'
    const logins = await ecr.logins.login([
      address(),
      address('333333333333'),
      address(other),
      address('123456789012.dkr.ecr.us-east-2.amazonaws.com')
    ])
    expect(logins.map(({ host }) => host)).toEqual([
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
      '333333333333.dkr.ecr.eu-west-1.amazonaws.com',
      other,
      '123456789012.dkr.ecr.us-east-2.amazonaws.com'
    ])
    expect(logins.every(({ username, password }) => username === 'AWS' && password.length > 40)).toBe(true)
    expect(logins[0]?.expiresAt).toBeGreaterThan(cloud.clock.now() + 11 * 3_600_000)
    expect(calls('ecr:GetAuthorizationToken')).toHaveLength(2)
  })

  it('of ECR Public are read from us-east-1, in any region', async () => {
    const publicAddress = parseRegistryAddress('public.ecr.aws', 'registry') as EcrPublicAddress
    const [login] = await ecr.publicLogins.login([publicAddress])
    expect(login).toMatchObject({ host: 'public.ecr.aws', username: 'AWS' })
    expect(calls('ecr-public:GetAuthorizationToken')).toMatchObject([{ status: 200 }])
  })

  it('name the permission that is missing', async () => {
    const kind = {
      kind: 'error',
      code: 'AccessDeniedException',
      status: 400,
      message: 'User: x is not authorized'
    } as const
    cloud.faults.add({ action: 'ecr:GetAuthorizationToken', kind })
    await expect(ecr.logins.login([address()])).rejects.toThrow(
      "ecr:GetAuthorizationToken was denied. Allow it in the role's policy. AWS reported: User: x is not authorized"
    )
  })
})

describe('repositories', () => {
  it('are created as asked for, and found', async () => {
    const lifecyclePolicy = '{"rules":[{"rulePriority":1}]}'
    const wanted = { ...settings, tagMutability: 'immutable', lifecyclePolicy } as const
    expect(await own().repositories.find('team/web')).toBeUndefined()
    const { outcome } = await own().repositories.create('team/web', wanted)
    expect(outcome).toBe('created')
    expect(await own().repositories.find('team/web')).toEqual({
      name: 'team/web',
      uri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web',
      registryId: '123456789012',
      tagMutability: { kind: 'immutable' },
      scansOnPush: true
    })
    expect(await policyOf('team/web')).toBe(lifecyclePolicy)
  })

  it('that exist already are not changed', async () => {
    await own().repositories.create('team/web', settings)
    const lifecyclePolicy = '{"rules":[{"rulePriority":2}]}'
    const again = await own().repositories.create('team/web', {
      ...settings,
      tagMutability: 'immutable',
      lifecyclePolicy
    })
    expect(again).toMatchObject({ outcome: 'was-there', repository: { tagMutability: { kind: 'mutable' } } })
    expect(calls('ecr:PutLifecyclePolicy')).toEqual([])
  })

  it('are created once though the answer was lost', async () => {
    cloud.faults.add({ action: 'ecr:CreateRepository', kind: { kind: 'lost-response' }, times: 1 })
    const lifecyclePolicy = '{"rules":[{"rulePriority":1}]}'
    const { outcome } = await own().repositories.create('team/web', { ...settings, lifecyclePolicy })
    expect(outcome).toBe('created')
    expect(calls('ecr:CreateRepository')).toHaveLength(1)
    expect(await policyOf('team/web')).toBe(lifecyclePolicy)
  })

  it('report that their policy could not be put', async () => {
    const create = own().repositories.create('team/web', { ...settings, lifecyclePolicy: '{}' })
    await expect(create).rejects.toThrow(/^Repository team\/web was created without its lifecycle policy\. /)
  })

  it('of another region are its own', async () => {
    const other = ecr.registry(address('123456789012.dkr.ecr.us-east-2.amazonaws.com'))
    await other.repositories.create('team/web', settings)
    expect(await own().repositories.find('team/web')).toBeUndefined()
    expect((await other.repositories.find('team/web'))?.uri).toMatch(/^123456789012\.dkr\.ecr\.us-east-2/)
  })

  it('of another account are not made for who is not of it', async () => {
    const other = ecr.registry(address('210987654321'))
    await expect(other.repositories.create('team/web', settings)).rejects.toThrow('ecr:CreateRepository was denied')
  })
})

const manifest = JSON.stringify({
  ...{ schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json' },
  ...{ config: { size: 1 }, layers: [{ size: 2 }] }
})
const image = { registryId: undefined, repository: 'team/web', digest: manifestDigest(manifest) }

async function push(scanOnPush: RepositorySettings['scanOnPush']): Promise<void> {
  await own().repositories.create('team/web', { ...settings, scanOnPush })
  await client().send(new PutImageCommand({ repositoryName: 'team/web', imageManifest: manifest, imageTag: 'v1' }))
}

describe('scans', () => {
  it('are running, then complete with all pages of findings', async () => {
    const findings = Array.from({ length: 1001 }, (_, index) => ({ name: `CVE-${index}`, severity: 'HIGH' as const }))
    cloud.scans.add({ findings, takes: 2_000 })
    await push('scan')
    expect(await own().scans.read(image, Number.POSITIVE_INFINITY)).toEqual({ kind: 'running', status: 'IN_PROGRESS' })
    await cloud.clock.sleep(2_500)
    const reading = await own().scans.read(image, Number.POSITIVE_INFINITY)
    expect(reading.kind === 'complete' && reading.findings.length).toBe(1001)
    expect(calls('ecr:DescribeImageScanFindings')).toHaveLength(3)
  })

  it('that were not requested are absent, and are started once', async () => {
    await push('leave')
    expect(await own().scans.read(image, Number.POSITIVE_INFINITY)).toEqual({ kind: 'absent' })
    expect(await own().scans.start(image)).toEqual({ kind: 'started' })
    expect(await own().scans.start(image)).toEqual({
      kind: 'refused',
      why: 'The scan quota per image has been exceeded. Wait and try again.'
    })
    expect(calls('ecr:StartImageScan')).toHaveLength(2)
  })

  it.each(['FAILED', 'UNSUPPORTED_IMAGE', 'FINDINGS_UNAVAILABLE', 'SCAN_ELIGIBILITY_EXPIRED', 'LIMIT_EXCEEDED'])(
    'that end as %s cannot be read',
    async status => {
      cloud.scans.add({ status, description: 'because', takes: 0 })
      await push('scan')
      expect(await own().scans.read(image, Number.POSITIVE_INFINITY)).toEqual({
        kind: 'unreadable',
        status,
        why: 'because'
      })
    }
  )
})

const client = () => new ECRClient(clientSettings(cloud))

async function policyOf(repositoryName: string): Promise<string | undefined> {
  return (await client().send(new GetLifecyclePolicyCommand({ repositoryName }))).lifecyclePolicyText
}
