import { resolve } from 'node:path'
import type { Span } from '../../src/domain/report/report.js'
import type { LocalCloud } from '../aws/local-cloud.js'
import { buildDockerImage } from './build-docker-image.js'
import { runAppTests } from './run-app-tests.js'
import { REPOSITORY, SAMPLE_VERSIONS, type SampleVersion } from './sample-versions.js'
import { createShop, type Shop } from './shop.js'
import type { Stage, Terminal } from './terminal.js'

/** One run of the demo: the cloud that it runs in, and where it shows itself. */
export interface Demo {
  readonly cloud: LocalCloud
  readonly terminal: Terminal
  readonly folder: string
  readonly runtime: 'docker' | 'process'
  readonly rate: number
  /** Where container images are pushed to. */
  readonly destination: 'ecr' | 'engine'
}

/** What there is before the first deployment. */
export interface PreparedDemo {
  readonly tests: number
  readonly images: ReadonlyMap<string, string>
  readonly shop: Shop
  readonly spans: readonly Span[]
}

/** Tests and builds the sample versions, and creates the service, in stages on the terminal. */
export async function prepareDemo(demo: Demo): Promise<PreparedDemo> {
  const { cloud, terminal } = demo
  const spans: Span[] = []
  const images = new Map<string, string>()
  let tests = 0
  let shop: Shop | undefined
  const stage = async (title: string, task: (stage: Stage) => Promise<string>) => {
    const startedAt = cloud.clock.now()
    await terminal.stage(title, task)
    spans.push({
      subject: 'setup',
      label: title.toLowerCase(),
      startedAt,
      finishedAt: cloud.clock.now(),
      tone: 'neutral'
    })
  }
  await stage('Test', async () => {
    tests = await runAppTests()
    return `${tests} tests of the sample service pass`
  })
  await stage('Build', async ({ status }) => {
    for (const version of SAMPLE_VERSIONS) {
      status(version.name)
      images.set(version.name, await build(version, demo))
    }
    return `${[...images.values()].map(shorten).join(', ')} as ${describeImages(demo)}`
  })
  await stage('Infrastructure', async () => {
    shop = await createShop(cloud)
    return `AWS at ${cloud.endpoint}, load balancer at ${shop.url}, an empty service`
  })
  if (shop === undefined) throw new TypeError('The demo environment is missing.')
  return { tests, images, shop, spans }
}

async function build(version: SampleVersion, { runtime, cloud, destination }: Demo): Promise<string> {
  return runtime === 'docker'
    ? buildDockerImage(version, { cloud, destination })
    : buildProcessImage(version, cloud.images)
}

/** `…/shop/api@sha256:0123456789ab` */
function shorten(image: string): string {
  return image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1')
}

/** What the versions are built as. */
export function describeImages({ runtime, destination }: Demo): string {
  return runtime === 'docker'
    ? `container images (a Docker engine is available)${destination === 'ecr' ? ', pushed to ECR by build-push' : ''}`
    : 'process images (tasks run as processes on this machine)'
}

/** Makes a version runnable where no Docker engine answers: its tasks are processes. Returns the image's reference. */
function buildProcessImage({ name, environment }: SampleVersion, images: LocalCloud['images']): string {
  const reference = `${REPOSITORY}:${name}`
  images.add(reference, {
    entryPoint: [process.execPath, 'server.mjs'],
    command: [],
    workingDirectory: resolve('local/app'),
    environment
  })
  return reference
}
