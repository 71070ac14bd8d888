import { expect, test } from '@jest/globals'
import { readWeights } from './running-services.js'

const PLAN = {
  ports: new Map([
    ['api', 8080],
    ['web', 80]
  ]),
  backends: new Map([['api', 'shop']])
}
const KNOWN = [
  { service: 'api', containerId: 'id1', host: 'shop-api-1', address: '172.18.0.2', port: 8080, weight: 0 },
  { service: 'api', containerId: 'id2', host: 'shop-api-2', address: '172.18.0.3', port: 8080, weight: 0 }
]
const SHOP = JSON.stringify({
  weighted: {
    services: [
      { name: 'container-shop-api-1', weight: 90 },
      { name: 'container-shop-api-2@file', weight: 10 },
      { name: 'container-shop-api-9', weight: 1 },
      { name: 'other', weight: 7 }
    ]
  },
  ...{ status: 'enabled', name: 'shop@file', provider: 'file', type: 'weighted' }
})

test('weights are read of what the API answers for each service', () => {
  expect(readWeights(`--- service shop\n${SHOP}\n--- service web\n`, PLAN, KNOWN)).toEqual([
    { ...KNOWN[0], weight: 90 },
    { ...KNOWN[1], weight: 10 },
    { service: 'api', containerId: '', host: 'shop-api-9', address: '', port: 8080, weight: 1 }
  ])
})

test('the weights are unknown if Traefik has none of the services', () => {
  expect(readWeights('--- service shop\n--- service web\n', PLAN, KNOWN)).toBeUndefined()
})

test('an answer that was cut is not read', () => {
  expect(() => readWeights(`--- service shop\n${SHOP.slice(0, 90)}\n`, PLAN, KNOWN)).toThrow('could not be read')
})
