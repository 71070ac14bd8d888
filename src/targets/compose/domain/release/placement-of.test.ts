import { describe, expect, it } from '@jest/globals'
import { sampleContainer } from '../../../../../test/fakes/compose/sample-container.js'
import type { ContainerHealth, ContainerState, ServerContainer } from '../container.js'
import { placementOf, type PlacedContainers } from './placement-of.js'

const NOW = 1_000_000
const placed = (containers: readonly ServerContainer[], changes: Partial<PlacedContainers> = {}) =>
  placementOf(
    {
      ...{ label: 'api:2', containers, wanted: new Map([['api', 1]]), lastLines: new Map(), isCanary: true },
      ...{ startedAt: 0, migration: undefined, ...changes }
    },
    NOW
  )
const canary = (changes: Partial<ServerContainer> = {}) =>
  sampleContainer({ restartPolicy: 'no', createdAt: 10, ...changes })

describe('placementOf', () => {
  it.each<[ContainerState, ContainerHealth, string]>([
    ['running', 'healthy', 'ready'],
    ['running', 'starting', 'starting'],
    ['running', 'unhealthy', 'failed'],
    ['running', 'unknown', 'starting'],
    ['created', 'none', 'starting'],
    ['paused', 'healthy', 'starting'],
    ['unknown', 'healthy', 'starting'],
    ['restarting', 'none', 'failed'],
    ['exited', 'none', 'failed'],
    ['dead', 'none', 'failed'],
    ['removing', 'none', 'failed']
  ])('a container that is %s and %s is %s', (state, health, expected) => {
    expect(placed([canary({ state, health })]).state).toBe(expected)
  })

  it('reports why a container failed, with its last line', () => {
    const lastLines = new Map([['c1', ['starting', 'Error: missing DATABASE_URL']]])
    expect(placed([canary({ id: 'c1', state: 'exited', exitCode: 1 })], { lastLines })).toEqual({
      ...{ state: 'failed', cause: 'task-failures' },
      reason: 'Container shop-api-1 exited with code 1: Error: missing DATABASE_URL'
    })
    expect(placed([canary({ health: 'unhealthy' })])).toEqual({
      ...{ state: 'failed', cause: 'never-healthy', reason: 'Container shop-api-1 is unhealthy.' }
    })
  })

  it('waits 10 s for a container without a health check', () => {
    expect(placed([canary({ health: 'none', startedAt: NOW - 9_000 })]).state).toBe('starting')
    expect(placed([canary({ health: 'none', startedAt: NOW - 10_000 })]).state).toBe('ready')
  })

  it('is absent until every container is there and has the restart policy no', () => {
    expect(placed([]).state).toBe('absent')
    expect(placed([canary()], { wanted: new Map([['api', 2]]) }).state).toBe('absent')
    expect(placed([canary({ restartPolicy: 'always' })]).state).toBe('absent')
    expect(placed([canary({ restartPolicy: 'always' })], { isCanary: false }).state).toBe('ready')
  })

  it('does not hold a container that ended before the rollout against it', () => {
    expect(placed([canary({ state: 'exited' })], { startedAt: 11 }).state).toBe('absent')
  })

  it('starts while its migration runs, and fails with it', () => {
    const migration = (state: ContainerState, exitCode = 0) => ({ migration: canary({ id: 'm', state, exitCode }) })
    expect(placed([], migration('running')).state).toBe('starting')
    expect(placed([], migration('exited')).state).toBe('absent')
    expect(placed([], { ...migration('exited', 3), lastLines: new Map([['m', ['column exists']]]) })).toEqual({
      ...{ state: 'failed', cause: 'task-failures' },
      reason: 'The migration of api:2 exited with code 3: column exists'
    })
  })
})
