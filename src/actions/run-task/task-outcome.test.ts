import { expect, it } from '@jest/globals'
import { taskOutcome } from './task-outcome.js'

it('gives no exit code for a container named like a member of every object that has none', () => {
  const result = { verdict: 'failed', reasonCode: 'start', reason: 'It did not start.', cluster: 'prod' }
  const { outputs } = taskOutcome(
    { ...result, taskDefinition: 'api:1', containerName: 'constructor' } as Parameters<typeof taskOutcome>[0],
    ''
  )
  expect(outputs).toMatchObject({ 'exit-codes': '{}', 'exit-code': '' })
})
