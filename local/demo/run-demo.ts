import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Verdict } from '../../src/domain/rollout/verdict.js'
import { renderHtmlReport } from '../../src/render/report/render-html-report.js'
import type { Span } from '../../src/domain/report/report.js'
import type { LocalCloud } from '../aws/local-cloud.js'
import { startLocalCloud } from '../aws/start-local-cloud.js'
import { buildDockerImage, findRegistryProgram, hasDockerEngine } from './build-docker-image.js'
import type { DemoOptions } from './demo-options.js'
import { reportDemo, type DemoChapter } from './demo-report.js'
import { countDropped, countFailed, describeTraffic } from './describe-traffic.js'
import { startHttpLoad, type HttpLoad } from './http-load.js'
import { judgeShipment } from './judge-shipment.js'
import { recordTraffic } from './record-traffic.js'
import { runAppTests } from './run-app-tests.js'
import { REPOSITORY, SAMPLE_VERSIONS, type SampleVersion } from './sample-versions.js'
import { showLogLine } from './show-log-line.js'
import { shipVersion } from './ship-version.js'
import { createShop, TASK_DEFINITION, type Shop } from './shop.js'
import { showDemoTable } from './show-demo-table.js'
import type { Stage, Terminal } from './terminal.js'

const DESIRED_COUNT = 3
const REQUESTS_PER_SECOND = 100
const BUNDLES = ['dist/render-task-def/index.js', 'dist/deploy/index.js']

interface Demo {
  readonly cloud: LocalCloud
  readonly terminal: Terminal
  readonly folder: string
  readonly runtime: 'docker' | 'process'
  readonly rate: number
  /** Where container images are pushed to. */
  readonly destination: 'ecr' | 'engine'
}

/** Shows deploy-kit at work. Returns sentences about what did not happen as it should. */
export async function runDemo(options: DemoOptions, terminal: Terminal): Promise<readonly string[]> {
  const missing = BUNDLES.find(bundle => !existsSync(bundle))
  if (missing !== undefined) throw new Error(`${missing} is missing: \`npm run build\` makes it.`)
  const runtime = options.runtime === 'detect' ? await detectRuntime() : options.runtime
  const folder = resolve(options.folder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'workspace'), { recursive: true })
  await writeFile(join(folder, 'workspace/task-definition.json'), JSON.stringify(TASK_DEFINITION, null, 2))
  const registry = runtime === 'docker' ? await findRegistryProgram() : undefined
  const cloud = await startLocalCloud({ rate: options.rate, runtime, ...(registry === undefined ? {} : { registry }) })
  const destination = registry === undefined ? 'engine' : 'ecr'
  try {
    return await play({ cloud, terminal, folder, runtime, destination, rate: options.rate })
  } finally {
    await cloud.stop()
  }
}

async function detectRuntime(): Promise<'docker' | 'process'> {
  return (await hasDockerEngine()) ? 'docker' : 'process'
}

async function play(demo: Demo): Promise<readonly string[]> {
  const { cloud, terminal, folder, rate } = demo
  const startedAt = cloud.clock.now()
  greet(demo)
  const { tests, images, shop, spans } = await prepare(demo)
  const chapters: DemoChapter[] = []
  const problems: string[] = []
  const record = recordTraffic(cloud.clock)
  let load: HttpLoad | undefined
  try {
    for (const act of ACTS) {
      const before = chapters.at(-1)?.shipment.version
      const chapter = await perform(act, { demo, shop, load, before, image: images.get(act.version) ?? '' })
      chapters.push(chapter)
      problems.push(...chapter.problems)
      // What comes after stands on what was before.
      if (problems.length > 0) break
      load ??= startHttpLoad({
        url: `${shop.url}/work`,
        perSecond: REQUESTS_PER_SECOND,
        onOutcome: outcome => record.add(outcome)
      })
    }
  } finally {
    await load?.stop()
  }
  const rest = load?.take()
  const lost = rest === undefined ? 0 : countDropped(rest) + countFailed(rest)
  if (lost > 0) problems.push(`${lost} requests were lost after the last deployment`)
  const story = {
    startedAt,
    finishedAt: cloud.clock.now(),
    rate,
    runtime: describeImages(demo),
    tests,
    spans,
    chapters,
    record,
    problems
  }
  const file = join(folder, 'report.html')
  await writeFile(file, renderHtmlReport(reportDemo(story)))
  showDemoTable(chapters, rate, terminal)
  terminal.line()
  terminal.line(`  HTML report: ${terminal.paint('bold', file)}`)
  return problems
}

