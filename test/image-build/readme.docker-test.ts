import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { startCacheService, type CacheService } from '../../local/services/cache-service.js'
import { openTokenEndpoint, type TokenEndpoint } from '../bundle/token-endpoint.js'
import { openBuildStage, pullAndRun, type BuildStage } from './build-stage.js'
import { dockerAt } from './buildkit-daemon.js'

// `npm run test:docker`: the README of build-push, as a user runs it with no other information.
interface Step {
  readonly uses: string
  readonly with?: Readonly<Record<string, string>>
}

let stage: BuildStage
let cache: CacheService
let tokens: TokenEndpoint

beforeAll(async () => {
  stage = await openBuildStage()
  cache = await startCacheService()
  tokens = await openTokenEndpoint('repo:octo/shop:ref:refs/heads/main')
  await stage.createRepository('shop/api')
  // What docker/setup-buildx-action does in the step before.
  await dockerAt(stage.home, ['buildx', 'use', 'kit'])
})
afterAll(async () => {
  await tokens.close()
  await cache.close()
  await stage.stop()
})

it('the block at its top builds, pushes and keeps layers, with only a role', async () => {
  const readme = await readFile('actions/build-push/README.md', 'utf8')
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const { env, steps } = parse(block) as {
    readonly env: Readonly<Record<string, string>>
    readonly steps: readonly Step[]
  }
  const step = steps.find(({ uses }) => uses.includes('build-push'))
  const commit = stage.commit()
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
  const result = await stage.build(
    { ...step?.with, builder: '' },
    {
      env: { ...none, ...env, ...tokens.environment, ...cache.environment },
      github: { ref: 'refs/tags/v1.2.3', ref_type: 'tag', ref_name: 'v1.2.3' }
    }
  )
  expect(result.outputs).toMatchObject({ verdict: 'succeeded', repository: step?.with?.repository })
  expect(result.outputs.tags?.split('\n')).toEqual([commit, '1.2.3', '1.2', '1'])
  expect(await pullAndRun(stage, result.outputs.image ?? '')).toBe('built of one')
  expect(cache.keys.length).toBeGreaterThan(0)
})
