import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { finalStage, javaImage, pushSpring, springJar, springSources } from '../../compose/bed/spring-images.js'
import { SITES, startMealsync, type MealsyncSites, type Played } from './mealsync-sites.js'

const LONGEST_MILLISECONDS = 3_600_000

let sites: MealsyncSites
let good: Played
let bad: Played
let back: Played
/** Digest of the image of each container, by site, once the good version was deployed. */
let deployed: readonly (string | undefined)[]

/** A commit of the Spring Boot application: its sources and its test, and the last stage of the Dockerfile of the example, which takes the application as Maven packaged it before. */
async function filesOf(
  variables: Readonly<Record<string, string>>
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { from, text } = await finalStage()
  const java = await sites.serverOf('staging').pushImage('mealsync/java:21', await javaImage())
  const lines = Object.entries(variables).map(([name, value]) => `ENV ${name}=${value}\n`)
  return {
    ...(await springSources()),
    'app.jar': await readFile(await springJar()),
    Dockerfile: [text.replace(from, java), ...lines].join(''),
    '.dockerignore': '*\n!app.jar\n'
  }
}

beforeAll(async () => {
  sites = await startMealsync({
    networks: { staging: '10.92', production: '10.93' },
    push: server => pushSpring(server, 'v1', { MEALS_VERSION: 'v1' })
  })
  good = await sites.commit(await filesOf({ MEALS_VERSION: 'v2' }))
  const images = await Promise.all(SITES.map(site => sites.projectOf(site).containers()))
  deployed = images.flat().map(line => /@sha256:[0-9a-f]{64} running unless-stopped$/.exec(line)?.[0])
  // Spring Boot starts, and its health is DOWN.
  bad = await sites.commit(await filesOf({ MEALS_VERSION: 'v3', MANAGEMENT_HEALTH_DISKSPACE_THRESHOLD: '1000TB' }))
  back = await sites.rollBack()
}, LONGEST_MILLISECONDS)
afterAll(() => sites.stop(), LONGEST_MILLISECONDS)

const ended = ({ run: { exitCode, log }, serves, lost }: Played) => ({
  exitCode,
  serves,
  lost,
  log: exitCode === 0 ? '' : log
})

describe('mealsync.yml with Spring Boot, from a commit to two servers', () => {
  it('tests the application with Maven, and deploys the same digest to both servers, with no request lost', () => {
    expect(ended(good)).toEqual({ exitCode: 0, serves: { staging: 'v2', production: 'v2' }, lost: [], log: '' })
    expect(good.requests).toBeGreaterThan(500)
    // act drops lines that a step printed: the job stands for the tests.
    expect(good.run.log).toMatch(/\btest\/test\b[^\n]*Job succeeded/)
    expect(deployed).toHaveLength(2)
    expect(deployed[0]).toBeDefined()
    expect(deployed[1]).toBe(deployed[0])
  })

  it('keeps both servers as they are where /actuator/health is never UP in staging, and reports the cause', () => {
    expect({ ...ended(bad), log: '' }).toEqual({
      ...{ exitCode: 1, serves: { staging: 'v2', production: 'v2' }, lost: [], log: '' }
    })
    expect(bad.run.summary).toContain('Free disk space at path')
  })
})

describe('rollback-compose.yml with Spring Boot', () => {
  it('returns production to the image that the server keeps, while the registry is stopped, with no request lost', () => {
    expect(ended(back)).toEqual({ exitCode: 0, serves: { staging: 'v2', production: 'v1' }, lost: [], log: '' })
    expect(back.run.outputs.verdict).toBe('succeeded')
  })
})
