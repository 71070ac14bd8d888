import { afterEach, expect, test } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startHttpLoad } from './http-load.js'

let server: Server | undefined

afterEach(() => void server?.close())

async function loadOn(answer: RequestListener) {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return startHttpLoad({ url: `http://127.0.0.1:${port}/work`, perSecond: 100 })
}

test('answers are counted by the version that gave them', async () => {
  let count = 0
  const load = await loadOn((_, response) => response.end(`{"version":"v${(count++ % 2) + 1}"}`))
  await sleep(200)
  await load.stop()
  const { served, lost, byVersion } = load.take()
  expect(lost).toBe(0)
  expect(served).toBeGreaterThan(5)
  expect((byVersion.v1 ?? 0) + (byVersion.v2 ?? 0)).toBe(served)
})

test('a 5xx and a cut connection are lost requests, a 404 is not', async () => {
  const answers: RequestListener[] = [
    (_, response) => response.writeHead(503).end(),
    request => request.socket.destroy(),
    (_, response) => response.writeHead(404).end()
  ]
  let count = 0
  const load = await loadOn((request, response) => answers[count++ % 3]?.(request, response))
  while (count < 6) await sleep(10)
  await load.stop()
  const { served, lost, losses } = load.take()
  expect(served).toBeGreaterThanOrEqual(2)
  expect(lost).toBeGreaterThanOrEqual(4)
  expect(losses['503']).toBeGreaterThanOrEqual(2)
})

test('what was taken is not counted again', async () => {
  const load = await loadOn((_, response) => response.end('{"version":"v1"}'))
  await sleep(100)
  await load.stop()
  expect(load.take().served).toBeGreaterThan(0)
  expect(load.take()).toMatchObject({ served: 0, lost: 0 })
})
