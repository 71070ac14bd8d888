import { describe, expect, it } from '@jest/globals'
import { memoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import type { ReplicaBehavior } from '../../../../test/fakes/azure/memory-replicas.js'
import { sampleApp, templateOf } from '../../../../test/fakes/azure/sample-app.js'

const APP = '/providers/Microsoft.App/containerApps/web'
const READY_AFTER = 20_000

/** How a version behaves: `slow` is ready late, `flapping` for the first minute only. */
function behaviorOf(version: string, age: number): ReplicaBehavior {
  if (version === 'never') return { state: 'starting' }
  if (version === 'crash') return { state: age < 5_000 ? 'starting' : 'exited' }
  if (version === 'flapping' && age > 60_000) return { state: 'unhealthy' }
  return { state: age < READY_AFTER && version !== 'v1' ? 'starting' : 'healthy' }
}

function open(scale: object = { minReplicas: 1, maxReplicas: 3 }) {
  const azure = memoryAzure({ behaviorAt: ({ name }, age) => behaviorOf(name.replace('web--', ''), age) })
  azure.cloud.apps.add(sampleApp())
  const deploy = (version: string) =>
    azure.call('PATCH', APP, { body: { properties: { template: { ...templateOf(version), scale } } } })
  const states = (version: string) => {
    const answer = azure.call('GET', `${APP}/revisions/web--${version}`)
    return ['provisioningState', 'runningState', 'healthState', 'replicas', 'active'].map(name =>
      answer.at(`properties.${name}`)
    )
  }
  return { azure, deploy, states }
}

describe('the states of a revision', () => {
  // Seconds after the change was accepted; the revision is there after 5.
  it.each<[string, number, readonly unknown[]]>([
    ['v2', 6, ['Provisioning', 'Processing', 'None', 0, true]],
    ['v2', 40, ['Provisioned', 'Running', 'Healthy', 1, true]],
    ['never', 40, ['Provisioning', 'Processing', 'None', 0, true]],
    ['never', 700, ['Failed', 'ActivationFailed', 'Unhealthy', 0, true]],
    ['crash', 40, ['Provisioning', 'Failed', 'Unhealthy', 0, true]],
    ['crash', 700, ['Failed', 'ActivationFailed', 'Unhealthy', 0, true]],
    ['flapping', 50, ['Provisioned', 'Running', 'Healthy', 1, true]],
    ['flapping', 90, ['Provisioned', 'Degraded', 'Unhealthy', 1, true]]
  ])('of %s after %i s', async (version, seconds, expected) => {
    const { azure, deploy, states } = open()
    deploy(version)
    await azure.clock.pass(seconds * 1000)
    expect(states(version)).toEqual(expected)
  })

  it('are other than the documented ones at the largest scale, and at none', async () => {
    const largest = open({ minReplicas: 2, maxReplicas: 2 })
    largest.deploy('v2')
    await largest.azure.clock.pass(60_000)
    expect(largest.states('v2')).toEqual(['Provisioned', 'RunningAtMaxScale', 'Healthy', 2, true])
    const none = open({ minReplicas: 0, maxReplicas: 2 })
    none.deploy('v2')
    await none.azure.clock.pass(400_000)
    expect(none.states('v2')).toEqual(['Provisioned', 'ScaledToZero', 'Healthy', 0, true])
  })

  it('lead over Deprovisioning to Deprovisioned, and back', async () => {
    const { azure, states } = open()
    azure.call('POST', `${APP}/revisions/web--v1/deactivate`)
    expect(states('v1')).toEqual(['Deprovisioning', 'Processing', 'None', 1, false])
    await azure.clock.pass(30_000)
    expect(states('v1')).toEqual(['Deprovisioned', 'Stopped', 'None', 0, false])
    azure.call('POST', `${APP}/revisions/web--v1/activate`)
    expect(states('v1')).toEqual(['Provisioning', 'Processing', 'None', 0, true])
    await azure.clock.pass(30_000)
    expect(states('v1')).toEqual(['Provisioned', 'Running', 'Healthy', 1, true])
  })

  it('report why a revision did not start', async () => {
    const { azure, deploy } = open()
    deploy('crash')
    await azure.clock.pass(700_000)
    const revision = azure.call('GET', `${APP}/revisions/web--crash`)
    expect(revision.at('properties.provisioningError')).toBe(
      'Deployment Progress Deadline Exceeded. 0/1 replicas ready.'
    )
    const replicas = azure.call('GET', `${APP}/revisions/web--crash/replicas`)
    expect(replicas.at('value.0.properties.containers.0.restartCount')).toBe(3)
    expect(replicas.at('value.0.properties.containers.0.runningStateDetails')).toBe('CrashLoopBackOff')
  })
})

describe('revisions', () => {
  it('have a host name each, and are listed by pages', async () => {
    const { azure, deploy } = open()
    azure.cloud.apps.settings.pageSize = 1
    deploy('v2')
    await azure.clock.pass(30_000)
    const first = azure.call('GET', `${APP}/revisions`)
    expect(first.at('value.0.properties.fqdn')).toBe('web--v1.shop.westeurope.azurecontainerapps.io')
    expect(first.at('value.1')).toBeUndefined()
    const second = azure.call('GET', String(first.at('nextLink')))
    expect(second.at('value.0.name')).toBe('web--v2')
    expect(second.at('nextLink')).toBeUndefined()
  })

  it('that are inactive are forgotten, the oldest first, beyond the number that is kept', async () => {
    const { azure, deploy } = open()
    azure.call('PATCH', APP, { body: { properties: { configuration: { maxInactiveRevisions: 1 } } } })
    await azure.clock.pass(15_000)
    for (const version of ['v2', 'v3']) {
      deploy(version)
      await azure.clock.pass(60_000)
      azure.call('POST', `${APP}/revisions/web--${version}/deactivate`)
    }
    const names = [0, 1, 2].map(index => azure.call('GET', `${APP}/revisions`).at(`value.${index}.name`))
    expect(names).toEqual(['web--v1', 'web--v3', undefined])
  })

  it('cannot be restarted while they are inactive, nor filtered', () => {
    const { azure } = open()
    azure.call('POST', `${APP}/revisions/web--v1/deactivate`)
    expect(azure.call('POST', `${APP}/revisions/web--v1/restart`)).toMatchObject({
      status: 400,
      code: 'RevisionNotActive'
    })
    expect(azure.call('GET', `${APP}/revisions?$filter=active eq true`)).toMatchObject({
      status: 400,
      code: 'InvalidFilter'
    })
  })
})
