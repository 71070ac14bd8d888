import { describe, expect, it } from '@jest/globals'
import { memoryAzure, type MemoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import { sampleApp, templateOf } from '../../../../test/fakes/azure/sample-app.js'

const APP = '/providers/Microsoft.App/containerApps/web'
/** A little longer than a change takes. */
const UPDATE = 16_000

function open(): MemoryAzure {
  const azure = memoryAzure({
    fateOf: template => (JSON.stringify(template).includes('missing') ? { image: 'missing' } : {})
  })
  azure.cloud.apps.add(sampleApp())
  return azure
}

const split = (...traffic: readonly object[]) => ({ properties: { configuration: { ingress: { traffic } } } })
const deploy = (version: string, template: object = templateOf(version)) => ({ properties: { template } })
const revisions = (azure: MemoryAzure) => azure.cloud.apps.find('shop', 'web').revisions.map(({ name }) => name)

describe('changing a container app', () => {
  it('answers 202 with both ways to follow it, and reports how it ended', async () => {
    const azure = open()
    const accepted = azure.call('PATCH', APP, { body: deploy('v2') })
    expect(accepted).toMatchObject({ status: 202, body: {}, headers: { 'Retry-After': '2' } })
    const [status = '', result = ''] = [accepted.headers['Azure-AsyncOperation'], accepted.headers.Location]
    expect(azure.call('GET', status)).toMatchObject({ status: 200, body: { status: 'InProgress' } })
    expect(azure.call('GET', result)).toMatchObject({ status: 202, body: {} })
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('InProgress')
    await azure.clock.pass(UPDATE)
    expect(azure.call('GET', status)).toMatchObject({ status: 200, body: { status: 'Succeeded' } })
    expect(azure.call('GET', result).at('properties.latestRevisionName')).toBe('web--v2')
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('Succeeded')
  })

  it.each(['location', 'status'] as const)('answers with one way to follow it as configured: %s', headers => {
    const azure = open()
    azure.cloud.apps.settings.lroHeaders = headers
    const accepted = azure.call('PATCH', APP, { body: deploy('v2') })
    expect(accepted.headers.Location !== undefined).toBe(headers === 'location')
    expect(accepted.headers['Azure-AsyncOperation'] !== undefined).toBe(headers === 'status')
  })

  it('refuses another change, also of a revision, during a change', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: deploy('v2') })
    const conflict = { status: 409, code: 'ContainerAppOperationInProgress' }
    expect(azure.call('PATCH', APP, { body: split({ revisionName: 'web--v1', weight: 100 }) })).toMatchObject(conflict)
    expect(azure.call('POST', `${APP}/revisions/web--v1/deactivate`)).toMatchObject(conflict)
    await azure.clock.pass(UPDATE)
    expect(azure.call('POST', `${APP}/revisions/web--v1/restart`).status).toBe(200)
  })

  it('makes a revision by a change of the template only', async () => {
    const azure = open()
    const weights = split({ revisionName: 'web--v1', weight: 100, label: 'blue' })
    expect(azure.call('PATCH', APP, { body: weights }).status).toBe(202)
    await azure.clock.pass(UPDATE)
    expect(revisions(azure)).toEqual(['web--v1'])
    expect(azure.call('PATCH', APP, { body: weights }).status).toBe(200)
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(UPDATE)
    expect(revisions(azure)).toEqual(['web--v1', 'web--v2'])
  })

  it('replaces an array as a whole', async () => {
    const azure = open()
    const containers = [{ name: 'web', image: 'shop.azurecr.io/web:v2' }]
    azure.call('PATCH', APP, { body: { properties: { template: { revisionSuffix: 'v2', containers } } } })
    await azure.clock.pass(UPDATE)
    const revision = azure.call('GET', `${APP}/revisions/web--v2`)
    expect(revision.at('properties.template.containers')).toEqual(containers)
    expect(revision.at('properties.template.scale.maxReplicas')).toBe(3)
  })

  it('accepts the template of an answer as no change', () => {
    const azure = open()
    const answer = azure.call('GET', APP)
    const { template } = (answer.at('properties') ?? {}) as { readonly template: object }
    expect(azure.call('PATCH', APP, { body: { properties: { template } } }).status).toBe(200)
  })

  it('fails a change that uses the suffix of another revision', async () => {
    const azure = open()
    const [container] = templateOf('v2').containers as object[]
    const accepted = azure.call('PATCH', APP, { body: { properties: { template: { containers: [container] } } } })
    await azure.clock.pass(UPDATE)
    const operation = azure.call('GET', accepted.headers['Azure-AsyncOperation'] ?? '')
    expect(operation.at('status')).toBe('Failed')
    expect(operation.at('error.code')).toBe('ContainerAppOperationError')
    expect(operation.at('error.message')).toContain('revision with suffix v1 already exists')
    expect(azure.call('GET', accepted.headers.Location ?? '')).toMatchObject({
      status: 409,
      code: 'ContainerAppOperationError'
    })
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('Failed')
    expect(revisions(azure)).toEqual(['web--v1'])
  })

  it('fails a change whose image the registry does not have', async () => {
    const azure = open()
    const accepted = azure.call('PATCH', APP, { body: deploy('missing') })
    await azure.clock.pass(UPDATE)
    expect(azure.call('GET', accepted.headers['Azure-AsyncOperation'] ?? '').at('error.message')).toContain(
      'MANIFEST_UNKNOWN'
    )
    expect(revisions(azure)).toEqual(['web--v1'])
  })

  it.each(['1a2b3c4d', 'V2', 'v--2', 'v2-', 'a'.repeat(50)])('refuses the revision suffix %s', suffix => {
    expect(open().call('PATCH', APP, { body: deploy(suffix) })).toMatchObject({
      status: 400,
      code: 'ContainerAppInvalidRevisionName'
    })
  })

  it.each<[string, object, string]>([
    ['an unknown member', { properties: { template: { image: 'x' } } }, 'InvalidRequestContent'],
    [
      'a member of another type',
      { properties: { configuration: { ingress: { targetPort: '80' } } } },
      'InvalidRequestContent'
    ],
    [
      'an unknown mode',
      { properties: { configuration: { activeRevisionsMode: 'multiple' } } },
      'InvalidParameterValue'
    ],
    ['a changed read-only member', { properties: { latestRevisionName: 'web--v2' } }, 'ReadOnlyPropertyChanged'],
    [
      'more replicas at least than at most',
      { properties: { template: { scale: { minReplicas: 4 } } } },
      'ContainerAppInvalidScale'
    ],
    [
      'more replicas than there may be',
      { properties: { template: { scale: { maxReplicas: 1_001 } } } },
      'ContainerAppInvalidScale'
    ],
    [
      'a port that is none',
      { properties: { configuration: { ingress: { targetPort: 0 } } } },
      'ContainerAppInvalidTargetPort'
    ],
    [
      'more inactive revisions than are kept',
      { properties: { configuration: { maxInactiveRevisions: 101 } } },
      'ContainerAppInvalidMaxInactiveRevisions'
    ],
    [
      'an image that is no reference',
      deploy('v2', { ...templateOf('v2'), containers: [{ name: 'web', image: 'web v2' }] }),
      'ContainerAppImageInvalid'
    ],
    [
      'two containers of one name',
      deploy('v2', {
        ...templateOf('v2'),
        containers: [
          { name: 'web', image: 'web' },
          { name: 'web', image: 'api' }
        ]
      }),
      'ContainerAppDuplicateContainerName'
    ],
    ['no container', { properties: { template: { containers: [] } } }, 'ContainerAppContainersRequired'],
    [
      'a secret without its value',
      { properties: { configuration: { secrets: [{ name: 'database' }] } } },
      'ContainerAppSecretInvalid'
    ],
    [
      'CPU and memory that do not fit',
      deploy('v2', {
        ...templateOf('v2'),
        containers: [{ name: 'web', image: 'web', resources: { cpu: 1, memory: '1Gi' } }]
      }),
      'ContainerAppInvalidResourceTotal'
    ],
    [
      'a secret that is not there',
      deploy('v2', {
        ...templateOf('v2'),
        containers: [{ name: 'web', image: 'web', env: [{ name: 'A', secretRef: 'b' }] }]
      }),
      'ContainerAppSecretRefNotFound'
    ]
  ])('refuses %s', (_, body, code) => {
    expect(open().call('PATCH', APP, { body })).toMatchObject({ status: 400, code })
  })

  it('makes no revision of a failed template by a request without one', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: deploy('missing') })
    await azure.clock.pass(UPDATE)
    const accepted = azure.call('PATCH', APP, { body: { tags: { team: 'shop' } } })
    await azure.clock.pass(UPDATE)
    expect(azure.call('GET', accepted.headers['Azure-AsyncOperation'] ?? '').at('status')).toBe('Succeeded')
    expect(revisions(azure)).toEqual(['web--v1'])
  })

  it('creates an app by PUT, which needs a location and an environment', async () => {
    const azure = open()
    const path = '/providers/Microsoft.App/containerApps/api'
    const properties = {
      environmentId: 'shop',
      configuration: { ingress: { targetPort: 80 } },
      template: { containers: [{ name: 'api', image: 'api:v1' }] }
    }
    expect(azure.call('PUT', path, { body: { properties } })).toMatchObject({ status: 400, code: 'LocationRequired' })
    expect(azure.call('GET', path).status).toBe(404)
    const accepted = azure.call('PUT', path, { body: { location: 'West Europe', properties } })
    expect(accepted).toMatchObject({ status: 201, code: undefined })
    expect(accepted.headers.Location).toBeUndefined()
    await azure.clock.pass(60_000)
    expect(azure.call('GET', path).at('properties.latestReadyRevisionName')).toBe('api--r000001')
    expect(azure.call('PUT', path, { body: { location: 'West Europe', properties } }).status).toBe(200)
  })

  it('never answers the value of a secret, but by listSecrets', () => {
    const azure = open()
    expect(JSON.stringify(azure.call('GET', APP).body)).not.toContain('postgres')
    expect(azure.call('POST', `${APP}/listSecrets`).at('value.0.value')).toBe('postgres://local')
  })

  it('ignores If-Match without ETags, and holds to it with them', () => {
    const azure = open()
    const headers = { 'If-Match': '"0"' }
    expect(azure.call('PATCH', APP, { body: {}, headers }).status).toBe(200)
    azure.cloud.apps.settings.hasEtags = true
    expect(azure.call('PATCH', APP, { body: {}, headers })).toMatchObject({ status: 412, code: 'PreconditionFailed' })
    const { ETag = '' } = azure.call('GET', APP).headers
    expect(azure.call('PATCH', APP, { body: {}, headers: { 'If-Match': ETag } }).status).toBe(200)
  })

  it('takes a change back that Azure cancels', async () => {
    const azure = open()
    const accepted = azure.call('PATCH', APP, { body: deploy('v2') })
    azure.cloud.apps.changes.cancel(azure.cloud.apps.find('shop', 'web'))
    expect(azure.call('GET', accepted.headers['Azure-AsyncOperation'] ?? '').at('status')).toBe('Canceled')
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('Canceled')
    await azure.clock.pass(UPDATE)
    expect(revisions(azure)).toEqual(['web--v1'])
  })

  it('reports the states that a test sets, also unknown ones', () => {
    const azure = open()
    azure.cloud.apps.settings.reported
      .set('web', { provisioningState: 'Deleting' })
      .set('web--v1', { runningState: 'Hibernating' })
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('Deleting')
    expect(azure.call('GET', `${APP}/revisions/web--v1`).at('properties.runningState')).toBe('Hibernating')
  })

  it('deactivates all revisions but the latest with single mode', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(60_000)
    azure.call('PATCH', APP, { body: { properties: { configuration: { activeRevisionsMode: 'Single' } } } })
    await azure.clock.pass(UPDATE)
    const active = (version: string) => azure.call('GET', `${APP}/revisions/web--${version}`).at('properties.active')
    expect([active('v1'), active('v2')]).toEqual([false, true])
  })

  it('ends a change only with its revision as configured', async () => {
    const azure = open()
    azure.cloud.apps.settings.waitsForRevision = true
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(UPDATE)
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('InProgress')
    await azure.clock.pass(20_000)
    expect(azure.call('GET', APP).at('properties.provisioningState')).toBe('Succeeded')
  })
})

