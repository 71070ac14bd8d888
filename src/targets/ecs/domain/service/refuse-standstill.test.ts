import { expect, it } from '@jest/globals'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import { refuseStandstill } from './refuse-standstill.js'

it.each([
  ['1 of 50 to 150%', { desired: 1, running: 1 }, { minimumHealthyPercent: 50, maximumPercent: 150 }, 'refused'],
  ['2 of 50 to 150%', { desired: 2, running: 2 }, { minimumHealthyPercent: 50, maximumPercent: 150 }, 'moves'],
  ['1 of 0 to 150%', { desired: 1, running: 1 }, { minimumHealthyPercent: 0, maximumPercent: 150 }, 'moves'],
  ['1 of 100 to 200%', { desired: 1, running: 1 }, { minimumHealthyPercent: 100, maximumPercent: 200 }, 'moves'],
  ['4 of 100 to 100%', { desired: 4, running: 4 }, { minimumHealthyPercent: 100, maximumPercent: 100 }, 'refused'],
  ['4 of 80 to 120%', { desired: 4, running: 4 }, { minimumHealthyPercent: 80, maximumPercent: 120 }, 'refused'],
  ['5 of 80 to 120%', { desired: 5, running: 5 }, { minimumHealthyPercent: 80, maximumPercent: 120 }, 'moves'],
  [
    '1 that does not run, of 50 to 150%',
    { desired: 1, running: 0 },
    { minimumHealthyPercent: 50, maximumPercent: 150 },
    'moves'
  ],
  ['3 of what ECS takes for the default', { desired: 3, running: 3 }, {}, 'moves']
] as const)('a service that is to run %s', (_, { desired, running }, deploymentConfiguration, expected) => {
  const service = sampleService({ runningCount: running, deploymentConfiguration })
  expect(refuseStandstill(service, desired) === undefined ? 'moves' : 'refused').toBe(expected)
})
