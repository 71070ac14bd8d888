import { parseConfig, readBaseline } from '../../../src/targets/compose/domain/proxy/caddy/parse-config.js'
import { parseCountedLog } from '../../../src/targets/compose/domain/proxy/count-log.js'
import { parseStat } from '../../../src/targets/compose/domain/proxy/haproxy/parse-stat.js'
import { parseSlots } from '../../../src/targets/compose/domain/proxy/haproxy/slots.js'
import { parseUpstreams } from '../../../src/targets/compose/domain/proxy/nginx/upstream-file.js'
import { readWeights } from '../../../src/targets/compose/domain/proxy/traefik/running-services.js'
import { readTraffic } from '../../../src/targets/compose/domain/proxy/traffic-file.js'
import { json, type Parser } from '../parser.js'

const ID = 'a'.repeat(64)
const KNOWN = [{ service: 'api', containerId: ID, host: 'shop-api-1', address: '172.18.0.2', port: 8080, weight: 0 }]
const PLAN = { ports: new Map([['api', 8080]]), backends: new Map([['api', 'shop']]) }
const below = (folder: string, ...files: readonly string[]) =>
  files.map(file => `targets/compose/domain/${folder}${file}.ts`)

const STAT = `# pxname,svname,scur,econ,eresp,type,hrsp_1xx,hrsp_2xx,hrsp_3xx,hrsp_4xx,hrsp_5xx,hrsp_other,lbtot,srv_abrt,addr
api,FRONTEND,1,,,0,0,9,0,0,1,0,10,,
api,s1,1,0,2,2,0,9,0,0,1,0,12,1,172.18.0.3:8080
`
const SLOTS = `1
# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_fqdn srv_port
3 api 1 s1 172.18.0.3 2 0 90 - 8080
3 api 2 s2 - 0 5 10 shop-api-2 8080
`
const CADDY = json({
  apps: {
    http: {
      servers: {
        srv0: {
          ...{ listen: [':80'], logs: {} },
          routes: [
            { handle: [{ handler: 'log_append', key: 'deploykit', value: 'api' }] },
            { handle: [{ handler: 'reverse_proxy', upstreams: [{ dial: 'shop-api-1:8080' }] }] }
          ]
        }
      }
    }
  }
})

/** What proxies print, and the files that deploy-kit writes for them. */
export const PROXY_PARSERS: readonly Parser[] = [
  {
    name: 'statistics of HAProxy (CSV)',
    modules: below('proxy/haproxy/', 'parse-stat'),
    samples: [STAT],
    feed: text => parseStat(text)
  },
  {
    name: 'state of HAProxy',
    modules: below('proxy/haproxy/', 'slots'),
    samples: [SLOTS],
    feed: text => parseSlots(text)
  },
  {
    name: 'configuration of Caddy',
    modules: below('proxy/caddy/', 'parse-config'),
    samples: [CADDY],
    feed: text => readBaseline(parseConfig(text), KNOWN)
  },
  {
    name: 'upstreams of nginx',
    modules: below('proxy/', 'nginx/upstream-file', 'server-line'),
    samples: [
      '# Written by deploy-kit\nupstream shop {\n  server 172.18.0.1:8080 weight=90; # api shop-api-1 172.18.0.1 8080 90\n# api shop-api-2 - 8080 0\n}\n'
    ],
    feed: text => parseUpstreams(text, KNOWN)
  },
  {
    name: 'services of Traefik',
    modules: below('proxy/traefik/', 'running-services'),
    samples: [
      `--- service shop\n${json({
        weighted: {
          services: [
            { name: 'container-shop-api-1', weight: 90 },
            { name: 'container-shop-api-9@file', weight: 10 }
          ]
        }
      })}\n--- service web\n`
    ],
    feed: text => readWeights(text, PLAN, KNOWN)
  },
  {
    name: 'file of the traffic',
    modules: below('proxy/', 'traffic-file'),
    samples: [`# a\napi ${ID} 90\n`],
    feed: text => readTraffic(text, KNOWN)
  },
  {
    name: 'counts of an access log',
    modules: below('proxy/', 'count-log'),
    samples: ['now 600 12 61\n1 172.18.0.3:8080 10 1 2\n2 shop-api-2:8080 5 0 0\n'],
    feed: text => parseCountedLog(text, 100, 1)
  }
]
