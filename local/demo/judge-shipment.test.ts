import { expect, test } from '@jest/globals'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import type { Verdict } from '../../src/domain/rollout/verdict.js'
import { judgeShipment } from './judge-shipment.js'

const traffic = {
  served: 100,
  lost: 0,
  losses: {},
  failedBy: {},
  byVersion: { v1: 40, v2: 60 },
  slowestMilliseconds: 12
}
const shipment = (version: string, verdict: Verdict) => ({
  version,
  result: { verdict, reason: 'It is so.' } as DeploymentResult
})

test('nothing is wrong when the verdict is the one expected and no request is lost', () => {
  expect(judgeShipment(shipment('v2', 'succeeded'), { verdict: 'succeeded', traffic, serving: 'v2' })).toEqual([])
})

test('a lost request is reported, with what the client saw', () => {
  const lossy = { ...traffic, lost: 1, losses: { 502: 1 } }
  expect(judgeShipment(shipment('v2', 'succeeded'), { verdict: 'succeeded', traffic: lossy, serving: 'v2' })).toEqual([
    '1 requests were lost while v2 was deployed: {"502":1}'
  ])
})

test('another verdict is reported, with its reason', () => {
  const stays = { ...traffic, byVersion: { v2: 100 } }
  expect(judgeShipment(shipment('v3', 'succeeded'), { verdict: 'rolled-back', traffic: stays, serving: 'v2' })).toEqual(
    ['v3 ended as succeeded instead of rolled-back: It is so.']
  )
})

test('a good version with failed requests of its own is reported', () => {
  const flawed = { ...traffic, lost: 2, failedBy: { v2: 2 }, losses: { 500: 2 } }
  expect(judgeShipment(shipment('v2', 'succeeded'), { verdict: 'succeeded', traffic: flawed, serving: 'v2' })).toEqual([
    'v2 is a good version but failed requests'
  ])
})

test('failed requests of a bad version are not lost requests; a bad version without failed requests is reported', () => {
  const judge = (failedBy: Readonly<Record<string, number>>, lost: number) =>
    judgeShipment(shipment('v3', 'rolled-back'), {
      ...{ verdict: 'rolled-back', serving: 'v2' },
      traffic: { ...traffic, lost, failedBy, losses: { 500: lost } }
    })
  expect(judge({ v3: 12 }, 12)).toEqual([])
  expect(judge({ v3: 12 }, 13)).toEqual(['1 requests were lost while v3 was deployed: {"500":13}'])
  expect(judge({}, 0)).toEqual(['v3 is a bad version but failed no requests'])
})

test('a version that never received traffic is reported', () => {
  const none = { ...traffic, byVersion: { v1: 100 } }
  expect(judgeShipment(shipment('v2', 'succeeded'), { verdict: 'succeeded', traffic: none, serving: 'v2' })).toEqual([
    'v2 received no traffic while v2 was deployed'
  ])
})
