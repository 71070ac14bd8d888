import { describe, expect, it } from '@jest/globals'
import { fakeStep } from '../../../../../test/fakes/fake-step.js'
import { readLeftRun, rolloutSaver, saveEnd } from '../rolling/rollout-state.js'
import type { RollingRef } from '../rolling/rolling-ref.js'
import { readLeftShift, saveShift, saveShiftEnd, saveUpdateSent } from '../traffic-shift/shift-state.js'
import type { ShiftRef } from '../traffic-shift/shift-ref.js'

const DEPLOYMENT = { cluster: 'prod', taskDefinition: 'api:2', previousTaskDefinition: 'api:1', startedAt: 1 }
const rolling = (service: string): RollingRef => ({
  ...{ ...DEPLOYMENT, service, deploymentsBefore: ['ecs-svc/1'], oddRules: [] },
  ...{ followed: undefined, serviceDeployment: undefined }
})
const shift = (service: string): ShiftRef => ({
  ...{ ...DEPLOYMENT, service, deploymentsBefore: [], configurationBefore: {}, joined: undefined, pauses: 'none' },
  ...{ hookTimeoutMinutes: 0, strategy: { kind: 'blue-green' }, onCancel: 'rollback', purpose: 'deploy' }
})

describe('what main saves of its deployments', () => {
  it('is read for every service but the one whose value is damaged', () => {
    const { state } = fakeStep()
    const save = rolloutSaver(state, { onCancel: 'leave', purpose: 'rollback' })
    for (const service of ['api', 'web', 'jobs']) save(rolling(service))
    state.save('service-1', '{"cluster":"prod","service":7}')
    const left = readLeftRun(state)
    expect(left?.damaged).toEqual([{ key: 'service-1', service: undefined }])
    expect(left?.rollouts).toMatchObject([
      { service: 'api', onCancel: 'leave', purpose: 'rollback' },
      { service: 'jobs', onCancel: 'leave', purpose: 'rollback' }
    ])
    saveEnd(state, 'finished')
    expect(readLeftRun(state)).toBeUndefined()
  })

  it('is read of the second of two services whose traffic is shifted after each other', () => {
    const { state } = fakeStep()
    saveShift(state, shift('api'))
    saveUpdateSent(state)
    saveShiftEnd(state)
    expect(readLeftShift(state)).toBeUndefined()
    saveShift(state, shift('web'))
    expect(readLeftShift(state)).toMatchObject({ service: 'web', updateSent: false, rollbackRequested: false })
  })
})
