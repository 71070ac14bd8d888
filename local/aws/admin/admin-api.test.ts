import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

let cloud: LocalCloud

beforeEach(async () => {
  cloud = await startLocalCloud({ rate: 5 })
})

afterEach(() => cloud.stop())

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {}
): Promise<Answer> {
  const response = await fetch(`${cloud.endpoint}/_local/${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const describe = () => new ECRClient(clientSettings(cloud)).send(new DescribeRepositoriesCommand({}))
const throttling = { kind: 'error', code: 'ThrottlingException', status: 400 }

test('a fault that is added strikes until it is deleted', async () => {
  const { body } = await ask('POST', 'faults', { action: 'ecr:*', kind: throttling })
  await expect(describe()).rejects.toMatchObject({ name: 'ThrottlingException' })
  expect((await ask('GET', 'faults')).body).toEqual({ faults: [{ id: body.id, action: 'ecr:*', kind: throttling }] })
  await ask('DELETE', `faults/${String(body.id)}`)
  await expect(describe()).resolves.toBeDefined()
})

test('all faults are deleted with one call', async () => {
  await ask('POST', 'faults', { action: '*', kind: throttling })
  await ask('POST', 'faults', { action: '*', kind: 'reset' })
  await ask('DELETE', 'faults')
  await expect(describe()).resolves.toBeDefined()
})

test('the journal is read and cleared', async () => {
  await describe()
  expect((await ask('GET', 'journal')).body).toMatchObject({
    entries: [{ action: 'ecr:DescribeRepositories', status: 200 }]
  })
  await ask('DELETE', 'journal')
  expect((await ask('GET', 'journal')).body).toEqual({ entries: [] })
})

test('the clock reports its time, rate and origin', async () => {
  expect((await ask('GET', 'clock')).body).toEqual({
    now: expect.any(Number),
    rate: 5,
    origin: cloud.clock.origin
  })
})

test('the environment is returned as lines for a shell', async () => {
  const response = await fetch(`${cloud.endpoint}/_local/environment`)
  expect(await response.text()).toContain(`export AWS_ENDPOINT_URL='${cloud.endpoint}'\n`)
})

test('an image that is added can be run', async () => {
  const workingDirectory = await mkdtemp(join(tmpdir(), 'admin-'))
  const { body } = await ask('POST', 'images', { reference: 'web:v1', command: ['node', 'main.js'], workingDirectory })
  await rm(workingDirectory, { recursive: true })
  expect(cloud.images.find('web:v1')).toEqual({
    digest: body.digest,
    program: { entryPoint: [], command: ['node', 'main.js'], workingDirectory }
  })
})

test.each([
  ['a misspelled member', 'faults', { action: '*', kind: 'reset', tmes: 1 }, 'tmes is unknown'],
  ['a kind that does not exist', 'faults', { action: '*', kind: 'explode' }, 'kind is "error"'],
  ['an error no status', 'faults', { action: '*', kind: { kind: 'error', code: 'X' } }, 'status is missing'],
  ['an action that is no action', 'faults', { action: 'UpdateService', kind: 'reset' }, 'action is'],
  ['a relative working directory', 'images', { reference: 'a', command: ['x'], workingDirectory: '.' }, 'absolute'],
  ['an image without a program', 'images', { reference: 'a', workingDirectory: '/' }, 'entryPoint or command']
])('%s is refused', async (_what, path, body, message) => {
  const answer = await ask('POST', path, body)
  expect(answer).toEqual({ status: 400, body: { error: expect.stringContaining(message) } })
})

test('a web page is refused', async () => {
  const answer = await ask('POST', 'faults', { action: '*', kind: 'reset' }, { origin: 'https://example.com' })
  expect(answer.status).toBe(403)
  const plain = await ask('POST', 'faults', { action: '*', kind: 'reset' }, { 'content-type': 'text/plain' })
  expect(plain.status).toBe(415)
})

test('an unknown path is answered with the list of paths', async () => {
  const answer = await ask('GET', 'nothing')
  expect(answer).toEqual({ status: 404, body: { error: expect.stringContaining('GET clock') } })
})
