import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { dockerAt } from '../test/image-build/buildkit-daemon.js'
import { openBuildStage, type BuildStage } from '../test/image-build/build-stage.js'
import { measureInTurns, measureOneRun, type Measurement, type Subject } from './measure-process.js'

/**
 * What build-push costs beside a plain `docker buildx build --push` of the same content to the same registry, in turns. Every
 * build is of new content, and but for one layer from cache. Usage: `npm run bench:build`.
 */
const ROUNDS = 7
const LARGE_BYTES = 2 * 1024 ** 3
const node = resolve('node_modules/node/bin/node')

let contents = 0
const stage = await openBuildStage()
try {
  await stage.createRepository('shop/api')
  await dockerAt(stage.home, ['login', '--username', 'AWS', '--password', await stage.password(), stage.host])
  const measured = await measureInTurns(ROUNDS, {
    'docker buildx build --push': () => plainBuild(stage),
    'build-push, new content': () => bundle(stage, 'new'),
    'build-push, nothing changed': () => bundle(stage, 'same')
  })
  await fillSparse(stage, LARGE_BYTES)
  const unsent = await bundle(stage, 'new')
  // As large an image: the builder gets all of it.
  await stage.write('Dockerfile', 'FROM scratch\nCOPY large /large\nCOPY app.txt /app.txt\n')
  const sent = await bundle(stage, 'new')
  await rm(join(stage.workspace, 'large'))
  report({
    ...measured,
    'build-push, 2 GiB in the context that nothing copies': unsent,
    'build-push, 2 GiB sent to the builder and pushed': sent
  })
} finally {
  await stage.stop()
}

/** As much to read as any other file, and nothing to keep. */
async function fillSparse({ workspace }: BuildStage, bytes: number): Promise<void> {
  const large = await open(join(workspace, 'large'), 'w')
  await large.truncate(bytes)
  await large.close()
}

function report(rows: Readonly<Record<string, Measurement>>): void {
  const floor = rows['docker buildx build --push']?.milliseconds ?? Number.NaN
  console.log('| what | s | over plain | peak MiB | target |\n| --- | --: | --: | --: | --- |')
  for (const [name, { milliseconds, peakMiB }] of Object.entries(rows)) {
    const meant =
      name === 'build-push, new content' ? '<= 1.5 s over, <= 90 MB' : name.includes('2 GiB') ? '<= 90 MB' : ''
    const memory = Number.isNaN(peakMiB) ? '–' : peakMiB.toFixed(0)
    const over = ((milliseconds - floor) / 1000).toFixed(2)
    console.log(`| ${name} | ${(milliseconds / 1000).toFixed(2)} | ${over} | ${memory} | ${meant} |`)
  }
}

async function plainBuild(stage: BuildStage): Promise<Measurement> {
  const { workspace, home, host } = stage
  await stage.write('app.txt', `plain ${(contents += 1)}`)
  const argv = [
    'buildx',
    'build',
    '--builder',
    'kit',
    '--provenance=false',
    '--push',
    '--tag',
    `${host}/shop/api:plain`,
    workspace
  ]
  const start = performance.now()
  const child = spawn('docker', argv, { env: { ...process.env, HOME: home }, stdio: 'ignore' })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`docker ${argv.join(' ')} ended with ${String(code)}.`)
  return { milliseconds: performance.now() - start, cpuMilliseconds: Number.NaN, peakMiB: Number.NaN }
}

async function bundle(stage: BuildStage, content: 'new' | 'same'): Promise<Measurement> {
  if (content === 'new') await stage.write('app.txt', `bundle ${(contents += 1)}`)
  return measureOneRun(node, subjectOf(stage))
}

function subjectOf({ cloud, home, workspace }: BuildStage): Subject {
  const inputs = { repository: 'shop/api', registry: 'ecr', context: '.', tags: 'sha', cache: 'none', builder: 'kit' }
  return {
    argv: [resolve('dist/build-push/index.js')],
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: home, RUNNER_TEMP: home, GITHUB_WORKSPACE: workspace },
      ...cloud.environment(),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
    }
  }
}
