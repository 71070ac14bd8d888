import { describe, expect, it } from '@jest/globals'
import type { DeploymentRecord } from '../../src/domain/rollout/rollout-record.js'
import type { StoredService } from '../../local/services/render/render-state.js'
import type { RenderRequest } from '../../src/targets/render/use-cases/render-request.js'
import { openRenderStage, type RenderStage } from './beds/render/render-bed.js'
import { finishRun } from './beds/render/render-run.js'
import { commitOf, versionOf } from './beds/render/render-versions.js'
import type { Version } from './bed.js'
import { untilEnded } from './case.js'

const HOUR = 3_600_000

/** A backend, and a static site that is deployed after it. */
function openShop(): RenderStage & { readonly site: StoredService } {
  const stage = openRenderStage(true)
  const site = stage.platform.add(
    {
      ...{ id: 'srv-web', name: 'web', type: 'static_site', url: 'https://shop.example.com' },
      ...{ autoDeploy: 'no', suspended: false }
    },
    { commit: commitOf('stable') }
  )
  return { ...stage, site }
}

const both = (request: RenderRequest): RenderRequest => ({ ...request, services: ['srv-api', 'srv-web'] })
const liveOf = ({ deploys }: StoredService) => {
  const live = deploys.find(({ status }) => status === 'live')
  return live && versionOf(live.revision)
}
const triggersOf = ({ deploys }: StoredService) => deploys.map(({ trigger }) => trigger)

async function deployBoth(stage: RenderStage, version: Version) {
  let record: DeploymentRecord | undefined
  const run = stage.startWith({ change: both, ended: ended => (record = ended) }, version)
  await untilEnded(stage, run)
  return {
    record,
    endings: record?.services.map(({ service, ending }) => [service, ending.verdict, ending.reasonCode])
  }
}

describe('a backend and a static site', () => {
  it('are deployed one after the other', async () => {
    const shop = openShop()
    const { record, endings } = await deployBoth(shop, 'good')
    expect([record?.ending.verdict, endings]).toEqual([
      'succeeded',
      [
        ['api', 'succeeded', 'deployed'],
        ['web', 'succeeded', 'deployed']
      ]
    ])
    const [api, web] = [shop.service.deploys[0], shop.site.deploys[0]]
    // The site is deployed only once the backend was judged for its whole bake.
    expect((web?.createdAt ?? 0) - (api?.finishedAt ?? 0)).toBeGreaterThanOrEqual(240_000)
  })

  it('are left as they are where the backend is bad: nothing of the site is changed', async () => {
    const shop = openShop()
    const { endings } = await deployBoth(shop, 'crash-loop')
    expect(endings).toEqual([['api', 'rolled-back', 'never-healthy']])
    expect([liveOf(shop.service), liveOf(shop.site), shop.site.deploys.length]).toEqual(['stable', 'stable', 1])
  })

  it('go back in reverse order where the site is bad', async () => {
    const shop = openShop()
    const { record, endings } = await deployBoth(openShopWithSoundBackend(shop), 'flapping')
    expect(endings).toEqual([
      ['api', 'rolled-back', 'gate'],
      ['web', 'rolled-back', 'gate']
    ])
    expect([record?.ending.verdict, liveOf(shop.service), liveOf(shop.site)]).toEqual([
      'rolled-back',
      'stable',
      'stable'
    ])
    expect([triggersOf(shop.service)[0], triggersOf(shop.site)[0]]).toEqual(['rollback', 'rollback'])
    const [api, web] = [shop.service.deploys[0]?.createdAt ?? 0, shop.site.deploys[0]?.finishedAt ?? Infinity]
    expect(api).toBeGreaterThanOrEqual(web)
  })

  it('both go back when the job is canceled while the site is deployed', async () => {
    const shop = openShop()
    const run = shop.startWith({ change: both }, 'good')
    await shop.clock.until(() => shop.site.deploys.length > 1, HOUR)
    run.cancel()
    expect((await untilEnded(shop, run)).verdict).toBe('cancelled')
    expect([liveOf(shop.service), liveOf(shop.site)]).toEqual(['stable', 'stable'])
  })

  it('both go back by the post step of a run that was killed while the site is deployed', async () => {
    const shop = openShop()
    const state = new Map<string, string>()
    const run = shop.startWith({ change: both, state }, 'good')
    await shop.clock.until(() => shop.site.deploys.length > 1, HOUR)
    run.kill()
    let record: DeploymentRecord | undefined
    void finishRun({ ...shop, number: 9, state, change: both }, 'good').then(found => (record = found))
    await shop.clock.until(() => record !== undefined, HOUR)
    expect(record?.services.map(({ service, ending }) => [service, ending.verdict])).toEqual([
      ['api', 'cancelled'],
      ['web', 'cancelled']
    ])
    expect([liveOf(shop.service), liveOf(shop.site)]).toEqual(['stable', 'stable'])
  })

  it('are completed by the next run of the same commit where the runner was killed in between', async () => {
    const shop = openShop()
    const run = shop.startWith({ change: both }, 'good')
    await shop.clock.until(() => shop.site.deploys.length > 1, HOUR)
    run.kill()
    const { endings } = await deployBoth(shop, 'good')
    expect(endings?.map(([, verdict]) => verdict)).toEqual(['succeeded', 'succeeded'])
    expect([liveOf(shop.service), liveOf(shop.site), shop.service.deploys.length]).toEqual(['good', 'good', 2])
  })

  it('are not changed where one of them is refused', async () => {
    const shop = openShop()
    shop.site.suspended = true
    const { endings } = await deployBoth(shop, 'good')
    expect([endings, shop.service.deploys.length]).toEqual([[['web', 'failed', 'service-inactive']], 1])
  })

  it('are rolled back in reverse order by purpose: rollback', async () => {
    const shop = openShop()
    await deployBoth(shop, 'good')
    const back = (request: RenderRequest): RenderRequest => ({ ...both(request), version: 'previous' })
    expect((await untilEnded(shop, shop.startWith({ change: back }, 'good', { purpose: 'rollback' }))).verdict).toBe(
      'succeeded'
    )
    expect([liveOf(shop.service), liveOf(shop.site)]).toEqual(['stable', 'stable'])
    expect(shop.service.deploys[0]?.createdAt).toBeGreaterThan(shop.site.deploys[0]?.finishedAt ?? Infinity)
  })
})

/** The backend is not probed from outside, and Render's own check passes. */
function openShopWithSoundBackend<Shop extends RenderStage>(shop: Shop): Shop {
  const startWith: RenderStage['startWith'] = (options, version, spec) =>
    shop.startWith(
      {
        ...options,
        change: request => ({
          ...(options.change?.(request) ?? request),
          healthUrls: new Map([['srv-api', undefined]])
        })
      },
      version,
      spec
    )
  return { ...shop, startWith }
}
