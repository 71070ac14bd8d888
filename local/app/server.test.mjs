import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createApp, readBehaviour, strikes } from './server.mjs'

async function withApp(env, story) {
  const app = createApp(readBehaviour(env))
  app.server.listen(0, '127.0.0.1')
  await once(app.server, 'listening')
  try {
    await story(path => fetch(`http://127.0.0.1:${app.server.address().port}${path}`), app)
  } finally {
    app.server.closeAllConnections()
    app.server.close()
  }
}

test('a good version says which one it is and that it is healthy', () =>
  withApp({ VERSION: '2' }, async get => {
    assert.deepEqual(await (await get('/')).json(), { version: '2', request: 1 })
    assert.deepEqual(await (await get('/version')).json(), { version: '2' })
    assert.equal((await get('/health')).status, 200)
    assert.equal((await get('/nowhere')).status, 404)
  }))

test('a broken version fails the share of requests that it is told to', () =>
  withApp({ ERROR_PERCENT: '25' }, async get => {
    const statuses = []
    for (let count = 0; count < 40; count += 1) statuses.push((await get('/')).status)
    assert.equal(statuses.filter(status => status === 500).length, 10)
  }))

test('a slow version takes its time for the share of requests that it is told to', () =>
  withApp({ SLOW_MS: '80', SLOW_PERCENT: '50' }, async get => {
    const start = performance.now()
    for (let count = 0; count < 4; count += 1) await get('/')
    assert.ok(performance.now() - start >= 150)
  }))

test('a sick version fails its health check', () =>
  withApp({ HEALTH: 'fail' }, async get => assert.equal((await get('/health')).status, 503)))

test('the share of failures is even over any stretch', () => {
  for (const percent of [1, 10, 33, 50, 99, 100]) {
    const hits = Array.from({ length: 1000 }, (_, index) => strikes(index + 1, percent)).filter(Boolean).length
    assert.equal(hits, percent * 10)
  }
})

test('stopping finishes the request in flight', () =>
  withApp({ SLOW_MS: '150', SLOW_PERCENT: '100' }, async (get, app) => {
    const answer = get('/')
    await new Promise(resolve => setTimeout(resolve, 50))
    await Promise.all([app.stop(), answer])
    assert.equal((await answer).status, 200)
    assert.equal((await answer).headers.get('connection'), 'close')
  }))

function start(env) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
    env: { ...env, PORT: '0' }
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  return { child, output: () => output }
}

test('a version that cannot start says why and exits with 1', async () => {
  const { child, output } = start({ FAIL_AT_START: '1' })
  const [code] = await once(child, 'close')
  assert.equal(code, 1)
  assert.match(output(), /DATABASE_URL points nowhere/)
})

test('SIGTERM ends the process cleanly', async () => {
  const { child } = start({})
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  assert.equal((await once(child, 'close'))[0], 0)
})

test('a version that crashes at a request takes the connection with it', async () => {
  const { child } = start({ CRASH_AT_REQUEST: '1' })
  const [line] = await once(child.stdout, 'data')
  const port = /port (\d+)/.exec(String(line))?.[1]
  const failed = once(request({ port, host: '127.0.0.1', path: '/' }).end(), 'error')
  assert.equal((await once(child, 'close'))[0], 70)
  assert.equal((await failed)[0].code, 'ECONNRESET')
})
