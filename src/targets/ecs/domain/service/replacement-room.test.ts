import { expect, it } from '@jest/globals'
import { hasRoom, makeRoom } from './replacement-room.js'

it.each([
  ['REPLICA', 1, { minimumHealthyPercent: 50, maximumPercent: 150 }, { maximumPercent: 200 }],
  ['REPLICA', 4, { minimumHealthyPercent: 100, maximumPercent: 100 }, { maximumPercent: 200 }],
  ['REPLICA', 4, { minimumHealthyPercent: 50, maximumPercent: 100 }, {}],
  ['REPLICA', 3, {}, {}],
  ['DAEMON', 1, { minimumHealthyPercent: 50, maximumPercent: 100 }, { minimumHealthyPercent: 0 }],
  ['DAEMON', 3, { minimumHealthyPercent: 100 }, { minimumHealthyPercent: 66 }],
  ['DAEMON', 7, { minimumHealthyPercent: 90 }, { minimumHealthyPercent: 85 }],
  ['DAEMON', 3, {}, {}],
  ['REPLICA', 0, { minimumHealthyPercent: 100, maximumPercent: 100 }, {}]
])('a %s service of %i tasks with %j gets %j', (scheduling, desiredCount, configuration, room) => {
  const counts = { scheduling, desiredCount }
  expect(makeRoom(configuration, counts)).toEqual(room)
  expect(hasRoom({ ...configuration, ...room }, counts)).toBe(true)
})
