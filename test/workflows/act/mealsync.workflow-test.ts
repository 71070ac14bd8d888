import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appWithShell } from '../../compose/bed/example-project.js'
import { SITES, startMealsync, type MealsyncSites, type Played } from './mealsync-sites.js'
import type { WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 1_800_000

/** A commit of MealSync. Java is tested; what answers is small, and needs no image of Docker Hub. */
async function filesOf(command: readonly string[]): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), 'mealsync-'))
  const sources = 'test/bundle/fixtures/reports/maven'
  const root = await appWithShell(folder)
  const programs = {
    'root/app': await readFile(join(root, 'bin/app')),
    'root/busybox': await readFile(join(root, 'bin/busybox'))
  }
  await rm(folder, { recursive: true })
  const dockerfile = [
    'FROM scratch',
    'COPY --chmod=755 root /bin',
    'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
    'ENV PATH=/bin',
    `CMD ${JSON.stringify(command)}`
  ]
  return {
    ...programs,
    Dockerfile: `${dockerfile.join('\n')}\n`,
    '.dockerignore': '.git\n',
    'pom.xml': await readFile(join(sources, 'pom.xml'), 'utf8'),
    'src/main/java/shop/Sums.java': await readFile(join(sources, 'src/main/java/shop/Sums.java'), 'utf8'),
    'src/test/java/shop/SumsTest.java': TEST
  }
}

const TEST = `package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void adds() {
    assertEquals(2, Sums.add(1, 1));
  }
}
`

let sites: MealsyncSites
let good: Played
let bad: Played
let back: Played

beforeAll(async () => {
  sites = await startMealsync({
    networks: { staging: '10.89', production: '10.90' },
    async push(server) {
      const root = await appWithShell(join(server.folder, 'root/app'))
      return server.pushImage('mealsync/app:v1', { root, command: ['app', 'serve', 'v1'] })
    }
  })
  good = await sites.commit(await filesOf(['app', 'serve', 'v2']))
  bad = await sites.commit(await filesOf(['app', 'serve', 'v3', 'unhealthy']))
  // What is on the server is enough for the way back.
  back = await sites.rollBack()
}, LONGEST_MILLISECONDS)
afterAll(() => sites.stop(), LONGEST_MILLISECONDS)

/** As act names the job. */
const DEPLOYED_TO_PRODUCTION = /\[(?:\w+\/)?production\/deploy-compose\/deploy\]/

const green = { exitCode: 0, log: '' }
const seen = ({ exitCode, log }: WorkflowRun) => ({ exitCode, log: exitCode === 0 ? '' : log })

describe('mealsync.yml, from a commit to two servers', () => {
  it('tests, builds, deploys to staging, verifies it, and brings the same digest to production, with no request lost', async () => {
    expect({ ...seen(good.run), serves: good.serves, lost: good.lost }).toEqual({
      ...{ ...green, serves: { staging: 'v2', production: 'v2' }, lost: [] }
    })
    expect(good.requests).toBeGreaterThan(500)
    expect(good.run.log).toMatch(/verify\/test\/test[^\n]*Job succeeded/)
    expect(good.run.log).toMatch(DEPLOYED_TO_PRODUCTION)
    const [staging, production] = await Promise.all(SITES.map(site => sites.projectOf(site).containers()))
    expect(staging).toEqual([
      expect.stringMatching(/\/mealsync\/app:[0-9a-f]{40}@sha256:[0-9a-f]{64} running unless-stopped$/)
    ])
    expect(production).not.toEqual(staging)
    expect(sites.github.deployments.map(({ environment }) => environment).slice(0, 2)).toEqual([
      'staging',
      'production'
    ])
  })

  it('keeps both servers as they are where a version is never healthy in staging, and reports its last log lines', () => {
    expect(bad.run.exitCode).toBe(1)
    expect({ serves: bad.serves, lost: bad.lost }).toEqual({
      serves: { staging: 'v2', production: 'v2' },
      lost: []
    })
    expect(bad.run.summary).toContain('the cache is not reachable')
    expect(bad.run.log).not.toMatch(DEPLOYED_TO_PRODUCTION)
  })
})

describe('rollback-compose.yml', () => {
  it('returns production to the release before, in seconds, by the image that the server keeps', () => {
    expect({ ...seen(back.run), serves: back.serves, lost: back.lost }).toEqual({
      ...{ ...green, serves: { staging: 'v2', production: 'v1' }, lost: [] }
    })
    expect(back.run.outputs.verdict).toBe('succeeded')
    expect(back.run.summary).toContain('Meals are not found')
  })
})
