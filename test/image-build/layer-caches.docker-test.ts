import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startCacheService, type CacheService } from '../../local/services/cache-service.js'
import { openBuildStage, type BuildStage } from './build-stage.js'
import { startBuildKit, type BuildKitDaemon } from './buildkit-daemon.js'

// `npm run test:docker`: what one builder made, and what another one without state does not need to build again.
let stage: BuildStage
let service: CacheService
let blank: BuildKitDaemon
let round = 0

beforeAll(async () => {
  stage = await openBuildStage()
  service = await startCacheService()
  await stage.createRepository('shop/api')
})
beforeEach(async () => {
  await stage.write('app.txt', `cached ${(round += 1)}`)
  blank = await startBuildKit()
})
afterAll(async () => {
  await service.close()
  await stage.stop()
})

/** Builds here, and then, on a builder that has nothing, the same again. */
async function buildTwice(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  try {
    const all = { 'skip-unchanged': 'false', tags: 'latest', ...inputs }
    const first = await stage.build(all, { env })
    expect(first.outputs).toMatchObject({ verdict: 'succeeded', 'cache-hit': 'false' })
    const second = await stage.build(all, { env: { ...env, HOME: blank.home } })
    expect(second.outputs).toMatchObject({ verdict: 'succeeded' })
    return { first, second }
  } finally {
    await blank.stop()
  }
}

describe('layers that were kept', () => {
  it('`none`: nowhere, so all is built again', async () => {
    const { second } = await buildTwice({})
    expect(second.outputs['cache-hit']).toBe('false')
    expect(second.log).toMatch(/^\s+compiling$/m)
  })

  it('`registry`: in an image beside this one, also in ECR', async () => {
    const { first, second } = await buildTwice({ cache: 'registry' })
    expect(await stage.tags()).toContain('build-cache')
    expect(second.outputs).toMatchObject({ 'cache-hit': 'true', digest: first.outputs.digest })
    expect(second.log).not.toMatch(/^\s+compiling$/m)
  })

  it('`registry`: in the image of `cache-image`', async () => {
    const { second } = await buildTwice({ cache: 'registry', 'cache-image': `${stage.host}/shop/api:kept-here` })
    expect(await stage.tags()).toContain('kept-here')
    expect(second.outputs['cache-hit']).toBe('true')
  })

  it('`inline`: in the image itself, those of its last stage', async () => {
    await stage.write(
      'Inline',
      'FROM scratch\nCOPY busybox /busybox\nCOPY app.txt /app.txt\nRUN ["/busybox", "sh", "-c", "echo compiling"]\n'
    )
    const { second } = await buildTwice({ cache: 'inline', file: 'Inline' })
    expect(second.outputs['cache-hit']).toBe('true')
  })

  it('`gha`: in the cache of GitHub Actions', async () => {
    const { first, second } = await buildTwice({ cache: 'gha' }, service.environment)
    expect(second.outputs).toMatchObject({ 'cache-hit': 'true', digest: first.outputs.digest })
    expect(service.keys.some(key => key.startsWith('index-shop/api-'))).toBe(true)
    expect(service.calls).toEqual(expect.arrayContaining(['CreateCacheEntry', 'upload', 'download']))
  })

  it('`gha`: a cache that refuses the job costs no build', async () => {
    await blank.stop()
    const env = { ...service.environment, ACTIONS_RUNTIME_TOKEN: `${service.environment.ACTIONS_RUNTIME_TOKEN ?? ''}x` }
    const { outputs } = await stage.build({ cache: 'gha', tags: 'without-cache' }, { env })
    expect(outputs).toMatchObject({ verdict: 'succeeded', tags: 'without-cache' })
  })

  it('`gha`: on a runner without a cache, a warning reports that nothing is kept', async () => {
    await blank.stop()
    const { outputs, annotations } = await stage.build({ cache: 'gha', tags: 'no-cache-here', lint: 'false' })
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
    expect(annotations).toEqual([expect.objectContaining({ level: 'warning', title: 'No cache' })])
  })
})
