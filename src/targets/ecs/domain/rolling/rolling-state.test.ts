import { describe, expect, it } from '@jest/globals'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import { follow, noteObservation, initialState } from './rolling-state.js'
import type { DeploymentSnapshot } from '../service/service-snapshot.js'

const AT = 1_700_000_000_000
const deployment = (changes: Partial<DeploymentSnapshot>): DeploymentSnapshot => ({
  ...{ id: 'ours', status: 'PRIMARY', taskDefinition: 'api:2', rolloutState: 'IN_PROGRESS' },
  ...{
    rolloutStateReason: undefined,
    desiredCount: 1,
    runningCount: 0,
    pendingCount: 0,
    failedTasks: 0,
    createdAt: AT
  },
  ...changes
})
const begun = initialState(sampleService({ currentServiceDeployment: 'sd-old' }))
const showing = (currentServiceDeployment: string | undefined, changes: Partial<DeploymentSnapshot> = {}) =>
  sampleService({ currentServiceDeployment, deployments: [deployment(changes)] })

describe('the state of a deployment', () => {
  it('takes the service deployment that ECS shows beside it for its own', () => {
    const state = noteObservation(follow(begun, deployment({}), 'started'), showing('sd-new'), AT)
    expect(state.serviceDeployment).toBe('sd-new')
  })

  it('does not take one that was there before for its own', () => {
    const state = noteObservation(follow(begun, deployment({}), 'started'), showing('sd-old'), AT)
    expect(state.serviceDeployment).toBeUndefined()
  })

  it('takes none without a closer look where others deployed', () => {
    const ours = noteObservation(follow(begun, deployment({}), 'started'), showing('sd-new'), AT)
    const again = follow(ours, deployment({ id: 'again' }), 'redeployed-by-others')
    const state = noteObservation(again, showing('sd-new', { id: 'again' }), AT)
    expect(state.serviceDeployment).toBeUndefined()
    expect(state.othersServiceDeployments).toEqual(['sd-old', 'sd-new'])
  })

  it('keeps the first moment of each state', () => {
    const failed = showing('sd-new', { rolloutState: 'FAILED' })
    const first = noteObservation(follow(begun, deployment({}), 'started'), failed, AT)
    expect(noteObservation(first, failed, AT + 1_000).failedAt).toBe(AT)
  })
})
