import { describe, expect, it } from '@jest/globals'
import { MemoryStore } from '../../../../../test/fakes/kubernetes/memory-store.js'
import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import type { KubeApi } from '../../ports/kube-api.js'
import { followCronJobs, inspectCronJobs, returnCronJobs } from './follow-cron-jobs.js'

const OLD = `registry.test/web:1@sha256:${'1'.repeat(64)}`
const NEW = `registry.test/web:2@sha256:${'2'.repeat(64)}`
const RELEASE = { before: { web: OLD }, after: { web: NEW } }
const BACK = { before: RELEASE.after, after: RELEASE.before }

/** A namespace with the CronJob `reports`. */
function open(refused?: ErrorCode) {
  const store = new MemoryStore()
  const template = { spec: { template: { spec: { containers: [{ name: 'report', image: OLD }] } } } }
  store.create('CronJob', { metadata: { name: 'reports' }, spec: { jobTemplate: template } })
  let patches = 0
  const fail = () => Promise.reject(new DeployError(refused ?? 'rejected', 'The API server refused it.'))
  const api = {
    read: ({ kind, name }: Parameters<KubeApi['read']>[0]) =>
      refused === 'access-denied' ? fail() : Promise.resolve(structuredClone(store.find(kind, name))),
    patch: (address: Parameters<KubeApi['patch']>[0], patch: Parameters<KubeApi['patch']>[1]) => {
      patches += 1
      return refused === undefined ? Promise.resolve(store.patch(address, patch)) : fail()
    }
  } as unknown as KubeApi
  return {
    world: (...cronJobs: readonly string[]) => ({ api, spec: { namespace: 'shop', cronJobs } }),
    shows: (image: string) => JSON.stringify(store.find('CronJob', 'reports')).includes(image),
    countPatches: () => patches
  }
}

describe('CronJobs', () => {
  it('get the new image once, and the previous one in a rollback', async () => {
    const { world, shows, countPatches } = open()
    await followCronJobs(RELEASE, world('reports'))
    await followCronJobs(RELEASE, world('reports'))
    expect([shows(NEW), countPatches()]).toEqual([true, 1])
    await returnCronJobs(BACK, world('reports'))
    expect(shows(OLD)).toBe(true)
  })

  it('that were deleted during the rollout are left out', async () => {
    const { world, shows } = open()
    await followCronJobs(RELEASE, world('gone', 'reports'))
    expect(shows(NEW)).toBe(true)
  })

  it('that the API server refuses to change fail a release, and not a rollback', async () => {
    const { world } = open('rejected')
    await expect(followCronJobs(RELEASE, world('reports'))).rejects.toMatchObject({ code: 'rejected' })
    await expect(returnCronJobs(RELEASE, world('reports'))).resolves.toBeUndefined()
  })

  it.each(['unreachable', 'conflict', 'outcome-unknown'] as const)('are returned again after %s', async code => {
    await expect(returnCronJobs(RELEASE, open(code).world('reports'))).rejects.toMatchObject({ code })
  })
})

describe('the inspection of CronJobs', () => {
  const images = new Map([['web', NEW]])

  it('finds those that do not exist, and those that may not be read', async () => {
    const { problems, cronJobs } = await inspectCronJobs(open().world('reports', 'gone'), images)
    expect(problems).toEqual(['CronJob gone does not exist in namespace shop. Check the input cron-jobs.'])
    expect(cronJobs).toHaveLength(1)
    expect((await inspectCronJobs(open('access-denied').world('reports'), images)).problems).toEqual([
      'The API server refused it.'
    ])
  })

  it('reads nothing without one', async () => {
    expect(await inspectCronJobs(open('access-denied').world(), images)).toEqual({ problems: [], cronJobs: [] })
  })
})
