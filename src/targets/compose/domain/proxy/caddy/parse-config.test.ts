import { expect, test } from '@jest/globals'
import { parseConfig, readBaseline } from './parse-config.js'

const proxy = (...dials: readonly string[]) => ({ handler: 'reverse_proxy', upstreams: dials.map(dial => ({ dial })) })
const log = (key: string, value: string) => ({ handler: 'log_append', key, value })
const CONFIG = {
  apps: {
    http: {
      servers: {
        srv0: {
          listen: [':80'],
          logs: {},
          routes: [
            {
              handle: [
                {
                  handler: 'subroute',
                  routes: [
                    { handle: [log('deploykit', 'api'), log('other', 'x')] },
                    { handle: [proxy('{file./dev/shm/deploy-kit/api/1}:8080')], match: [{}] },
                    { handle: [proxy('shop-api-1:8080', 'shop-api-2:8080')] }
                  ]
                }
              ]
            },
            { handle: [proxy('elsewhere:80')] }
          ]
        }
      }
    }
  }
}
const known = { service: 'api', containerId: 'id1', host: 'shop-api-1', address: '172.18.0.1', port: 8080, weight: 0 }

test('the saved servers of a service are those beside its marker, without the slots', () => {
  const config = parseConfig(JSON.stringify(CONFIG))

  expect(config).toEqual({ baseline: new Map([['api', ['shop-api-1:8080', 'shop-api-2:8080']]]), isLogged: true })
  expect(readBaseline(config, [known])).toEqual([
    { ...known, weight: 1 },
    { service: 'api', containerId: '', host: 'shop-api-2', address: '', port: 8080, weight: 1 }
  ])
})

test('a configuration without the header has no saved servers', () => {
  expect(parseConfig('null')).toEqual({ baseline: new Map(), isLogged: false })
  expect(parseConfig('[{"handle":"x"},{"handle":[1]}]').baseline.size).toBe(0)
})

test('a configuration that is nested without end is read', () => {
  expect(parseConfig(`${'['.repeat(5000)}${']'.repeat(5000)}`).baseline.size).toBe(0)
})

test.each(['', '<html>', '{'])('%j is no configuration', text => {
  expect(() => parseConfig(text)).toThrow(expect.objectContaining({ code: 'platform-error' }))
})
