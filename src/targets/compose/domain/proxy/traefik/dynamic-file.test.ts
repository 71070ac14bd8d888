import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { SPLIT_MARK } from '../split-mark.js'
import { formatDynamic } from './dynamic-file.js'

const PLAN = { ports: new Map([['api', 8080]]), backends: new Map([['api', 'web']]), isByName: true }
const server = (number: number, weight: number) => ({
  ...{
    service: 'api',
    containerId: `id${number}`,
    host: `shop-api-${number}`,
    address: `172.18.0.${number}`,
    port: 8080,
    weight
  }
})
const BOTH = [server(1, 100), server(2, 0)]

test('a service is weighted over its containers; one that is drained is listed with weight 0', () => {
  const { text, mark } = formatDynamic(BOTH, PLAN)
  const balancer = (url: string) => ({ loadBalancer: { servers: [{ url }] } })

  expect(parse(text)).toEqual({
    http: {
      services: {
        [mark]: balancer('http://127.0.0.1:9'),
        web: {
          weighted: {
            services: [
              { name: 'container-shop-api-1', weight: 100 },
              { name: 'container-shop-api-2', weight: 0 }
            ]
          }
        },
        'container-shop-api-1': balancer('http://shop-api-1:8080'),
        'container-shop-api-2': balancer('http://shop-api-2:8080')
      }
    }
  })
})

test('each split has its own mark, and a split has a line that marks it', () => {
  const { text, mark } = formatDynamic(BOTH, PLAN)

  expect(formatDynamic([server(1, 99), server(2, 1)], PLAN).mark).not.toBe(mark)
  expect(text.split('\n')[1]).toBe('http:')
  expect(formatDynamic(BOTH, PLAN, true).text.split('\n').slice(1)).toEqual([SPLIT_MARK, ...text.split('\n').slice(1)])
})
