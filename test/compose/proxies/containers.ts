import { createServer, type Server as HttpServer } from 'node:http'
import { once } from 'node:events'
import type { ServerContainer } from '../../../src/targets/compose/domain/container.js'
import type { ProxyServer } from '../../../src/targets/compose/domain/proxy/proxy-servers.js'

export const PORT = 18_000

/** A container of service `api`: answers with its name; `/bad` with 500, `/slow` after 2.5 s, `/held` once it is released. */
export interface AppContainer {
  readonly server: (weight: number) => ProxyServer
  readonly container: ServerContainer
  /** Requests of `/held` that wait for their answers. */
  readonly held: () => number
  /** Answers them, and those that follow immediately. */
  readonly release: () => void
  readonly stop: () => Promise<void>
  /** After a stop. */
  readonly start: () => Promise<void>
}

export async function startContainer(name: string, address: string, port = PORT): Promise<AppContainer> {
  const waiting: (() => void)[] = []
  let isReleased = false
  const http: HttpServer = createServer((request, response) => {
    const answer = () => {
      response.statusCode = request.url?.startsWith('/bad') === true ? 500 : 200
      response.end(name)
    }
    if (request.url?.startsWith('/held') === true && !isReleased) waiting.push(answer)
    else setTimeout(answer, request.url?.startsWith('/slow') === true ? 2500 : 2)
  })
  const start = async () => {
    http.listen(port, address)
    await once(http, 'listening')
  }
  await start()
  const id = Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64)
  return {
    server: weight => ({ service: 'api', containerId: id, host: name, address, port, weight }),
    container: {
      ...{
        id,
        name,
        service: 'api',
        configHash: 'a'.repeat(64),
        image: 'shop/api:1',
        digest: undefined,
        imageId: `sha256:${'1'.repeat(64)}`
      },
      ...{
        state: 'running',
        health: 'healthy',
        exitCode: 0,
        isOutOfMemory: false,
        restarts: 0,
        createdAt: 0,
        startedAt: 0
      },
      ...{ restartPolicy: 'unless-stopped', addresses: { shop_default: address } }
    },
    held: () => waiting.length,
    release: () => {
      isReleased = true
      for (const answer of waiting.splice(0)) answer()
    },
    start,
    stop: async () => {
      http.closeAllConnections()
      await new Promise(done => http.close(done))
    }
  }
}
