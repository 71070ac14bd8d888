import { expect, it } from '@jest/globals'
import { readRegisterShape } from '../../scripts/task-definition-shape.js'
import { REGISTER_SHAPE } from '../../src/targets/ecs/domain/task-definition/refusal/register-shape.js'

it('has the request of RegisterTaskDefinition as the installed SDK types it (npm run shape)', () => {
  expect(REGISTER_SHAPE).toEqual(readRegisterShape())
})
