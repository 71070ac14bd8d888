import { afterEach, describe, expect, it } from '@jest/globals'
import { sampleApp } from '../../../test/fakes/azure/sample-app.js'
import { startClock } from '../../aws/clock.js'
import { AZURE, azureCloud } from './azure-cloud.js'
import { startAzureService, type AzureService } from './azure-service.js'
import { processReplicas, type ProcessReplicas } from './container-apps/process-replicas.js'
import { TOKEN_EXCHANGE } from './login/directory.js'
import { metricStore } from './monitor/metric-store.js'

const ENVIRONMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  v3: { ERROR_PERCENT: '100' },
  sick: { HEALTH: 'fail' },
  crash: { FAIL_AT_START: '1' }
}
const RATE = 20
/** More seconds of its clock than a process takes to start on a busy machine. */
const LONG = 2_000

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

interface World {
  readonly service: AzureService
  readonly replicas: ProcessReplicas
  readonly call: (method: string, path: string, body?: object) => Promise<Response>
  readonly url: (revision?: string) => Promise<string>
  readonly until: (isReached: () => Promise<boolean>) => Promise<void>
}

/** An app of real processes on an Azure of real endpoints, signed in as a job is. */
async function start(deadline = LONG): Promise<World> {
  const clock = startClock(RATE)
  const metrics = metricStore()
  const now = () => clock.now()
  const versionOf = (image: string) => image.split(':')[1] ?? ''
  const environmentOf = (image: string) => ({ VERSION: versionOf(image), ...ENVIRONMENTS[versionOf(image)] })
  const replicas = await processReplicas({
    count: 12,
    environmentOf,
    record: metrics.record,
    subscription: AZURE.subscription,
    now
  })
  const times = { update: 6, drain: 20, deadline }
  const cloud = azureCloud({ clock, metrics, replicas, times })
  const service = await startAzureService(cloud)
  open.push(service, replicas)
  const probes = [{ type: 'Readiness', httpGet: { path: '/health', port: 8080 } }]
  const template = { containers: [{ name: 'web', image: 'web:v1', probes }], scale: { minReplicas: 2 } }
  cloud.apps.add(sampleApp({ template: { ...template, revisionSuffix: 'v1' } }))
  const { ACTIONS_ID_TOKEN_REQUEST_URL: ids = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = service.environment
  const given = await fetch(`${ids}&audience=${TOKEN_EXCHANGE}`, { headers: { authorization: `Bearer ${bearer}` } })
  const { value } = (await given.json()) as { readonly value: string }
  const login = await fetch(`${service.login.origin}/${AZURE.tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: AZURE.client, client_assertion: value },
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      scope: `${service.resourceManager.origin}/.default`
    })
  })
  const { access_token: token } = (await login.json()) as { readonly access_token: string }
  const root = `${service.resourceManager.origin}/subscriptions/${AZURE.subscription}/resourceGroups/${AZURE.group}`
  const call = (method: string, path: string, body?: object) =>
    fetch(`${root}/providers/Microsoft.App/containerApps/web${path}?api-version=2025-07-01`, {
      ...{ method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
  const until = async (isReached: () => Promise<boolean>) => {
    while (!(await isReached())) await new Promise(done => setTimeout(done, 30))
  }
  const url = async (revision?: string) => {
    const answer = (await (await call('GET', revision === undefined ? '' : `/revisions/${revision}`)).json()) as {
      readonly properties: {
        readonly fqdn?: string
        readonly configuration?: { readonly ingress: { readonly fqdn: string } }
      }
    }
    return `http://${answer.properties.fqdn ?? answer.properties.configuration?.ingress.fqdn}`
  }
  const address = await url()
  await until(async () => (await fetch(address)).ok)
  return { service, replicas, call, url, until }
}

const deploy = (version: string) => ({
  properties: {
    template: {
      revisionSuffix: version,
      containers: [
        {
          name: 'web',
          image: `web:${version}`,
          probes: [{ type: 'Readiness', httpGet: { path: '/health', port: 8080 } }]
        }
      ]
    }
  }
})
const split = (canary: string, weight: number) => ({
  properties: {
    configuration: {
      ingress: {
        traffic: [
          { revisionName: 'web--v1', weight: 100 - weight },
          { revisionName: `web--${canary}`, weight }
        ]
      }
    }
  }
})

async function stateOf({ call }: World, revision: string): Promise<Readonly<Record<string, unknown>>> {
  const answer = (await (await call('GET', `/revisions/${revision}`)).json()) as {
    readonly properties?: Readonly<Record<string, unknown>>
  }
  return answer.properties ?? {}
}

async function isIdle({ call }: World): Promise<boolean> {
  const answer = (await (await call('GET', '')).json()) as {
    readonly properties: { readonly provisioningState: string }
  }
  return answer.properties.provisioningState !== 'InProgress'
}

describe('an Azure of real processes', () => {
  it('splits real requests between revisions by weight, without losing one', async () => {
    const world = await start()
    expect((await world.call('PATCH', '', deploy('v3'))).status).toBe(202)
    await world.until(async () => (await stateOf(world, 'web--v3')).provisioningState === 'Provisioned')
    const preview = await fetch(`${await world.url('web--v3')}/version`)
    expect(await preview.json()).toEqual({ version: 'v3' })
    await world.until(() => isIdle(world))
    expect((await world.call('PATCH', '', split('v3', 25))).status).toBe(202)
    await world.until(() => isIdle(world))
    const address = await world.url()
    const statuses: number[] = []
    for (let count = 0; count < 80; count += 1) statuses.push((await fetch(address)).status)
    expect(statuses.filter(status => status === 500)).toHaveLength(20)
    expect(statuses.filter(status => status === 200)).toHaveLength(60)
  })

  it('never makes a revision ready whose readiness probe fails, and starts a crashed one again', async () => {
    const world = await start(100)
    await world.call('PATCH', '', deploy('sick'))
    await world.until(async () => (await stateOf(world, 'web--sick')).provisioningState === 'Failed')
    expect(await stateOf(world, 'web--sick')).toMatchObject({
      healthState: 'Unhealthy',
      runningState: 'ActivationFailed'
    })
    expect((await fetch(await world.url('web--sick'))).status).toBe(503)
    await world.call('PATCH', '', deploy('crash'))
    await world.until(async () => {
      const answer = await world.call('GET', '/revisions/web--crash/replicas')
      return answer.ok && /"restartCount":[1-9]/.test(await answer.text())
    })
    // It starts, ends and waits in turn.
    await world.until(async () => (await stateOf(world, 'web--crash')).healthState === 'Unhealthy')
  })

  it('loses the requests of a revision that is deactivated while it has traffic', async () => {
    const world = await start()
    const address = await world.url()
    expect((await world.call('POST', '/revisions/web--v1/deactivate')).status).toBe(200)
    expect((await fetch(address)).status).toBe(404)
  })

  it('loses answers and breaks connections on demand', async () => {
    const world = await start()
    world.service.resourceManager.fail({ kind: 'reset', when: 'after' }, { method: 'PATCH' })
    await expect(world.call('PATCH', '', deploy('v3'))).rejects.toThrow()
    expect((await world.call('PATCH', '', split('v3', 0))).status).toBe(409)
    await world.until(async () => (await stateOf(world, 'web--v3')).active === true)
  })
})
