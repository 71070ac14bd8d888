import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { renderHtmlReport } from '../../src/render/report/render-html-report.js'
import { startLocalCloud } from '../aws/start-local-cloud.js'
import { ACTS, REQUESTS_PER_SECOND } from './acts.js'
import { findRegistryProgram, hasDockerEngine } from './build-docker-image.js'
import type { DemoOptions } from './demo-options.js'
import { reportDemo, type DemoChapter } from './demo-report.js'
import { countDropped, countFailed } from './describe-traffic.js'
import { startHttpLoad, type HttpLoad } from './http-load.js'
import { performAct } from './perform-act.js'
import { describeImages, prepareDemo, type Demo } from './prepare-demo.js'
import { recordTraffic } from './record-traffic.js'
import { TASK_DEFINITION } from './shop.js'
import { showDemoTable } from './show-demo-table.js'
import type { Terminal } from './terminal.js'

const BUNDLES = ['dist/render-task-def/index.js', 'dist/deploy/index.js']

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
  const { tests, images, shop, spans } = await prepareDemo(demo)
  const chapters: DemoChapter[] = []
  const problems: string[] = []
  const record = recordTraffic(cloud.clock)
  let load: HttpLoad | undefined
  try {
    for (const act of ACTS) {
      const before = chapters.at(-1)?.shipment.version
      const chapter = await performAct(act, { demo, shop, load, before, image: images.get(act.version) ?? '' })
      chapters.push(chapter)
      problems.push(...chapter.problems)
      // What comes after is based on what was before.
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
  const clock = rate === 1 ? '' : ` at ${rate}x speed`
  line()
  line(`  ${paint('bold', 'deploy-kit demo')}`)
  line(`  ${paint('dim', 'Three versions of a service, deployed by the bundles that run on GitHub')}`)
  line(`  ${paint('dim', `to a simulated AWS${clock}.`)}`)
  line()
}
