import { describe, expect, it } from '@jest/globals'
import { memoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import { AZURE } from '../azure-cloud.js'

const SITE = '/providers/Microsoft.Web/sites/bite'
const VERSION = '2024-04-01'
const MINUTE = 60_000

/** An app with a slot; images `dead` never start, `sick` answers 500 to everything. */
function open(given: { readonly stickySettings?: readonly string[] } = {}) {
  const azure = memoryAzure({
    workerAt: ({ image }, age) => {
      if (image.endsWith(':dead')) return { state: 'exited' }
      return { state: age < 20_000 ? 'starting' : 'healthy', status: image.endsWith(':sick') ? 500 : 200 }
    }
  })
  const site = azure.cloud.sites.add({
    ...{
      name: 'bite',
      group: AZURE.group,
      location: AZURE.location,
      image: 'shop.azurecr.io/bite:v1',
      slots: ['staging']
    },
    ...{ settings: { VERSION: 'v1', ROLE: 'live' }, ...given }
  })
  const call = (method: string, path: string, body?: unknown) =>
    azure.call(method, `${SITE}${path}`, { version: VERSION, ...(body === undefined ? {} : { body }) })
  return { azure, site, call }
}

const image = (tag: string) => ({ properties: { linuxFxVersion: `DOCKER|shop.azurecr.io/bite:${tag}` } })
const rule = (percent: number) => ({
  properties: {
    experiments: {
      rampUpRules: [{ name: 'staging', actionHostName: 'bite-staging.azurewebsites.net', reroutePercentage: percent }]
    }
  }
})
const SWAP = { targetSlot: 'production', preserveVnet: true }

describe('a slot', () => {
  it('starts another image beside the running one', async () => {
    const { azure, site, call } = open()
    const slot = site.slots.get('staging')
    await azure.clock.pass(MINUTE)
    expect(call('PATCH', '/slots/staging/config/web', image('v2')).status).toBe(200)
    expect(slot?.worker?.image).toBe('shop.azurecr.io/bite:v1')
    await azure.clock.pass(30_000)
    expect(slot?.worker?.image).toBe('shop.azurecr.io/bite:v2')
    expect(site.production.worker?.image).toBe('shop.azurecr.io/bite:v1')
  })

  it('serves nothing once its container did not start', async () => {
    const { azure, site, call } = open()
    call('PATCH', '/slots/staging/config/web', image('dead'))
    await azure.clock.pass(300_000)
    expect(site.slots.get('staging')?.worker).toBeUndefined()
  })

  it('gets all settings replaced, which only list answers', () => {
    const { call } = open()
    expect(call('PUT', '/slots/staging/config/appsettings', { properties: { A: '1' } }).status).toBe(200)
    expect(call('POST', '/slots/staging/config/appsettings/list').at('properties')).toEqual({ A: '1' })
    expect(call('GET', '/slots/staging/config/appsettings')).toMatchObject({ status: 405 })
  })

  it('is listed with its host name', () => {
    const { call } = open()
    expect(call('GET', '/slots').at('value.0.properties.defaultHostName')).toBe('bite-staging.azurewebsites.net')
    expect(call('GET', '/slots/green')).toMatchObject({ status: 404, code: 'ResourceNotFound' })
  })

  it.each<[string, string, string, unknown]>([
    ['an unknown member', 'PATCH', '/config/web', { properties: { image: 'x' } }],
    [
      'an image without its kind',
      'PATCH',
      '/config/web',
      { properties: { linuxFxVersion: 'shop.azurecr.io/bite:v2' } }
    ],
    ['a rule above 100', 'PATCH', '/config/web', rule(101)],
    [
      'a rule for another host',
      'PATCH',
      '/config/web',
      { properties: { experiments: { rampUpRules: [{ name: 'staging', actionHostName: 'x', reroutePercentage: 1 }] } } }
    ],
    ['a setting that is no text', 'PUT', '/config/appsettings', { properties: { A: 1 } }],
    ['a swap without preserveVnet', 'POST', '/slots/staging/slotsswap', { targetSlot: 'production' }],
    ['a swap with itself', 'POST', '/slots/staging/slotsswap', { ...SWAP, targetSlot: 'staging' }]
  ])('refuses %s', (_, method, path, body) => {
    const answer = open().call(method, path, body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(/"(?:Code|code)":/)
  })
})

describe('a swap', () => {
  const start = async (tag = 'v2', given = {}) => {
    const opened = open(given)
    opened.azure.workers.open(opened.site)
    await opened.azure.clock.pass(MINUTE)
    opened.azure.workers.total.lost = 0
    opened.call('PATCH', '/slots/staging/config/web', image(tag))
    await opened.azure.clock.pass(MINUTE)
    const images = () =>
      [opened.site.production, opened.site.slots.get('staging')].map(slot => slot?.worker?.image.split(':')[1])
    return { ...opened, images }
  }

  it('exchanges what the slots serve, without losing a request, and records when', async () => {
    const { azure, call, images } = await start()
    const accepted = call('POST', '/slots/staging/slotsswap', SWAP)
    expect(accepted).toMatchObject({ status: 202, body: {} })
    expect(accepted.headers['Azure-AsyncOperation']).toBeUndefined()
    const location = accepted.headers.Location ?? ''
    expect(azure.call('GET', location).status).toBe(202)
    expect(images()).toEqual(['v1', 'v2'])
    await azure.clock.pass(MINUTE)
    expect(azure.call('GET', location).status).toBe(200)
    expect(images()).toEqual(['v2', 'v1'])
    expect(call('GET', '').at('properties.slotSwapStatus.sourceSlotName')).toBe('staging')
    expect(call('GET', '/config/web').at('properties.linuxFxVersion')).toContain(':v2')
    azure.workers.serveUntil(azure.clock.now())
    expect(azure.workers.total.lost).toBe(0)
  })

  it('that is sent again exchanges them back', async () => {
    const { azure, call, images } = await start()
    for (const expected of [
      ['v2', 'v1'],
      ['v1', 'v2']
    ]) {
      expect(call('POST', '/slots/staging/slotsswap', SWAP).status).toBe(202)
      await azure.clock.pass(MINUTE)
      expect(images()).toEqual(expected)
    }
  })

  it('refuses every change during a swap, with the error of App Service', async () => {
    const { call } = await start()
    call('POST', '/slots/staging/slotsswap', SWAP)
    const again = call('POST', '/slots/staging/slotsswap', SWAP)
    expect(again.status).toBe(409)
    expect(again.at('Code')).toBe('Conflict')
    expect(again.at('Message')).toContain('another operation is in progress')
    expect(call('PATCH', '/config/web', rule(10)).status).toBe(409)
    expect(call('GET', '').status).toBe(200)
  })

  it('accepts any answer of the slot, unless its settings list the accepted ones', async () => {
    const { azure, call, images } = await start('sick')
    call('POST', '/slots/staging/slotsswap', SWAP)
    await azure.clock.pass(MINUTE)
    expect(images()).toEqual(['sick', 'v1'])
  })

  it('fails where the slot does not answer with the statuses of its settings', async () => {
    const { azure, call, images } = await start('sick')
    call('PUT', '/slots/staging/config/appsettings', {
      properties: { WEBSITE_SWAP_WARMUP_PING_PATH: '/health', WEBSITE_SWAP_WARMUP_PING_STATUSES: '200,202' }
    })
    await azure.clock.pass(MINUTE)
    const accepted = call('POST', '/slots/staging/slotsswap', SWAP)
    await azure.clock.pass(400_000)
    const ended = azure.call('GET', accepted.headers.Location ?? '')
    expect(ended.status).toBe(409)
    expect(ended.at('Message')).toContain("the 'staging' slot did not respond to http ping")
    expect(images()).toEqual(['v1', 'sick'])
  })

  it('leaves sticky settings with their slot', async () => {
    const { azure, call } = await start('v2', { stickySettings: ['ROLE'] })
    call('PUT', '/slots/staging/config/appsettings', { properties: { VERSION: 'v2', ROLE: 'stage' } })
    await azure.clock.pass(MINUTE)
    expect(call('GET', '/config/slotConfigNames').at('properties.appSettingNames')).toEqual(['ROLE'])
    call('POST', '/slots/staging/slotsswap', SWAP)
    await azure.clock.pass(MINUTE)
    expect(call('POST', '/config/appsettings/list').at('properties')).toEqual({ VERSION: 'v2', ROLE: 'live' })
    expect(call('POST', '/slots/staging/config/appsettings/list').at('properties')).toEqual({
      VERSION: 'v1',
      ROLE: 'stage'
    })
  })

  it('with preview runs the slot with the settings of production first', async () => {
    const { azure, site, call, images } = await start('v2', { stickySettings: ['ROLE'] })
    call('PUT', '/slots/staging/config/appsettings', { properties: { VERSION: 'v2', ROLE: 'stage' } })
    await azure.clock.pass(MINUTE)
    const slot = site.slots.get('staging')
    expect(call('POST', '/slots/staging/applySlotConfig', SWAP).status).toBe(200)
    await azure.clock.pass(MINUTE)
    expect(slot?.worker?.settings.ROLE).toBe('live')
    expect(call('GET', '/slots/staging').at('properties.targetSwapSlot')).toBe('production')
    expect(call('POST', '/slots/staging/resetSlotConfig').status).toBe(200)
    await azure.clock.pass(MINUTE)
    expect(slot?.worker?.settings.ROLE).toBe('stage')
    call('POST', '/slots/staging/applySlotConfig', SWAP)
    await azure.clock.pass(MINUTE)
    call('POST', '/slots/staging/slotsswap', SWAP)
    await azure.clock.pass(MINUTE)
    expect(images()).toEqual(['v2', 'v1'])
  })

  it('lists what differs before', async () => {
    const { call } = await start()
    const answer = call('POST', '/slots/staging/slotsdiffs', SWAP)
    expect(answer.at('value.0.properties.settingName')).toBe('LinuxFxVersion')
    expect(answer.at('value.0.properties.valueInCurrentSlot')).toContain(':v2')
  })
})

describe('percentage routing', () => {
  it('pins clients to their slot, also after the rule is gone', async () => {
    const { azure, site, call } = open()
    azure.workers.open(site)
    await azure.clock.pass(MINUTE)
    expect(call('PATCH', '/config/web', rule(20)).status).toBe(200)
    await azure.clock.pass(MINUTE)
    azure.workers.serveUntil(azure.clock.now())
    const pinned = () => [...azure.workers.served].filter(([, slot]) => slot === 'staging').map(([client]) => client)
    const before = pinned()
    expect(before).toHaveLength(10)
    call('PATCH', '/config/web', { properties: { experiments: { rampUpRules: [] } } })
    await azure.clock.pass(MINUTE)
    azure.workers.serveUntil(azure.clock.now())
    expect(pinned()).toEqual(before)
  })

  it('counts requests for the slot that answered them', async () => {
    const { azure, site, call } = open()
    azure.workers.open(site)
    call('PATCH', '/config/web', rule(20))
    await azure.clock.pass(10 * MINUTE)
    const from = new Date(azure.clock.now() - 8 * MINUTE).toISOString()
    const to = new Date(azure.clock.now() - 5 * MINUTE).toISOString()
    const total = (slot: string, name: string) =>
      azure
        .call(
          'GET',
          `${SITE}${slot}/providers/Microsoft.Insights/metrics?metricnames=${name}&aggregation=total&interval=FULL&timespan=${from}/${to}`,
          { version: '2023-10-01' }
        )
        .at('value.0.timeseries.0.data.0.total')
    expect([total('', 'Requests'), total('/slots/staging', 'Requests'), total('', 'Http5xx')]).toEqual([2_880, 720, 0])
  })
})