function greet({ terminal, rate }: Demo): void {
  const { paint, line } = terminal
  const clock = rate === 1 ? '' : `, whose clock runs ${rate} times as fast as the one on the wall`
  line()
  line(`  ${paint('bold', 'deploy-kit demo')}`)
  line(`  ${paint('dim', 'Three versions of a service, shipped by the bundles that run on GitHub')}`)
  line(`  ${paint('dim', `to an embedded AWS${clock}.`)}`)
  line()
}

interface Prepared {
  readonly tests: number
  readonly images: ReadonlyMap<string, string>
  readonly shop: Shop
  readonly spans: readonly Span[]
}

async function prepare(demo: Demo): Promise<Prepared> {
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
  if (shop === undefined) throw new TypeError('There is no shop.')
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

function describeImages({ runtime, destination }: Demo): string {
  return runtime === 'docker'
    ? `container images (a Docker engine answers)${destination === 'ecr' ? ', pushed to ECR by build-push' : ''}`
    : 'process images (tasks are processes of this machine)'
}

/** One version to ship, and what should come of it. */
interface Act {
  readonly version: string
  readonly inputs: Readonly<Record<string, string>>
  readonly verdict: Verdict
  /** The version that serves in the end. */
  readonly serving: string
  readonly title: string
}

/** Judged by what the load balancer counts, minute by minute. */
const CANARY = {
  strategy: 'canary',
  steps: '20, 100',
  gates: 'errors: { max-rate: 5% }\nmetric-delay: 60s',
  bake: '5m'
}

const ACTS: readonly Act[] = [
  {
    version: 'v1',
    inputs: { 'desired-count': String(DESIRED_COUNT), timeout: '10m' },
    verdict: 'succeeded',
    serving: 'v1',
    title: 'the first version, to an empty service, by a rolling update'
  },
  {
    version: 'v2',
    inputs: CANARY,
    verdict: 'succeeded',
    serving: 'v2',
    title: `a good version, by a canary, under ${REQUESTS_PER_SECOND} requests a second`
  },
  {
    version: 'v3',
    inputs: CANARY,
    verdict: 'rolled-back',
    serving: 'v2',
    title: 'a version that is healthy and fails one request in four, by the same canary, under the same load'
  }
]

interface Scene {
  readonly demo: Demo
  readonly shop: Shop
  readonly load: HttpLoad | undefined
  readonly before: string | undefined
  readonly image: string
}

async function perform(act: Act, { demo, shop, load, before, image }: Scene): Promise<DemoChapter> {
  const { terminal, cloud, folder } = demo
  const { version, serving, verdict, inputs } = act
  const problems: string[] = []
  let chapter: DemoChapter | undefined
  terminal.line()
  terminal.line(`  ${terminal.paint('bold', version)} ${terminal.paint('dim', act.title)}`)
  await terminal.stage(`Deploy ${version}`, async stage => {
    const ticker = setInterval(() => stage.status(load === undefined ? '' : describeTraffic(load.current())), 250)
    try {
      const shipment = await shipVersion({
        ...{ cloud, shop, folder, version, image, inputs },
        onLine: line => tell(line, stage, terminal)
      })
      const traffic = load?.take()
      problems.push(...judgeShipment(shipment, { verdict, traffic, serving }))
      chapter = { shipment, traffic, before, problems }
      return [describeVerdict(shipment.result.verdict, problems), traffic && describeTraffic(traffic)]
        .filter(Boolean)
        .join('; ')
    } finally {
      clearInterval(ticker)
    }
  })
  if (chapter === undefined) throw new TypeError(`${version} was not shipped.`)
  return chapter
}

function tell(line: string, stage: Stage, { paint }: Terminal): void {
  const shown = showLogLine(line, paint)
  if (shown !== undefined) stage.log(shown)
}

function describeVerdict(verdict: Verdict, problems: readonly string[]): string {
  if (problems.length > 0) return `${verdict}, which is not as it should be`
  return verdict === 'succeeded' ? verdict : `${verdict}, as it should be`
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
