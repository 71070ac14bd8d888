// A task of a service: HAProxy with its exporter before the sample service, in the list of what Prometheus scrapes while it runs.
// PORT: where it listens. VERSION: of the sample service, and the name of the backend. TARGETS: the folder of the lists.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { PORT, VERSION, TARGETS } = process.env
const folder = mkdtempSync(join(tmpdir(), 'haproxy-task-'))
const list = join(TARGETS, `${VERSION}-${PORT}.json`)

const port = await freePort()
const config = join(folder, 'haproxy.cfg')
const backend = name => `backend ${name}\n  server app 127.0.0.1:${port}\n`
// The checks of the load balancer are no requests of users: they have a backend of their own.
writeFileSync(
  config,
  `global\n  nbthread 1\ndefaults\n  mode http\n  timeout connect 5s\n  timeout client 60s\n  timeout server 60s\n` +
    `frontend all\n  bind 127.0.0.1:${PORT}\n  http-request use-service prometheus-exporter if { path /metrics }\n` +
    `  use_backend health if { path /health }\n  default_backend ${VERSION}\n${backend('health')}${backend(VERSION)}`
)
const children = [
  spawn(process.execPath, ['local/app/server.mjs'], { env: { ...process.env, PORT: String(port) }, stdio: 'inherit' }),
  spawn('haproxy', ['-db', '-f', config], { stdio: 'inherit' })
]
writeFileSync(`${list}.new`, JSON.stringify([{ targets: [`127.0.0.1:${PORT}`] }]))
renameSync(`${list}.new`, list)

process.on('SIGTERM', end)
for (const child of children) child.on('exit', end)

/** Both end once they have answered what is open: https://docs.haproxy.org/2.6/management.html#4 */
function end() {
  const [app, haproxy] = children
  app.kill('SIGTERM')
  haproxy.kill('SIGUSR1')
  rmSync(list, { force: true })
  rmSync(folder, { recursive: true, force: true })
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: found } = server.address()
  server.close()
  await once(server, 'close')
  return found
}
