import { describe, expect, it } from '@jest/globals'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import { diffSettings, mergeDeploymentConfiguration } from './service-settings.js'

const UNCHANGED = { desiredCount: undefined, circuitBreaker: undefined, alarms: undefined }
const service = sampleService({
  circuitBreaker: { enabled: true, rollback: false },
  deploymentConfiguration: {
    ...{ maximumPercent: 150, bakeTimeInMinutes: 5, somethingNew: { kept: true } },
    deploymentCircuitBreaker: { enable: true, rollback: false, thresholdConfiguration: { type: 'COUNT', value: 7 } }
  }
})

describe('the settings of a service', () => {
  it('are not changed without an input', () => {
    expect(diffSettings(UNCHANGED, service)).toEqual([])
    expect(mergeDeploymentConfiguration(UNCHANGED, service)).toBeUndefined()
  })

  it('change one by one, and keep what deploy-kit does not know', () => {
    const wanted = { ...UNCHANGED, circuitBreaker: { enabled: true, rollback: true } }
    expect(mergeDeploymentConfiguration(wanted, service)).toEqual({
      ...{ maximumPercent: 150, bakeTimeInMinutes: 5, somethingNew: { kept: true } },
      deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 7 } }
    })
  })

  it('are reported where they change', () => {
    const alarms = { names: ['slow', 'errors'], enabled: true, rollback: true }
    const wanted = { desiredCount: 3, circuitBreaker: { enabled: true, rollback: true }, alarms }
    expect(diffSettings(wanted, service)).toEqual([
      'desired count: 2 -> 3',
      'circuit breaker: on, without rollback -> on, with rollback',
      'alarms: none -> errors, slow (with rollback)'
    ])
  })
})
