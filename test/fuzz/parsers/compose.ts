import { readFrame } from '../../../src/targets/compose/domain/framed-script.js'
import { parseLockFile } from '../../../src/targets/compose/domain/lease/lock-file.js'
import { parseContainers } from '../../../src/targets/compose/domain/parse-containers.js'
import { readComposeProject } from '../../../src/targets/compose/domain/project/compose-project.js'
import { parseConfig, readBaseline } from '../../../src/targets/compose/domain/proxy/caddy/parse-config.js'
import { parseCountedLog } from '../../../src/targets/compose/domain/proxy/count-log.js'
import { parseStat } from '../../../src/targets/compose/domain/proxy/haproxy/parse-stat.js'
import { parseSlots } from '../../../src/targets/compose/domain/proxy/haproxy/slots.js'
import { parseUpstreams } from '../../../src/targets/compose/domain/proxy/nginx/upstream-file.js'
import { readWeights } from '../../../src/targets/compose/domain/proxy/traefik/running-services.js'
import { readTraffic } from '../../../src/targets/compose/domain/proxy/traffic-file.js'
import { readReleaseId } from '../../../src/targets/compose/domain/release/release.js'
import { parseServerAddress } from '../../../src/targets/compose/domain/server-address.js'
import { parseServerJson } from '../../../src/targets/compose/domain/server-json.js'
import { readSshFailure } from '../../../src/targets/compose/domain/ssh-failure.js'
import { json, type Parser } from '../parser.js'

const ID = 'a'.repeat(64)
const DIGEST = `sha256:${'1'.repeat(64)}`
const KNOWN = [{ service: 'api', containerId: ID, host: 'shop-api-1', address: '172.18.0.2', port: 8080, weight: 0 }]
const PLAN = { ports: new Map([['api', 8080]]), backends: new Map([['api', 'shop']]) }
const below = (folder: string, ...files: readonly string[]) =>
  files.map(file => `targets/compose/domain/${folder}${file}.ts`)

const CONTAINER = json({
  ...{ id: ID, name: '/shop-api-1', labels: { service: 'api', configHash: 'c' }, image: 'r.io:5000/api:1' },
  ...{ imageId: DIGEST, state: 'running', health: 'healthy', exitCode: 0, isOutOfMemory: false, restarts: 2 },
  ...{ createdAt: '2026-11-29T10:00:00.123456789Z', startedAt: '2026-11-29T10:00:01.5Z' },
  ...{ restartPolicy: { Name: 'always', MaximumRetryCount: 0 }, addresses: [['shop_default', '10.1.2.3', ''], null] }
})
const PROJECT = json({
  name: 'shop',
  networks: { default: { name: 'shop_default' } },
  services: {
    api: {
      ...{ image: 'api:1', ports: [{ target: 8080, published: '8080' }], expose: ['7000-7002/tcp'], scale: 2 },
      ...{ healthcheck: { test: ['CMD', 'true'] }, depends_on: { db: {} }, stop_grace_period: '1m30.5s' },
      ...{ volumes: [{ type: 'volume', source: 'data' }], deploy: { replicas: 2 }, env_file: [{ path: '.env' }] }
    }
  }
})
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

/** What a server with Docker Compose and its proxy print, and the files that deploy-kit keeps there. */
export const COMPOSE_PARSERS: readonly Parser[] = [
  {
    name: 'output of docker inspect',
    modules: below('', 'parse-containers', 'server-json'),
    samples: [`${CONTAINER}\n${json({ imageOf: DIGEST, digests: [`r.io:5000/api@${DIGEST}`] })}\n`],
    feed: text => parseContainers(text)
  },
  {
    name: 'output of docker compose config',
    modules: below('project/', 'compose-project', 'read-service'),
    samples: [PROJECT],
    feed: text => [readComposeProject(text, PROJECT), readComposeProject(PROJECT, text)]
  },
  {
    name: 'JSON of a server',
    modules: below('', 'server-json'),
    samples: ['{"a":1}'],
    feed: text => parseServerJson(text, 'docker info')
  },
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
  },
  {
    name: 'lock file',
    modules: below('lease/', 'lock-file'),
    samples: [`1800000000\n${json({ holder: 'run 1#abc', expiresAt: 1_799_999_999_500, note: '{}' })}\n`, 'dropped\n'],
    feed: text => parseLockFile(text)
  },
  {
    name: 'ID of a release',
    modules: below('release/', 'release'),
    samples: [`api.${'3'.repeat(16)}.${'9'.repeat(16)}+worker.${'a'.repeat(16)}.${'b'.repeat(16)}`],
    feed: text => readReleaseId(text)
  },
  {
    name: 'output of a framed script',
    modules: below('', 'framed-script'),
    samples: ['MARK\nout\nMARK 0\n', 'MARK fenced\n'],
    feed: text => [readFrame({ stdout: text, stderr: text }, 'MARK')]
  },
  {
    name: 'errors of ssh',
    modules: below('', 'ssh-failure'),
    samples: [
      'deploy@a: Permission denied (publickey).\n',
      'Load key "/k": invalid format\nssh: connect to host a port 22: Connection refused'
    ],
    feed: text => readSshFailure(text)
  },
  {
    name: 'address of a server',
    modules: below('', 'server-address'),
    samples: ['deploy@203.0.113.7:2222', 'a@[2001:db8::1]'],
    feed: text => parseServerAddress(text, 'server')
  }
]
