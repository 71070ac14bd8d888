import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ociRegistryImages } from './oci-registry-images.js'
import { systemClock } from '../system-clock.js'

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map(server => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    })
  )
})

async function start(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const login = { host: '', username: 'me', password: 'hush', expiresAt: undefined }
const BASIC = `Basic ${btoa('me:hush')}`
const config = JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Labels: { a: 'b' } } })
const manifest = JSON.stringify({ config: { digest: 'sha256:c', size: 10 }, layers: [{ digest: 'sha256:l', size: 5 }] })
const reader = (port: number) => ociRegistryImages({ host: `127.0.0.1:${port}`, login, clock: systemClock({}) })

describe('images of a registry', () => {
  it('are read with a token where the registry asks for one, which is asked for with the login', async () => {
    const requested: IncomingMessage[] = []
    const port = await start((request, response) => {
      requested.push(request)
      const { url = '', headers } = request
      if (url.startsWith('/token')) return void response.end(JSON.stringify({ token: 'one' }))
      if (headers.authorization !== 'Bearer one') {
        const challenge = `Bearer realm="http://127.0.0.1:${port}/token",service="r",scope="repository:app:pull"`
        return void response.writeHead(401, { 'www-authenticate': challenge }).end()
      }
      if (url.includes('/blobs/')) return void response.end(config)
      response.writeHead(200, { 'docker-content-digest': 'sha256:m' }).end(manifest)
    })
    expect(await reader(port).find({ repository: 'app', reference: 'v1' })).toMatchObject({
      digest: 'sha256:m',
      platforms: [{ platform: 'linux/amd64', sizeBytes: 15, labels: { a: 'b' } }]
    })
    const token = requested.find(({ url = '' }) => url.startsWith('/token'))
    expect(token?.url).toBe('/token?service=r&scope=repository%3Aapp%3Apull')
    expect(token?.headers.authorization).toBe(BASIC)
  })

  it('are followed to where their blobs lie, without the login', async () => {
    const seen: (string | undefined)[] = []
    const storage = await start((request, response) => {
      seen.push(request.headers.authorization)
      response.end(config)
    })
    const port = await start((request, response) => {
      seen.push(request.headers.authorization)
      const isBlob = request.url?.includes('/blobs/') === true
      response.writeHead(isBlob ? 307 : 200, { location: `http://localhost:${storage}/blob?signed` })
      response.end(isBlob ? '' : manifest)
    })
    expect(await reader(port).find({ repository: 'app', reference: 'sha256:m' })).toMatchObject({ digest: 'sha256:m' })
    expect(seen).toEqual([BASIC, BASIC, undefined])
  })

  it('are absent where the registry answers 404, and an error where it answers 403', async () => {
    let status = 404
    const port = await start((_request, response) => void response.writeHead(status).end('{}'))
    expect(await reader(port).digest({ repository: 'app', reference: 'v1' })).toBeUndefined()
    status = 403
    await expect(reader(port).digest({ repository: 'app', reference: 'v1' })).rejects.toMatchObject({
      code: 'access-denied'
    })
  })
})
