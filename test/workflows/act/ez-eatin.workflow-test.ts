import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { RENDER_KEY } from '../../../local/services/render/render-service.js'
import { openRenderWorld, type Commit, type RenderWorld } from '../../rollout/render/render-world.js'
import { runTemplate, runWorkflow, type WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 900_000
const SERVICES = ['srv-backend0000000000000', 'srv-frontend000000000000'] as const

/** A commit of EZ Eatin': tests of a service in Python and of a site with Node, which need no package. */
const FILES = {
  'backend/requirements.txt': '',
  'backend/pytest/__main__.py': 'import unittest\nunittest.main("test_sums", argv=["pytest"])\n',
  'backend/test_sums.py':
    'import unittest\n\n\nclass Sums(unittest.TestCase):\n    def test_adds(self):\n        self.assertEqual(1 + 1, 2)\n',
  'frontend/package.json': JSON.stringify({ name: 'site', version: '1.0.0', scripts: { test: 'node --test' } }),
  'frontend/package-lock.json': JSON.stringify({
    ...{ name: 'site', version: '1.0.0', lockfileVersion: 3 },
    packages: { '': { name: 'site', version: '1.0.0' } }
  }),
  'frontend/site.test.js': "require('node:test')('renders', () => {})\n"
}

interface Played {
  readonly run: WorkflowRun
  /** The versions that answer at the backend and at the site afterwards. */
  readonly live: readonly string[]
  /** What users of the backend lost until then. */
  readonly lost: Readonly<Record<string, number>>
  readonly siteDeploys: number
}

let world: RenderWorld
let github: GithubService
let good: Played
let bad: Played
let back: Played

/** The lines of the template, for these addresses. What is scanned is shown by the tests of test.yml. */
async function templateOf(): Promise<string> {
  const text = await readFile('workflows/ez-eatin.yml', 'utf8')
  return text
    .replace('https://api.ez-eatin.example.com/healthz', `${world.api.url}/work`)
    .replaceAll('https://ez-eatin.example.com', String(world.site.url))
    .replace(/^ +scan-(?:dependencies|secrets): true\n/gm, '')
}

const observe = () => ({ lost: { ...world.traffic().losses }, siteDeploys: world.site.deploys.length })

async function commit(what: Commit): Promise<Played> {
  const run = await runTemplate(await templateOf(), {
    ...{ files: { ...FILES, 'backend/version.txt': what }, secrets: { RENDER_API_KEY: RENDER_KEY } },
    ...{ services: { github, render: world }, cloud: { environment: () => world.environment } },
    prepare: async folder => {
      const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: folder })
      world.named.set(stdout.trim(), what)
    }
  })
  return { run, live: await world.live(), ...observe() }
}

/** The job `rollback` of the template by itself: act runs no job after a called workflow that failed. */
async function rollBack(): Promise<Played> {
  const { jobs } = parse(await templateOf()) as {
    jobs: { rollback: { uses: string; with: Readonly<Record<string, string>> } }
  }
  const run = await runWorkflow({
    ...{ workflow: basename(jobs.rollback.uses).replace('@v1', ''), inputs: jobs.rollback.with },
    ...{ files: FILES, secrets: { RENDER_API_KEY: RENDER_KEY } },
    ...{ services: { github, render: world }, cloud: { environment: () => world.environment } }
  })
  return { run, live: await world.live(), ...observe() }
}

beforeAll(async () => {
  ;[world, github] = await Promise.all([openRenderWorld(SERVICES), startGithubService()])
  good = await commit('good')
  bad = await commit('failing')
  back = await rollBack()
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await world.close()
  await github.close()
})

describe('ez-eatin.yml, from a commit to production', () => {
  it('tests both parts, deploys the backend and then the site, and verifies them, with no request lost', () => {
    const { exitCode, log } = good.run
    expect({ exitCode, live: good.live, lost: good.lost, log: exitCode === 0 ? '' : log }).toEqual({
      ...{ exitCode: 0, live: ['good', 'good'], lost: {}, log: '' }
    })
    expect(log).toMatch(/verify\/test\/test[^\n]*Job succeeded/)
    expect(log).toMatch(/goals[^\n]*Job succeeded/)
    expect(github.deployments[0]?.environment).toBe('production')
    const [api, site] = [world.api, world.site].map(({ deploys }) => deploys.at(-2))
    expect(site?.createdAt).toBeGreaterThan(api?.finishedAt ?? Number.POSITIVE_INFINITY)
  })

  it('rolls a backend back that answers with errors, leaves the site as it is, and fails', () => {
    expect([bad.run.exitCode, bad.live, bad.siteDeploys]).toEqual([1, ['good', 'good'], 2])
    expect(Object.keys(world.traffic().failedBy)).toEqual(['failing'])
    expect(bad.run.log).not.toMatch(/verify\/test\/test[^\n]*Job succeeded/)
    expect(bad.run.summary).toContain('rolled')
  })

  it('rolls back the site and then the backend', () => {
    const { run, live } = back
    expect({ exitCode: run.exitCode, live, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      ...{ exitCode: 0, live: ['stable', 'stable'], log: '' }
    })
    expect(run.summary).toContain('The verification of production failed')
    const [api, site] = [world.api, world.site].map(({ deploys }) => deploys[0])
    expect(api?.createdAt).toBeGreaterThan(site?.finishedAt ?? Number.POSITIVE_INFINITY)
    expect(back.lost).toEqual(bad.lost)
    expect(github.deployments.at(-1)?.payload).toMatchObject({ kind: 'rollback' })
  })

  it('shows the key nowhere', () => {
    expect([good, bad, back].filter(({ run }) => `${run.log}${run.summary}`.includes(RENDER_KEY))).toEqual([])
  })
})
