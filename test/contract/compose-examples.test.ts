import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { formatSnippets } from '../../src/targets/compose/domain/proxy/caddy/snippet-file.js'
import { formatBackends } from '../../src/targets/compose/domain/proxy/haproxy/backend-file.js'
import { formatUpstreams } from '../../src/targets/compose/domain/proxy/nginx/upstream-file.js'
import { formatDynamic } from '../../src/targets/compose/domain/proxy/traefik/dynamic-file.js'

const plan = (service: string) => ({
  ports: new Map([[service, 8080]]),
  backends: new Map<string, string>(),
  isByName: true
})
const first = (service: string, host: string) => {
  return [{ service, containerId: '', host, address: '0.0.0.0', port: 8080, weight: 100 }]
}
const SHOP = first('api', 'shop-api-1')
const BY_NAME = { isSplit: false, by: 'resolved' } as const

test.each([
  ['haproxy/haproxy/deploy-kit.cfg', formatBackends(SHOP, plan('api'))],
  ['nginx/nginx/upstreams/deploy-kit.conf', formatUpstreams(SHOP, plan('api'), BY_NAME)],
  [
    'spring-nginx/nginx/upstreams/deploy-kit.conf',
    formatUpstreams(first('app', 'mealsync-app-1'), plan('app'), BY_NAME)
  ],
  ['caddy/caddy/snippets/deploy-kit.caddy', formatSnippets(SHOP, plan('api'))],
  ['traefik/traefik/deploy-kit.yml', formatDynamic(SHOP, plan('api')).text]
])('examples/compose/%s is the file that a deployment writes', (file, text) => {
  expect(readFileSync(`examples/compose/${file}`, 'utf8')).toBe(text)
})
