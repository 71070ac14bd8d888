import { describe, expect, it } from '@jest/globals'
import { MemoryApp } from '../../../../../test/fakes/azure/memory-app.js'
import type { ContainerApp } from './container-app.js'
import { inspectApp } from './inspect-app.js'

const PLACE = { app: 'web', resourceGroup: 'shop', subscriptionId: 'sub-1' }
const END = '--name web --resource-group shop --subscription sub-1'
const inspect = async (change: Partial<ContainerApp>, isOpen = false) =>
  inspectApp({ ...(await new MemoryApp().app()), ...change }, { place: PLACE, isOpen })
const entry = (revisionName: string, weight: number) => ({ revisionName, weight, isLatest: false, label: undefined })

describe('a container app', () => {
  it('in multiple-revision mode with an ingress is not refused', async () => {
    expect(await inspect({})).toEqual({ refusals: [], warnings: [] })
  })

  it.each<[string, Partial<ContainerApp>, string]>([
    [
      'in single-revision mode',
      { mode: 'single' },
      `Change it: az containerapp revision set-mode ${END} --mode multiple`
    ],
    ['in labels mode', { mode: 'labels' }, 'is in labels mode'],
    ['in an unknown mode', { mode: 'unknown' }, 'has an unknown revision mode'],
    ['without an ingress', { ingress: undefined, traffic: [] }, `Enable it: az containerapp ingress enable ${END}`],
    ['without traffic', { traffic: [] }, 'No revision of container app web has traffic.'],
    [
      'whose traffic others split',
      { traffic: [entry('web--a', 30), entry('web--b', 70)] },
      `is split between web--b (70%) and web--a (30%), and no rollout is in progress. Send all of it to one revision: az containerapp ingress traffic set ${END} --revision-weight web--b=100`
    ],
    [
      'with too many tags',
      { tags: Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`tag-${index}`, 'x'])) },
      'has 45 of 50 tags'
    ]
  ])('%s is refused', async (_, change, sentence) => {
    expect((await inspect(change)).refusals).toEqual([expect.stringContaining(sentence)])
  })

  it('may have split traffic while a rollout is in progress', async () => {
    expect((await inspect({ traffic: [entry('web--a', 30), entry('web--b', 70)] }, true)).refusals).toEqual([])
  })

  it.each<[string, Partial<ContainerApp>, string]>([
    [
      'follows the latest revision',
      { traffic: [{ ...entry('', 100), revisionName: undefined, isLatest: true }] },
      'binds it to web--first first'
    ],
    ['keeps no inactive revisions', { maxInactiveRevisions: 0 }, 'cannot be rolled back'],
    ['is being changed', { provisioningState: 'InProgress' }, 'is in provisioning state InProgress'],
    ['has a TCP ingress', { ingress: { fqdn: undefined, isExternal: true, transport: 'tcp' } }, 'counts no requests']
  ])('that %s has a warning', async (_, change, sentence) => {
    expect((await inspect(change)).warnings).toEqual([expect.stringContaining(sentence)])
  })
})
