import { setTimeout as wait } from 'node:timers/promises'
import {
  BatchGetImageCommand,
  CreatePullThroughCacheRuleCommand,
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DescribeImagesCommand,
  DescribeImageScanFindingsCommand,
  DescribePullThroughCacheRulesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  PutImageCommand,
  PutLifecyclePolicyCommand,
  PutRegistryScanningConfigurationCommand,
  StartImageScanCommand
} from '@aws-sdk/client-ecr'
import { afterEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud, LocalCloudOptions } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'
import { manifestDigest } from './images/manifest.js'

const open: { stop(): unknown }[] = []

async function start(options: LocalCloudOptions = {}): Promise<{ cloud: LocalCloud; ecr: ECRClient }> {
  const cloud = await startLocalCloud(options)
  open.push(cloud)
  return { cloud, ecr: new ECRClient(clientSettings(cloud)) }
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(opened => opened.stop()))
})

const mediaType = 'application/vnd.oci.image.manifest.v1+json'
const manifest = (size: number) =>
  JSON.stringify({ schemaVersion: 2, mediaType, config: { size: 10 }, layers: [{ size }] })
const create = (ecr: ECRClient, more: Partial<CreateRepositoryCommandInput> = {}) =>
  ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/web', ...more }))
const put = (ecr: ECRClient, imageManifest: string, imageTag?: string) =>
  ecr.send(new PutImageCommand({ repositoryName: 'team/web', imageManifest, imageTag }))

test('a repository is created once and described with its URI', async () => {
  const { ecr } = await start()
  await create(ecr)
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['team/web'] }))
  expect(repositories).toMatchObject([
    {
      repositoryArn: 'arn:aws:ecr:eu-west-1:123456789012:repository/team/web',
      repositoryUri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web',
      createdAt: expect.any(Date),
      imageTagMutability: 'MUTABLE'
    }
  ])
  await expect(create(ecr)).rejects.toMatchObject({
    name: 'RepositoryAlreadyExistsException',
    message: "The repository with name 'team/web' already exists in the registry with id '123456789012'"
  })
})

test('an image is described by tag, digest and size; moving a tag leaves the image without', async () => {
  const { ecr } = await start()
  await create(ecr)
  await put(ecr, manifest(1), 'v1')
  await put(ecr, manifest(2), 'v1')
  const { imageDetails } = await ecr.send(
    new DescribeImagesCommand({ repositoryName: 'team/web', imageIds: [{ imageTag: 'v1' }] })
  )
  expect(imageDetails).toMatchObject([
    {
      imageDigest: manifestDigest(manifest(2)),
      imageTags: ['v1'],
      imageSizeInBytes: 12,
      imagePushedAt: expect.any(Date)
    }
  ])
  const untagged = await ecr.send(
    new DescribeImagesCommand({ repositoryName: 'team/web', filter: { tagStatus: 'UNTAGGED' } })
  )
  expect(untagged.imageDetails?.map(({ imageDigest }) => imageDigest)).toEqual([manifestDigest(manifest(1))])
})

test('a missing image is an error in DescribeImages and a failure in BatchGetImage', async () => {
  const { ecr } = await start()
  await create(ecr)
  await put(ecr, manifest(1), 'v1')
  const imageIds = [{ imageTag: 'v1' }, { imageTag: 'v9' }]
  await expect(ecr.send(new DescribeImagesCommand({ repositoryName: 'team/web', imageIds }))).rejects.toMatchObject({
    name: 'ImageNotFoundException',
    message:
      "The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'team/web' in the registry with id '123456789012'"
  })
  const { images, failures } = await ecr.send(new BatchGetImageCommand({ repositoryName: 'team/web', imageIds }))
  expect(images).toMatchObject([{ imageId: { imageTag: 'v1' }, imageManifest: manifest(1) }])
  expect(failures).toMatchObject([{ imageId: { imageTag: 'v9' }, failureCode: 'ImageNotFound' }])
})

test('an immutable tag is not moved, and the same image is not put twice', async () => {
  const { ecr } = await start()
  await create(ecr, { imageTagMutability: 'IMMUTABLE' })
  await put(ecr, manifest(1), 'v1')
  await expect(put(ecr, manifest(1), 'v1')).rejects.toMatchObject({ name: 'ImageAlreadyExistsException' })
  await expect(put(ecr, manifest(2), 'v1')).rejects.toMatchObject({ name: 'ImageTagAlreadyExistsException' })
})

test('an image for which no scan was requested has no scan', async () => {
  const { ecr } = await start()
  await create(ecr)
  await put(ecr, manifest(1), 'v1')
  await expect(
    ecr.send(new DescribeImageScanFindingsCommand({ repositoryName: 'team/web', imageId: { imageTag: 'v1' } }))
  ).rejects.toMatchObject({ name: 'ScanNotFoundException' })
})

test('a lifecycle policy is kept as it was put', async () => {
  const { ecr } = await start()
  await create(ecr)
  const get = () => ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'team/web' }))
  await expect(get()).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' })
  const lifecyclePolicyText = '{"rules":[{"rulePriority":1}]}'
  await ecr.send(new PutLifecyclePolicyCommand({ repositoryName: 'team/web', lifecyclePolicyText }))
  expect((await get()).lifecyclePolicyText).toBe(lifecyclePolicyText)
})

test.each(['Upper', 'a', 'web//x', '-web'])('the repository name %s is refused', async repositoryName => {
  const { ecr } = await start()
  await expect(ecr.send(new CreateRepositoryCommand({ repositoryName }))).rejects.toMatchObject({
    name: 'InvalidParameterException'
  })
})

