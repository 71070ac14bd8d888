// The sample service that the demo ships. One file, no dependencies; every bad habit of a service is an environment variable.
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {object} Behaviour
 * @property {string} version The answer of GET /version.
 * @property {number} startDelayMilliseconds Time before it listens.
 * @property {boolean} failsAtStart Exits with 1 before it listens.
 * @property {number} errorPercent Share of requests answered with 500.
 * @property {number} slowMilliseconds How long a slow request takes.
 * @property {number} slowPercent Share of requests that are slow.
 * @property {number} leakKilobytes Memory that every request keeps.
 * @property {number} crashAtRequest The request that ends the process; 0 for none.
 * @property {boolean} unhealthy GET /health answers 503.
 */

/** @param {Readonly<Record<string, string | undefined>>} env @returns {Behaviour} */
export function readBehaviour(env) {
  const number = name => Number(env[name] ?? 0)
  return {
    version: env.VERSION ?? 'dev',
    startDelayMilliseconds: number('START_DELAY_MS'),
    failsAtStart: env.FAIL_AT_START === '1',
    errorPercent: number('ERROR_PERCENT'),
    slowMilliseconds: number('SLOW_MS'),
    slowPercent: number('SLOW_PERCENT'),
    leakKilobytes: number('LEAK_KB_PER_REQUEST'),
    crashAtRequest: number('CRASH_AT_REQUEST'),
    unhealthy: env.HEALTH === 'fail'
  }
}

/** True for `percent` of all counts, spread evenly: the same share over any stretch of requests. */
export function strikes(count, percent) {
  return Math.floor((count * percent) / 100) > Math.floor(((count - 1) * percent) / 100)
}

/** @param {Behaviour} behaviour */
export function createApp(behaviour) {
  const leaked = []
  let served = 0
  let stopping = false

  const server = createServer((request, response) => {
    const send = (status, body) => {
      if (stopping) response.setHeader('connection', 'close')
      response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`)
    }
    const path = (request.url ?? '/').split('?')[0]
    if (path === '/health') return send(behaviour.unhealthy ? 503 : 200, { healthy: !behaviour.unhealthy })
    if (path === '/version') return send(200, { version: behaviour.version })
    if (path !== '/' && path !== '/work') return send(404, { error: `nothing at ${path}` })
    served += 1
    const count = served
    if (count === behaviour.crashAtRequest) {
      console.error(`request ${count}: out of luck, exiting`)
      process.exit(70)
    }
    if (behaviour.leakKilobytes > 0) leaked.push(Buffer.alloc(behaviour.leakKilobytes * 1024, 1))
    const answer = () => {
      if (strikes(count, behaviour.errorPercent))
        return send(500, { error: 'this version is broken', version: behaviour.version })
      send(200, { version: behaviour.version, request: count })
    }
    if (strikes(count, behaviour.slowPercent)) setTimeout(answer, behaviour.slowMilliseconds)
    else answer()
  })
  // Longer than a load balancer keeps an idle connection (60 s), so that it is never this side that closes first.
  server.keepAliveTimeout = 75_000

  return {
    server,
    /** Finishes what is in flight, closes what is idle, refuses what is new. */
    stop: () =>
      new Promise(resolve => {
        stopping = true
        server.close(resolve)
        server.closeIdleConnections()
      })
  }
}

async function main() {
  const behaviour = readBehaviour(process.env)
  if (behaviour.failsAtStart) {
    console.error('DATABASE_URL points nowhere: cannot start')
    process.exit(1)
  }
  await new Promise(resolve => setTimeout(resolve, behaviour.startDelayMilliseconds))
  const app = createApp(behaviour)
  const port = Number(process.env.PORT ?? 8080)
  app.server.listen(port, process.env.HOST ?? '127.0.0.1', () =>
    console.log(`version ${behaviour.version} listens on port ${app.server.address().port}`)
  )
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => {
      console.log(`${signal}: finishing what is in flight`)
      void app.stop().then(() => process.exit(0))
    })
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
