import { afterEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { get as secureGet } from 'node:https'
import { dirname, join } from 'node:path'
import { openTlsFront } from '../../../test/bundle/tls-front.js'
import { startLocalAzure, tagOf, type LocalAzure } from './start-local-azure.js'
import type { StoredSite } from './app-service/site-state.js'

const RATE = 20
/** More seconds of its clock than a process takes to start on a busy machine. */
const LONG = 2_000

let azure: LocalAzure | undefined
afterEach(async () => {
  await azure?.close()
  azure = undefined
})

/** An app of App Service whose slot has another version, once both answer. */
async function openSite(): Promise<{ readonly local: LocalAzure; readonly site: StoredSite }> {
  const local = await startLocalAzure({ rate: RATE, siteTimes: { startLimit: LONG, swapLimit: LONG } })
  azure = local
  const site = local.addSite('bite', 'shop/bite:v1')
  const slot = local.cloud.sites.slot(site, 'staging')
  slot.config = { linuxFxVersion: 'DOCKER|shop/bite:v2' }
  local.cloud.sites.restart(site, slot)
  for (const [host, version] of [
    [site.production.hostName, 'v1'],
    [slot.hostName, 'v2']
  ] as const)
    await until(async () => (await ask(host)).version === version)
  return { local, site }
}

async function until(isReached: () => Promise<boolean>): Promise<void> {
  while (!(await isReached())) await new Promise(done => setTimeout(done, 30))
}

interface Answer {
  readonly status: number
  readonly version: string | undefined
  readonly cookie: string | undefined
}

function ask(
  host: string,
  { path = '/', cookie }: { readonly path?: string; readonly cookie?: string } = {}
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`http://${host}${path}`, { headers: cookie === undefined ? {} : { cookie } }, answer => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => {
        const version = /"version":"(\w+)"/.exec(text)?.[1]
        resolve({ status: answer.statusCode ?? 0, version, cookie: answer.headers['set-cookie']?.[0] })
      })
    })
    sent.on('error', reject).end()
  })
}

describe('App Service with real processes', () => {
  it('reroutes a share of new clients, and keeps each where its cookie has it', async () => {
    const { site } = await openSite()
    const host = site.production.hostName
    const staging = site.slots.get('staging')?.hostName ?? ''
    site.production.config = {
      ...site.production.config,
      experiments: { rampUpRules: [{ name: 'staging', actionHostName: staging, reroutePercentage: 25 }] }
    }
    const fresh: Answer[] = []
    for (let count = 0; count < 40; count += 1) fresh.push(await ask(host))
    expect(fresh.filter(({ version }) => version === 'v2')).toHaveLength(10)
    expect(
      fresh.every(({ cookie }) => /^x-ms-routing-name=(?:staging|self); path=\/; Max-Age=3600/.test(cookie ?? ''))
    ).toBe(true)
    const [pinned = '', self = ''] = ['v2', 'v1'].map(version =>
      fresh.find(each => each.version === version)?.cookie?.replace(/;.*/, '')
    )
    for (let count = 0; count < 20; count += 1) {
      expect(await ask(host, { cookie: pinned })).toEqual({ status: 200, version: 'v2', cookie: undefined })
      expect((await ask(host, { cookie: self })).version).toBe('v1')
    }
    site.production.config = { ...site.production.config, experiments: { rampUpRules: [] } }
    expect((await ask(host, { cookie: pinned })).version).toBe('v2')
    expect((await ask(host, { path: '/?x-ms-routing-name=self', cookie: pinned })).version).toBe('v1')
  })

  it('swaps what two host names serve, without an error in between', async () => {
    const { local, site } = await openSite()
    const host = site.production.hostName
    const address = local.service.resourceManager.origin
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const token = local.cloud.tokens.issue(
      {
        clientId: 'client',
        principalId: local.cloud.application.principalId ?? '',
        tenantId: local.cloud.subscription.tenantId
      },
      { resource: address, expiresAt: Infinity }
    ).token
    const path = `/subscriptions/${local.cloud.subscription.id}/resourceGroups/${site.group}/providers/Microsoft.Web/sites/bite/slots/staging/slotsswap`
    const accepted = await fetch(`${address}${path}?api-version=2024-04-01`, {
      ...{ method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } },
      body: JSON.stringify({ targetSlot: 'production', preserveVnet: true })
    })
    expect(accepted.status).toBe(202)
    const statuses = new Set<number>()
    await until(async () => {
      const { status, version } = await ask(host)
      statuses.add(status)
      return version === 'v2'
    })
    expect((await ask(site.slots.get('staging')?.hostName ?? '')).version).toBe('v1')
    expect([...statuses]).toEqual([200])
  })

  it('has its endpoints and its data plane closed at the end', async () => {
    const { local, site } = await openSite()
    await local.close()
    azure = undefined
    await expect(ask(site.production.hostName)).rejects.toThrow('ECONNREFUSED')
    await expect(fetch(local.service.login.origin)).rejects.toThrow()
  })
})

describe('the answers of a cloud with a fast clock', () => {
  it('have the date of that clock, by which clients go', async () => {
    azure = await startLocalAzure({ rate: 1_000 })
    for (const { origin } of [azure.service.login, azure.service.resourceManager]) {
      const before = Math.floor(azure.clock.now() / 1_000) * 1_000
      const date = Date.parse((await fetch(origin)).headers.get('date') ?? '')
      expect(date).toBeGreaterThanOrEqual(before)
      expect(date).toBeLessThanOrEqual(azure.clock.now())
    }
  })
})

describe('the tag of an image', () => {
  it.each([
    ['shop.azurecr.io/web:v1', 'v1'],
    ['localhost:5000/web', 'latest'],
    [`web:v2@sha256:${'a'.repeat(64)}`, 'v2']
  ])('of %s is %s', (image, tag) => expect(tagOf(image)).toBe(tag))
})

describe('container apps with host names', () => {
  it('are reached over HTTPS by their names, through the addresses of a proxy', async () => {
    const domain = 'shop.westeurope.azurecontainerapps.test'
    const certificate = await openTlsFront([`web.${domain}`, `web--v1.${domain}`], { port: 9 })
    try {
      const [cert, key] = await Promise.all(
        ['certificate.pem', 'key.pem'].map(name => readFile(join(dirname(certificate.certificateFile), name), 'utf8'))
      )
      const local = await startLocalAzure({ rate: RATE, domain, tls: { cert: cert ?? '', key: key ?? '' } })
      azure = local
      const app = local.addApp('web', 'shop/web:v1')
      const hosts = [undefined, 'web--v1'].map(revision => local.replicas.address(app, revision))
      expect(hosts).toEqual([`web.${domain}`, `web--v1.${domain}`])
      const askSecurely = (host: string) =>
        new Promise<string>((resolve, reject) => {
          const [address, port] = (local.replicas.names()[`${host}:443`] ?? '').split(':')
          const options = { host: address, port, servername: host, ca: cert, path: '/version', headers: { host } }
          secureGet(options, answer => {
            let text = ''
            answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
            answer.on('end', () => resolve(text))
          }).on('error', reject)
        })
      for (const host of hosts) await until(async () => (await askSecurely(host)).includes('"v1"'))
    } finally {
      await certificate.close()
    }
  })
})
