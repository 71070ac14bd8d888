import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { formatDynamic, parseDynamic } from './dynamic-file.js'

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

test('a service is weighted over its containers; one without a weight is left out', () => {
  const { text, mark } = formatDynamic(BOTH, PLAN)
  const balancer = (url: string) => ({ loadBalancer: { servers: [{ url }] } })

  expect(parse(text)).toEqual({
    http: {
      services: {
        [mark]: balancer('http://127.0.0.1:9'),
        web: { weighted: { services: [{ name: 'container-shop-api-1', weight: 100 }] } },
        'container-shop-api-1': balancer('http://shop-api-1:8080'),
        'container-shop-api-2': balancer('http://shop-api-2:8080')
      }
    }
  })
})

test('what is written is read, and another split has another mark', () => {
  const { text, mark } = formatDynamic(BOTH, PLAN)

  expect(parseDynamic(text, BOTH)).toEqual(BOTH)
  expect(parseDynamic(text, [])).toEqual(BOTH.map(each => ({ ...each, containerId: '' })))
  expect(formatDynamic([server(1, 99), server(2, 1)], PLAN).mark).not.toBe(mark)
})