test("the token is good for 12 hours in the local cloud's time", async () => {
  const { cloud, ecr } = await start({ rate: 100 })
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const [data] = authorizationData ?? []
  expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:./)
  const hours = ((data?.expiresAt?.getTime() ?? 0) - cloud.clock.now()) / 3_600_000
  expect(hours).toBeGreaterThan(11.9)
  expect(hours).toBeLessThanOrEqual(12)
})

const scanOf = (ecr: ECRClient, imageTag: string, page: { maxResults?: number; nextToken?: string } = {}) =>
  ecr.send(new DescribeImageScanFindingsCommand({ repositoryName: 'team/web', imageId: { imageTag }, ...page }))

async function scanned(ecr: ECRClient, unlike: string) {
  for (;;) {
    const scan = await scanOf(ecr, 'v1')
    if (scan.imageScanStatus?.status !== unlike) return scan
    await wait(20)
  }
}

const scanning = { imageScanningConfiguration: { scanOnPush: true } }
const finding = (name: string, severity: 'HIGH' | 'LOW') => ({
  ...{ name, severity, package: 'openssl', version: '3.0.1', fixedIn: '3.0.2' }
})

test('a pushed image is scanned after a delay, and the findings are paged', async () => {
  const { cloud, ecr } = await start({ rate: 100 })
  cloud.scans.add({ repository: 'team/web', findings: [finding('CVE-1', 'HIGH'), finding('CVE-2', 'LOW')] })
  await create(ecr, scanning)
  await put(ecr, manifest(1), 'v1')
  expect((await scanOf(ecr, 'v1')).imageScanStatus?.status).toBe('IN_PROGRESS')
  const scan = await scanned(ecr, 'IN_PROGRESS')
  expect(scan.imageScanStatus?.status).toBe('COMPLETE')
  expect(scan.imageScanFindings?.findingSeverityCounts).toEqual({ HIGH: 1, LOW: 1 })
  const first = await scanOf(ecr, 'v1', { maxResults: 1 })
  expect(first.imageScanFindings?.findings).toMatchObject([
    { name: 'CVE-1', severity: 'HIGH', attributes: [{ value: 'openssl' }, { value: '3.0.1' }] }
  ])
  const second = await scanOf(ecr, 'v1', { maxResults: 1, nextToken: first.nextToken ?? '' })
  expect(second.imageScanFindings?.findings).toMatchObject([{ name: 'CVE-2' }])
  expect(second.nextToken).toBeUndefined()
})

test('enhanced scanning scans whatever is pushed, stays active, and names the fix', async () => {
  const { cloud, ecr } = await start({ rate: 100 })
  cloud.scans.add({ findings: [finding('CVE-1', 'HIGH')] })
  await create(ecr)
  await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'ENHANCED' }))
  await put(ecr, manifest(1), 'v1')
  const scan = await scanned(ecr, 'PENDING')
  expect(scan.imageScanStatus?.status).toBe('ACTIVE')
  expect(scan.imageScanFindings?.enhancedFindings).toMatchObject([
    {
      severity: 'HIGH',
      packageVulnerabilityDetails: { vulnerabilityId: 'CVE-1', vulnerablePackages: [{ fixedInVersion: '3.0.2' }] }
    }
  ])
  const again = ecr.send(new StartImageScanCommand({ repositoryName: 'team/web', imageId: { imageTag: 'v1' } }))
  await expect(again).rejects.toMatchObject({ name: 'ValidationException' })
})

test('the scanner cannot read an image that was not registered with it', async () => {
  const { ecr } = await start({ rate: 100 })
  await create(ecr, scanning)
  await put(ecr, manifest(1), 'v1')
  expect((await scanned(ecr, 'IN_PROGRESS')).imageScanStatus).toEqual({
    status: 'FAILED',
    description: expect.stringContaining('UnsupportedImageError')
  })
})

test('a scan that is asked for is made once a day, and never of an index', async () => {
  const { ecr } = await start()
  await create(ecr)
  await put(ecr, manifest(1), 'v1')
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }
  await put(ecr, JSON.stringify(index), 'v2')
  const ask = (imageTag: string) =>
    ecr.send(new StartImageScanCommand({ repositoryName: 'team/web', imageId: { imageTag } }))
  expect((await ask('v1')).imageScanStatus?.status).toBe('IN_PROGRESS')
  await expect(ask('v1')).rejects.toMatchObject({ name: 'LimitExceededException' })
  await expect(ask('v2')).rejects.toMatchObject({ name: 'UnsupportedImageTypeException' })
})

test('a missing registry program is reported by its name', async () => {
  await expect(start({ registry: 'no-such-registry' })).rejects.toThrow(
    'The registry program "no-such-registry" did not start'
  )
})

test('pull-through cache rules are listed page by page, and each prefix has one', async () => {
  const { ecr } = await start()
  const rule = (ecrRepositoryPrefix: string) =>
    ecr.send(
      new CreatePullThroughCacheRuleCommand({ ecrRepositoryPrefix, upstreamRegistryUrl: 'registry-1.docker.io' })
    )
  await rule('docker-hub')
  await rule('ROOT')
  await expect(rule('ROOT')).rejects.toMatchObject({ name: 'PullThroughCacheRuleAlreadyExistsException' })
  const first = await ecr.send(new DescribePullThroughCacheRulesCommand({ maxResults: 1 }))
  const { nextToken } = first
  const second = await ecr.send(new DescribePullThroughCacheRulesCommand({ maxResults: 1, nextToken }))
  expect([first, second].map(({ pullThroughCacheRules = [] }) => pullThroughCacheRules[0])).toMatchObject([
    { ecrRepositoryPrefix: 'docker-hub', upstreamRegistryUrl: 'registry-1.docker.io', registryId: '123456789012' },
    { ecrRepositoryPrefix: 'ROOT' }
  ])
  expect(second.nextToken).toBeUndefined()
})
