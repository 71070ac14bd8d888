import { describe, expect, it } from '@jest/globals'
import { composeRestore } from './deployment-configuration.js'

const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 5 }
const linearConfiguration = { stepPercent: 20, stepBakeTimeInMinutes: 5 }

describe('composeRestore', () => {
  it('sends members of a strategy with that strategy only, as ECS refuses them with another', () => {
    const before = { canaryConfiguration, linearConfiguration, maximumPercent: 150 }
    const restored = (strategy: string) => composeRestore({ ...before, strategy }, { strategy: 'CANARY' })
    expect(restored('ROLLING')).toEqual({ strategy: 'ROLLING', maximumPercent: 150 })
    expect(restored('CANARY')).toEqual({ strategy: 'CANARY', canaryConfiguration, maximumPercent: 150 })
    expect(restored('LINEAR')).toEqual({ strategy: 'LINEAR', linearConfiguration, maximumPercent: 150 })
  })
})
