import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand,
  SetRepositoryPolicyCommand,
  type CreateRepositoryCommandInput
} from '@aws-sdk/client-ecr'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud, LocalCloudOptions } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'
import { askRegistry, pushImage, pushIndex, type PushTarget } from './testing/push-image.js'

// `npm run test:docker`: these scenarios push to a real registry, Debian's docker-registry.
let cloud: LocalCloud
let ecr: ECRClient

afterEach(() => cloud.stop())

async function open(
  repository: Partial<CreateRepositoryCommandInput> = {},
  options: LocalCloudOptions = {}
): Promise<PushTarget> {
  cloud = await startLocalCloud({ registry: 'docker-registry', ...options })
  ecr = new ECRClient(clientSettings(cloud))
  const created = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/web', ...repository }))
  return { host: created.repository?.repositoryUri?.split('/')[0] ?? '', repository: 'team/web', ...(await login()) }
}

async function login(): Promise<{ readonly authorization: string }> {
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  return { authorization: authorizationData?.[0]?.authorizationToken ?? '' }
}

/** ECR as a user of another account. */
async function ownerOf(accountId: string): Promise<ECRClient> {
  const { Credentials } = await new STSClient(clientSettings(cloud)).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: `arn:aws:iam::${accountId}:role/owner`,
      RoleSessionName: 'owner',
      WebIdentityToken: [{ alg: 'none' }, { iss: 'x', sub: 'owner', aud: 'sts.amazonaws.com' }, {}]
        .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.')
    })
  )
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  return new ECRClient({ ...clientSettings(cloud), credentials })
}

async function describe() {
  const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName: 'team/web' }))
  return imageDetails
}

test('an image that is pushed is described with its digest, tag, size and time, and can be pulled', async () => {
  const target = await open()
  const { digest } = await pushImage(target, 'v1', { layers: ['abc', 'defg'] })
  const [image] = await describe()
  expect(image).toMatchObject({ imageDigest: digest, imageTags: ['v1'], imagePushedAt: expect.any(Date) })
  const manifest = (await (await askRegistry(target, '/v2/team/web/manifests/v1')).json()) as {
    layers: { digest: string }[]
  }
  const layer = await askRegistry(target, `/v2/team/web/blobs/${manifest.layers[1]?.digest}`)
  expect(await layer.text()).toBe('defg')
})

test('an index is described beside the images of its platforms', async () => {
  const target = await open()
  const arm = await pushImage(target, undefined, { platform: 'linux/arm64' })
  const amd = await pushImage(target, undefined, { platform: 'linux/amd64' })
  const index = await pushIndex(target, 'v1', [amd, arm])
  const images = await describe()
  expect(images.map(({ imageDigest }) => imageDigest).sort()).toEqual([amd, arm, index].map(one => one.digest).sort())
  expect(images.find(({ imageDigest }) => imageDigest === index.digest)).toMatchObject({ imageTags: ['v1'] })
})

test('a request without a token of the registry, or with an expired one, is refused', async () => {
  const target = await open({}, { rate: 12, registryTokenLife: 36_000 })
  const anonymous = await fetch(`http://${target.host}/v2/`)
  expect(anonymous.status).toBe(401)
  expect(anonymous.headers.get('www-authenticate')).toMatch(/^Basic realm="http:\/\/127\.0\.0\.1:\d+\/"/)
  expect((await askRegistry(target, '/v2/')).status).toBe(200)
  const forged = { ...target, authorization: Buffer.from('AWS:guess').toString('base64') }
  expect((await askRegistry(forged, '/v2/')).status).toBe(403)
  await cloud.clock.sleep(36_000)
  await expect(pushImage(target, 'v1')).rejects.toThrow('403')
  await expect(pushImage({ ...target, ...(await login()) }, 'v1')).resolves.toBeDefined()
})

test('a repository that was not created takes nothing', async () => {
  const target = { ...(await open()), repository: 'team/other' }
  const answer = await askRegistry(target, '/v2/team/other/blobs/uploads/', { method: 'POST' })
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({
    errors: [{ code: 'NAME_UNKNOWN', message: expect.stringContaining("'team/other' does not exist") }]
  })
})

