import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeImageScanFindingsCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  PutImageCommand,
  PutLifecyclePolicyCommand
} from '@aws-sdk/client-ecr'
import { afterEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud, LocalCloudOptions } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'
import { manifestDigest } from './manifest.js'

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
const create = (ecr: ECRClient, more: { imageTagMutability?: 'IMMUTABLE' } = {}) =>
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

test('no image has been scanned', async () => {
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

/** The read side of the OCI distribution API, with one image under two tags, and pages of one tag. */
async function serveRegistry(): Promise<string> {
  const server: Server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/v2/team/web/tags/list') {
      response.setHeader('link', '</v2/team/web/tags/list?last=v1>; rel="next"').end('{"tags":["v1"]}')
    } else if (path === '/v2/team/web/tags/list?last=v1') {
      response.end('{"tags":["latest"]}')
    } else if (/^\/v2\/team\/web\/manifests\/(v1|latest|sha256:.*)$/.test(path)) {
      response.setHeader('content-type', mediaType).end(manifest(1))
    } else {
      response.writeHead(404).end('{}')
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push({ stop: () => server.close() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('images are read from a registry where one is given', async () => {
  const registry = await serveRegistry()
  const { ecr } = await start({ registry })
  const { repository } = await create(ecr)
  expect(repository?.repositoryUri).toBe(`${new URL(registry).host}/team/web`)
  const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName: 'team/web' }))
  expect(imageDetails).toMatchObject([
    { imageDigest: manifestDigest(manifest(1)), imageTags: ['v1', 'latest'], imageSizeInBytes: 11 }
  ])
  const { images, failures } = await ecr.send(
    new BatchGetImageCommand({ repositoryName: 'team/web', imageIds: [{ imageTag: 'v1' }, { imageTag: 'v9' }] })
  )
  expect([images?.length, failures?.length]).toEqual([1, 1])
})
