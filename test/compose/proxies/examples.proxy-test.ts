import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatSnippets } from '../../../src/targets/compose/domain/proxy/caddy/snippet-file.js'
import { formatBackends } from '../../../src/targets/compose/domain/proxy/haproxy/backend-file.js'
import { formatUpstreams } from '../../../src/targets/compose/domain/proxy/nginx/upstream-file.js'
import { programText } from './proxy-process.js'

const FIRST = { service: 'api', containerId: '', host: 'shop-api-1', address: '0.0.0.0', port: 8080, weight: 100 }
const PLAN = { ports: new Map([['api', 8080]]), backends: new Map<string, string>(), isByName: true }

/** Each example, its folder of the proxy, and where that is mounted. */
const EXAMPLES = [
  {
    name: 'haproxy',
    kind: 'haproxy',
    file: 'haproxy/deploy-kit.cfg',
    text: formatBackends([FIRST], PLAN),
    mounts: { haproxy: '/etc/haproxy' },
    check: ['haproxy', '-c', '-f', '/etc/haproxy/haproxy.cfg', '-f', '/etc/haproxy/deploy-kit.cfg']
  },
  {
    name: 'nginx',
    kind: 'nginx',
    file: 'nginx/upstreams/deploy-kit.conf',
    text: formatUpstreams([FIRST], PLAN, { isSplit: false, by: 'resolved' }),
    mounts: { nginx: '/etc/nginx' },
    check: ['nginx', '-t']
  },
  {
    name: 'spring-nginx',
    kind: 'nginx',
    file: 'nginx/upstreams/deploy-kit.conf',
    text: formatUpstreams(
      [{ ...FIRST, service: 'app', host: 'mealsync-app-1' }],
      { ...PLAN, ports: new Map([['app', 8080]]) },
      { isSplit: false, by: 'resolved' }
    ),
    mounts: { nginx: '/etc/nginx' },
    check: ['nginx', '-t']
  },
  {
    name: 'caddy',
    kind: 'caddy',
    file: 'caddy/snippets/deploy-kit.caddy',
    text: formatSnippets([FIRST], PLAN),
    mounts: { caddy: '/etc/caddy' },
    check: ['caddy', 'validate', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile']
  }
] as const

test.each(EXAMPLES)('the example $name has the file as it is written, and $kind accepts it', example => {
  const folder = join('examples/compose', example.name)
  expect(readFileSync(join(folder, example.file), 'utf8')).toBe(example.text)

  const home = mkdtempSync(join(tmpdir(), 'proxy-example-'))
  try {
    const [[name, place] = ['', '']] = Object.entries(example.mounts)
    cpSync(join(folder, name), join(home, 'config'), { recursive: true })
    mkdirSync(join(home, 'bin'))
    const program = join(home, 'bin', example.kind)
    writeFileSync(program, `#!/bin/sh\nPROXY_HOME=/etc/nginx\n${programText(example.kind)}\n`)
    chmodSync(program, 0o755)
    // As in the image of the proxy: its folder, its user, and a name that resolves.
    mkdirSync(join(home, 'etc'))
    writeFileSync(join(home, 'etc/hosts'), '127.0.0.1 localhost\n127.0.0.1 shop-api-1 mealsync-app-1\n')
    writeFileSync(
      join(home, 'etc/passwd'),
      'root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\nhaproxy:x:99:99::/:/bin/sh\n'
    )
    writeFileSync(join(home, 'etc/group'), 'root:x:0:\nusers:x:100:\nhaproxy:x:99:\n')
    cpSync(join(home, 'config'), join(home, place), { recursive: true })
    const inside = `mount -t tmpfs tmpfs /run && mkdir -p /run/haproxy && mount --bind ${home}/etc /etc && exec ${program} "$@" >${home}/said 2>&1`
    const { status } = spawnSync('unshare', ['--mount', 'sh', '-c', inside, 'sh', ...example.check.slice(1)])

    expect({ status, said: status === 0 ? '' : readFileSync(join(home, 'said'), 'utf8') }).toEqual({
      status: 0,
      said: ''
    })
  } finally {
    rmSync(home, { recursive: true })
  }
})
