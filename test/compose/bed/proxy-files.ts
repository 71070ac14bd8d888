import { formatBackends } from '../../../src/targets/compose/domain/proxy/haproxy/backend-file.js'
import { formatSnippets } from '../../../src/targets/compose/domain/proxy/caddy/snippet-file.js'
import { formatUpstreams } from '../../../src/targets/compose/domain/proxy/nginx/upstream-file.js'
import { formatDynamic } from '../../../src/targets/compose/domain/proxy/traefik/dynamic-file.js'
import type { ProxyImage } from './images.js'
import type { StepOptions } from './run-step.js'

/** How the project's proxy is set up before deploy-kit comes: files by path in the project, and what the step is told. */
export interface ProxySetup {
  readonly image: ProxyImage
  readonly files: Readonly<Record<string, string>>
  readonly volumes: readonly string[]
  readonly spec: (
    directory: string
  ) => Pick<StepOptions['spec'], 'proxy' | 'proxyService' | 'proxyFile' | 'proxyFileInside' | 'proxySocket'>
}

export type SetupName = ProxyImage | 'none'

const PORT = 8080

const HAPROXY = `global
  stats socket /run/haproxy/admin.sock mode 600 level admin
  hard-stop-after 30s
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  retries 3
resolvers docker
  nameserver dns 127.0.0.11:53
  hold valid 1s
  timeout resolve 1s
frontend web
  bind :8080
  default_backend api
`

const NGINX = `daemon off;
worker_processes 2;
user root;
pid /run/nginx/nginx.pid;
error_log stderr;
events {}
http {
  resolver 127.0.0.11 valid=1s ipv6=off;
  include /etc/nginx/upstreams/deploy-kit.conf;
  access_log /dev/stdout deploykit;
  server {
    listen 8080;
    location / { proxy_pass http://api; }
  }
}
`

const CADDY = `{
	admin 127.0.0.1:2019
}
import /etc/caddy/snippets/deploy-kit.caddy
http://:8080 {
	log
	import api
}
`

const TRAEFIK = `http:
  routers:
    web: {rule: 'PathPrefix(\`/\`)', entryPoints: [web], service: api}
`

/** Containers are found by the name of the service, as any proxy with Docker's DNS does it: nothing of it is ours. */
const DISCOVERING = `${HAPROXY.replace('retries 3', 'retries 3\n  option redispatch 1\n  retry-on conn-failure empty-response response-timeout')}
backend api
  balance roundrobin
  default-server check inter 500ms fall 1 resolvers docker init-addr none
  server-template api 8 api:8080
`

/** `names`: containers of the stable release. */
export function setupOf(name: SetupName, names: readonly string[]): ProxySetup {
  const servers = names.map((host, index) => ({
    ...{ service: 'api', containerId: '', host, address: `127.0.0.${index + 2}`, port: PORT, weight: 100 }
  }))
  const plan = { ports: new Map([['api', PORT]]), backends: new Map<string, string>(), isByName: true }
  const inside = { proxyService: 'proxy', proxySocket: undefined, proxyFile: undefined, proxyFileInside: undefined }
  switch (name) {
    case 'haproxy':
      return {
        image: 'haproxy',
        files: { 'haproxy/haproxy.cfg': HAPROXY, 'haproxy/deploy-kit.cfg': formatBackends(servers, plan) },
        volumes: ['./haproxy:/etc/haproxy', './run:/run/haproxy'],
        spec: directory => ({
          ...{ ...inside, proxy: 'haproxy', proxySocket: `${directory}/run/admin.sock` },
          ...{ proxyFile: `${directory}/haproxy/deploy-kit.cfg`, proxyFileInside: '/etc/haproxy/deploy-kit.cfg' }
        })
      }
    case 'nginx':
      return {
        image: 'nginx',
        files: {
          'nginx/nginx.conf': NGINX,
          'nginx/upstreams/deploy-kit.conf': formatUpstreams(servers, plan, { isSplit: false, by: 'resolved' })
        },
        volumes: ['./nginx:/etc/nginx'],
        spec: directory => ({
          ...{ ...inside, proxy: 'nginx', proxyFile: `${directory}/nginx/upstreams/deploy-kit.conf` },
          proxyFileInside: '/etc/nginx/upstreams/deploy-kit.conf'
        })
      }
    case 'caddy':
      return {
        image: 'caddy',
        files: { 'caddy/Caddyfile': CADDY, 'caddy/snippets/deploy-kit.caddy': formatSnippets(servers, plan) },
        volumes: ['./caddy:/etc/caddy'],
        spec: directory => ({
          ...{ ...inside, proxy: 'caddy', proxyFile: `${directory}/caddy/snippets/deploy-kit.caddy` },
          proxyFileInside: '/etc/caddy/snippets/deploy-kit.caddy'
        })
      }
    case 'traefik':
      return {
        image: 'traefik',
        files: { 'traefik/routes.yml': TRAEFIK, 'traefik/deploy-kit.yml': formatDynamic(servers, plan).text },
        volumes: ['./traefik:/etc/traefik/dynamic'],
        spec: directory => ({
          ...{ ...inside, proxy: 'traefik', proxyFile: `${directory}/traefik/deploy-kit.yml` },
          proxyFileInside: '/etc/traefik/dynamic/deploy-kit.yml'
        })
      }
    case 'none':
      return {
        image: 'haproxy',
        files: { 'haproxy/haproxy.cfg': DISCOVERING, 'haproxy/deploy-kit.cfg': '' },
        volumes: ['./haproxy:/etc/haproxy', './run:/run/haproxy'],
        spec: () => ({ ...inside, proxy: 'none', proxyService: undefined })
      }
  }
}
