import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lostIn } from '../bed/gateway-client.js'
import { startMealkitz, type MealkitzSites, type Played } from './mealkitz-sites.js'

const LONGEST_MILLISECONDS = 3_600_000

let sites: MealkitzSites
let good: Played
let bad: Played
let back: Played

beforeAll(async () => {
  sites = await startMealkitz()
  good = await sites.commit('v2')
  bad = await sites.commit('v3', 30)
  back = await sites.rollBack()
}, LONGEST_MILLISECONDS)
afterAll(() => sites.stop(), LONGEST_MILLISECONDS)

const seen = ({ run: { exitCode, log }, serves }: Played) => ({
  exitCode,
  log: exitCode === 0 ? '' : log.slice(-20_000),
  serves
})

describe('mealkitz.yml, from a commit to production', () => {
  it('builds, tests inside the image, deploys to staging, verifies it, and brings the same digest to production by a canary', () => {
    expect(seen(good)).toEqual({ exitCode: 0, log: '', serves: { staging: 'v2', production: 'v2' } })
    expect(lostIn(good.counts)).toEqual([])
    expect(good.counts.get('v1')).toBeGreaterThan(100)
    expect(good.counts.get('v2')).toBeGreaterThan(100)
    expect(good.run.log).toMatch(/1 passed/)
    expect(sites.github.deployments.map(({ environment }) => environment).slice(0, 2)).toEqual([
      ...['staging', 'production']
    ])
  })

  it('rolls a version back in production that fails requests, with its cause', () => {
    expect(bad.run.exitCode).toBe(1)
    expect(bad.serves).toEqual({ staging: expect.any(String), production: 'v2' })
    expect(bad.run.summary).toMatch(/Rolled back at 10%: the canary failed \d+/)
  })
})

describe('mealkitz-rollback.yml', () => {
  it('brings production back to the version before, without a lost request', () => {
    expect(seen(back)).toEqual({ exitCode: 0, log: '', serves: { staging: expect.any(String), production: 'v1' } })
    expect(lostIn(back.counts)).toEqual([])
  })
})
