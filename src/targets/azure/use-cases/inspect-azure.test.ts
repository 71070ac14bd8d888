import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../test/fakes/fake-clock.js'
import { MemoryApp } from '../../../../test/fakes/azure/memory-app.js'
import { DeployError } from '../../../domain/errors.js'
import type { Subscription } from '../ports/subscription.js'
import { inspectAzure } from './inspect-azure.js'

const PLACE = { app: 'web', resourceGroup: 'shop', subscriptionId: 'sub-1' }
const ALLOWED: Subscription = {
  permissions: () => Promise.resolve([{ actions: ['*'], notActions: [] }]),
  providerState: () => Promise.resolve('Registered')
}
const inspect = async (app: MemoryApp, subscription: Partial<Subscription> = {}) => {
  const checks = await inspectAzure(PLACE, {
    api: app,
    subscription: { ...ALLOWED, ...subscription },
    clock: fakeClock()
  })
  return checks.map(({ check, kind }) => `${check}: ${kind}`)
}

function missingApp(): MemoryApp {
  const app = new MemoryApp()
  app.app = () => Promise.reject(new DeployError('not-found', 'Could not read container app web: it does not exist.'))
  return app
}

describe('doctor on Azure', () => {
  it('finds an app that can be deployed', async () => {
    expect(await inspect(new MemoryApp())).toEqual([
      ...['deployments: fact', 'gates: fact', 'app: fact', 'stable revision: fact', 'lock: fact']
    ])
  })

  it('finds what would refuse a deployment', async () => {
    const app = new MemoryApp()
    app.settings = { mode: 'single' }
    expect(await inspect(app)).toContain('settings: refusal')
  })

  it('finds the actions that the identity lacks', async () => {
    const permissions = () => Promise.resolve([{ actions: ['Microsoft.App/*'], notActions: [] }])
    expect(await inspect(new MemoryApp(), { permissions })).toEqual(
      expect.arrayContaining(['deployments: fact', 'gates: refusal'])
    )
  })

  it('does not know what it cannot read', async () => {
    const permissions = () => Promise.reject(new DeployError('access-denied', 'The identity may not do this.'))
    expect(await inspect(new MemoryApp(), { permissions })).toContain('deployments: unknown')
  })

  it('finds a provider that is not registered where there is no app', async () => {
    const providerState = () => Promise.resolve('NotRegistered')
    expect(await inspect(missingApp(), { providerState })).toEqual(['app: refusal', 'provider: refusal'])
  })

  it('finds an app that does not exist', async () => {
    expect(await inspect(missingApp())).toEqual(['app: refusal'])
  })
})