describe('the traffic of a container app', () => {
  it.each<[string, readonly object[], string]>([
    ['a sum below 100', [{ revisionName: 'web--v1', weight: 90 }], 'must be 100'],
    [
      'a weight below 0',
      [
        { revisionName: 'web--v1', weight: -1 },
        { latestRevision: true, weight: 101 }
      ],
      'from 0 to 100'
    ],
    ['an unknown revision', [{ revisionName: 'web--v9', weight: 100 }], 'not found'],
    [
      'a revision twice',
      [
        { revisionName: 'web--v1', weight: 50 },
        { revisionName: 'web--v1', weight: 50 }
      ],
      'more than once'
    ],
    ['an entry for nothing', [{ weight: 100 }], 'needs revisionName'],
    ['an entry for two', [{ revisionName: 'web--v1', latestRevision: true, weight: 100 }], 'either'],
    [
      'a label twice',
      [
        { revisionName: 'web--v1', weight: 100, label: 'a' },
        { latestRevision: true, weight: 0, label: 'a' }
      ],
      'more than once'
    ],
    ['a label that is not assigned', [{ label: 'green', weight: 100 }], 'needs revisionName']
  ])('refuses %s', (_, traffic, message) => {
    const answer = open().call('PATCH', APP, { body: split(...traffic) })
    expect(answer).toMatchObject({ status: 400, code: 'ContainerAppInvalidTraffic' })
    expect(answer.at('error.message')).toContain(message)
  })

  it('goes to the revision that has a label', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: split({ revisionName: 'web--v1', weight: 100, label: 'blue' }) })
    await azure.clock.pass(UPDATE)
    expect(
      azure.call('PATCH', APP, { body: split({ label: 'blue', weight: 60 }, { latestRevision: true, weight: 40 }) })
        .status
    ).toBe(202)
    await azure.clock.pass(UPDATE)
    expect(azure.call('GET', APP).at('properties.configuration.ingress.traffic.0')).toEqual({
      label: 'blue',
      weight: 60,
      revisionName: 'web--v1'
    })
  })

  it('refuses a weight for a revision that is not active, and accepts 0', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(UPDATE)
    azure.call('POST', `${APP}/revisions/web--v2/deactivate`)
    const weights = (canary: number) =>
      split({ revisionName: 'web--v1', weight: 100 - canary }, { revisionName: 'web--v2', weight: canary })
    expect(azure.call('PATCH', APP, { body: weights(10) })).toMatchObject({
      status: 400,
      code: 'ContainerAppInvalidTraffic'
    })
    expect(azure.call('PATCH', APP, { body: weights(0) }).status).toBe(202)
  })

  it('goes to revisions by their weights, once the change is carried out', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(60_000)
    azure.call('PATCH', APP, {
      body: split({ revisionName: 'web--v1', weight: 75 }, { revisionName: 'web--v2', weight: 25 })
    })
    await azure.clock.pass(60_000)
    expect(azure.call('GET', `${APP}/revisions/web--v2`).at('properties.trafficWeight')).toBe(25)
    const query =
      "/providers/Microsoft.Insights/metrics?metricnames=Requests&aggregation=total&interval=FULL&$filter=revisionName eq '*'"
    const from = new Date(azure.clock.now()).toISOString()
    await azure.clock.pass(10 * 60_000)
    const to = new Date(azure.clock.now() - 4 * 60_000).toISOString()
    const answer = azure.call('GET', `${APP}${query}&timespan=${from}/${to}`, { version: '2023-10-01' })
    expect(answer.at('value.0.timeseries.0.data.0.total')).toBe(5_400)
    expect(answer.at('value.0.timeseries.1.data.0.total')).toBe(1_800)
    expect(azure.replicas.total.lost).toBe(0)
  })

  it('is as before until a change is carried out, also where a revision becomes ready meanwhile', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(UPDATE)
    azure.call('PATCH', APP, {
      body: split({ revisionName: 'web--v1', weight: 0 }, { revisionName: 'web--v2', weight: 100 })
    })
    await azure.clock.pass(12_000)
    const states = azure.call('GET', `${APP}/revisions/web--v2`)
    expect([states.at('properties.provisioningState'), states.at('properties.trafficWeight')]).toEqual([
      'Provisioned',
      0
    ])
    await azure.clock.pass(UPDATE)
    expect(azure.call('GET', `${APP}/revisions/web--v2`).at('properties.trafficWeight')).toBe(100)
    azure.replicas.serveUntil(azure.clock.now())
    expect(azure.replicas.total.lost).toBe(0)
  })

  it('is lost where its revision is deactivated', async () => {
    const azure = open()
    expect(azure.call('POST', `${APP}/revisions/web--v1/deactivate`).status).toBe(200)
    await azure.clock.pass(60_000)
    azure.replicas.serveUntil(azure.clock.now())
    expect(azure.replicas.total.lost).toBeGreaterThan(1_000)
  })

  it('follows the latest revision that is ready, with latestRevision', async () => {
    const azure = open()
    azure.call('PATCH', APP, { body: split({ latestRevision: true, weight: 100 }) })
    await azure.clock.pass(UPDATE)
    azure.call('PATCH', APP, { body: deploy('v2') })
    await azure.clock.pass(UPDATE)
    const weight = (name: string) => azure.call('GET', `${APP}/revisions/${name}`).at('properties.trafficWeight')
    expect([weight('web--v1'), weight('web--v2')]).toEqual([100, 0])
    await azure.clock.pass(20_000)
    expect([weight('web--v1'), weight('web--v2')]).toEqual([0, 100])
  })

  it('is not split in single mode, without an error', async () => {
    const azure = memoryAzure()
    const { configuration } = sampleApp()
    azure.cloud.apps.add(sampleApp({ configuration: { ...configuration, activeRevisionsMode: 'Single' } }))
    const both = { ...deploy('v2').properties, ...split({ revisionName: 'web--v1', weight: 100 }).properties }
    azure.call('PATCH', APP, { body: { properties: both } })
    await azure.clock.pass(60_000)
    expect(azure.call('GET', `${APP}/revisions/web--v2`).at('properties.trafficWeight')).toBe(100)
    expect(azure.call('GET', `${APP}/revisions/web--v1`).at('properties.active')).toBe(false)
    expect(azure.replicas.total.lost).toBe(0)
  })
})
