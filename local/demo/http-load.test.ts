import { afterEach, expect, test } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { startHttpLoad, type HttpLoadOptions } from './http-load.js'

let server: Server | undefined

afterEach(() => void server?.close())

async function loadOn(answer: RequestListener, options: Pick<HttpLoadOptions, 'patienceMilliseconds'> = {}) {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return startHttpLoad({ url: `http://127.0.0.1:${port}/work`, perSecond: 100, ...options })
}

test('answers are counted by the version that gave them', async () => {
  let count = 0
  const load = await loadOn((_, response) => response.end(`{"version":"v${(count++ % 2) + 1}"}`))
  while (count < 10) await sleep(10)
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
  while (load.current().served === 0) await sleep(10)
  await load.stop()
  expect(load.take().served).toBeGreaterThan(0)
  expect(load.take()).toMatchObject({ served: 0, lost: 0 })
})

test('a request that gets no answer is lost', async () => {
  const load = await loadOn(() => undefined, { patienceMilliseconds: 300 })
  while (load.current().lost === 0) await sleep(10)
  await load.stop()
  const { served, lost, losses } = load.take()
  expect([served, losses]).toEqual([0, { 'no answer': lost }])
})

test('an answer is not late because this process was suspended', async () => {
  let answers: (() => void)[] | undefined = []
  const load = await loadOn(
    (_, response) => {
      const answer = () => response.end('{"version":"v1"}')
      if (answers === undefined) answer()
      else answers.push(answer)
    },
    { patienceMilliseconds: 300 }
  )
  while (answers.length === 0) await sleep(1)
  // What is due by then comes before what was received.
  await setImmediate()
  for (const answer of answers) answer()
  answers = undefined
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900)
  await load.stop()
  const { served, losses } = load.take()
  expect(served).toBeGreaterThan(0)
  expect(losses).toEqual({})
})