test('an immutable tag is never pushed twice, unless it is excluded', async () => {
  const target = await open({
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest*' }]
  })
  await pushImage(target, 'v1')
  await expect(pushImage(target, 'v1', { layers: ['other'] })).rejects.toThrow(
    /400 .*TAG_INVALID.*'v1' already exists in the 'team\/web' repository/
  )
  await pushImage(target, 'latest')
  const { digest } = await pushImage(target, 'latest', { layers: ['other'] })
  expect((await describe()).find(image => image.imageTags?.includes('latest'))?.imageDigest).toBe(digest)
})

test('PutImage gives a further tag to what was pushed, and refuses what was not', async () => {
  const target = await open()
  await pushImage(target, 'v1')
  const imageManifest = await (await askRegistry(target, '/v2/team/web/manifests/v1')).text()
  await ecr.send(new PutImageCommand({ repositoryName: 'team/web', imageManifest, imageTag: 'v2' }))
  expect((await askRegistry(target, '/v2/team/web/manifests/v2')).status).toBe(200)
  const unknown = imageManifest.replaceAll(/"sha256:\w{60}/g, '"sha256:'.padEnd(68, 'a'))
  const put = ecr.send(new PutImageCommand({ repositoryName: 'team/web', imageManifest: unknown, imageTag: 'v3' }))
  await expect(put).rejects.toMatchObject({ name: 'LayersNotFoundException' })
})

test('each account has its own registry, and one token gives access to all whose policies allow it', async () => {
  const target = await open()
  const owner = await ownerOf('210987654321')
  const { repository } = await owner.send(new CreateRepositoryCommand({ repositoryName: 'team/other' }))
  expect(repository?.registryId).toBe('210987654321')
  const other = { ...target, host: repository?.repositoryUri?.split('/')[0] ?? '' }
  expect(other.host).not.toBe(target.host)
  await expect(pushImage(other, 'v1')).rejects.toThrow('404')
  await expect(pushImage({ ...other, repository: 'team/other' }, 'v1')).rejects.toThrow('403')
  const described = new DescribeImagesCommand({ registryId: '210987654321', repositoryName: 'team/other' })
  await expect(ecr.send(described)).rejects.toMatchObject({ name: 'AccessDeniedException' })
  const Statement = [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'ecr:*' }]
  const policyText = JSON.stringify({ Version: '2012-10-17', Statement })
  await owner.send(new SetRepositoryPolicyCommand({ repositoryName: 'team/other', policyText }))
  await expect(pushImage({ ...other, repository: 'team/other' }, 'v1')).resolves.toBeDefined()
  expect((await ecr.send(described)).imageDetails).toHaveLength(1)
})

test('a push is journalled as the IAM actions that it needs, and faults strike it', async () => {
  const target = await open()
  cloud.journal.clear()
  cloud.faults.add({ action: 'registry:PutImage', kind: { kind: 'error', code: 'UNKNOWN', status: 500 }, times: 1 })
  await expect(pushImage(target, 'v1')).rejects.toThrow('500')
  cloud.faults.add({ action: 'registry:UploadLayerPart', kind: { kind: 'reset' }, times: 1 })
  await expect(pushImage(target, 'v1')).rejects.toThrow('fetch failed')
  expect(await describe()).toEqual([])
  cloud.faults.add({ action: 'registry:PutImage', kind: { kind: 'lost-response' }, times: 1 })
  await expect(pushImage(target, 'v1')).rejects.toThrow('fetch failed')
  expect(await describe()).toHaveLength(1)
  expect(new Set(cloud.journal.entries.map(({ action }) => action))).toEqual(
    new Set(
      ['InitiateLayerUpload', 'UploadLayerPart', 'CompleteLayerUpload', 'PutImage', 'DescribeImages'].map(
        name => `ecr:${name}`
      )
    )
  )
})
