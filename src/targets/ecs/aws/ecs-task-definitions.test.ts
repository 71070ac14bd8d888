import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { ECSClient } from '@aws-sdk/client-ecs'
import { awsCalls } from '../../../aws/calls.js'
import { clientSettings } from '../../../aws/client-settings.js'
import { systemClock } from '../../../adapters/system-clock.js'
import { ecsTaskDefinitions } from './ecs-task-definitions.js'

interface Request {
  readonly target: string
  readonly body: string
  readonly length: number
}

type Answer = { readonly status: number; readonly body: string } | 'cut'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** An ECS endpoint with the given answers, in order, and keeps what it was sent. */
async function startEcs(...answers: Answer[]) {
  const requests: Request[] = []
  const listening = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = answers[requests.length] ?? 'cut'
      requests.push({
        target: String(request.headers['x-amz-target']),
        body: Buffer.concat(chunks).toString('utf8'),
        length: Number(request.headers['content-length'])
      })
      if (answer === 'cut') request.socket.destroy()
      else response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' }).end(answer.body)
    })
  })
  server = listening
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  const client = new ECSClient({
    ...clientSettings({ AWS_REGION: 'eu-west-1' }),
    endpoint: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' }
  })
  return { definitions: ecsTaskDefinitions(client, awsCalls({ clock: systemClock({}), random: () => 0 })), requests }
}

const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7'
const DESCRIBED = `"taskDefinitionArn":"${ARN}","family":"web","revision":7,"status":"ACTIVE"`

describe('ecsTaskDefinitions', () => {
  it('sends a field that the SDK does not support, and every number, unchanged', async () => {
    const ecs = await startEcs({ status: 200, body: `{"taskDefinition":{${DESCRIBED},"containerDefinitions":[]}}` })
    const definition = {
      family: 'web',
      notInTheSdk: { deep: [1, 0.1, 1e21] },
      containerDefinitions: [{ name: 'web', image: 'é', alsoNew: 9007199254740991, command: [] }]
    }
    await ecs.definitions.register(definition)
    expect(ecs.requests).toHaveLength(1)
    expect(ecs.requests[0]?.target).toMatch(/\.RegisterTaskDefinition$/)
    expect(ecs.requests[0]?.body).toBe(JSON.stringify(definition))
    expect(ecs.requests[0]?.length).toBe(Buffer.byteLength(JSON.stringify(definition)))
  })

  it('returns a field that the SDK does not support, and every number, unchanged', async () => {
    const members =
      '"family":"web","notInTheSdk":{"n":9007199254740991,"x":0.1},"containerDefinitions":[{"name":"web","new":[]}]'
    const ecs = await startEcs({
      status: 200,
      body: `{"taskDefinition":{"taskDefinitionArn":"${ARN}","revision":7,"status":"ACTIVE","registeredAt":1.7e9,${members}}}`
    })
    const found = await ecs.definitions.find('web:7')
    expect(JSON.stringify(found?.definition)).toBe(`{${members}}`)
  })

  it('asks for the tags and puts them where registering takes them, without those of AWS', async () => {
    const tags = '"tags":[{"key":"team","value":"a"},{"key":"aws:cloudformation:stack-name","value":"s"}]'
    const ecs = await startEcs({
      status: 200,
      body: `{"taskDefinition":{${DESCRIBED},"containerDefinitions":[]},${tags}}`
    })
    const found = await ecs.definitions.find(ARN)
    expect(JSON.parse(ecs.requests[0]?.body ?? '')).toEqual({ taskDefinition: ARN, include: ['TAGS'] })
    expect(found).toEqual({
      arn: ARN,
      family: 'web',
      revision: 7,
      status: 'ACTIVE',
      definition: { family: 'web', containerDefinitions: [], tags: [{ key: 'team', value: 'a' }] }
    })
  })

  it('finds nothing where ECS cannot describe the definition', async () => {
    const ecs = await startEcs({
      status: 400,
      body: '{"__type":"ClientException","message":"Unable to describe task definition."}'
    })
    expect(await ecs.definitions.find('nope')).toBeUndefined()
  })

  it('does not take a refusal for an absence', async () => {
    const ecs = await startEcs({ status: 400, body: '{"__type":"AccessDeniedException","message":"not authorized"}' })
    await expect(ecs.definitions.find('web')).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('ecs:DescribeTaskDefinition was denied') as unknown
    })
  })

  it('does not round a number that ECS returns: it refuses the answer', async () => {
    const definition = `{${DESCRIBED},"containerDefinitions":[{"name":"web","new":9007199254740993}]}`
    const ecs = await startEcs({ status: 200, body: `{"taskDefinition":${definition}}` })
    await expect(ecs.definitions.find('web')).rejects.toMatchObject({ code: 'platform-error', position: undefined })
  })

  it('does not register twice when the answer is lost', async () => {
    const ecs = await startEcs('cut')
    await expect(ecs.definitions.register({ family: 'web', containerDefinitions: [] })).rejects.toMatchObject({
      code: 'outcome-unknown'
    })
    expect(ecs.requests).toHaveLength(1)
  })

  it('registers again after throttling, with the same text', async () => {
    const throttled = { status: 400, body: '{"__type":"ThrottlingException","message":"Rate exceeded"}' }
    const ecs = await startEcs(throttled, { status: 200, body: `{"taskDefinition":{${DESCRIBED}}}` })
    expect((await ecs.definitions.register({ family: 'web', containerDefinitions: [] })).revision).toBe(7)
    expect(ecs.requests.map(({ body }) => body)).toEqual(Array(2).fill('{"family":"web","containerDefinitions":[]}'))
  })

  it('reads an answer again that was cut off', async () => {
    const ecs = await startEcs('cut', { status: 200, body: `{"taskDefinition":{${DESCRIBED}}}` })
    expect((await ecs.definitions.find('web'))?.arn).toBe(ARN)
  })

  it('lists all pages of active revisions, newest first', async () => {
    const ecs = await startEcs(
      { status: 200, body: '{"taskDefinitionArns":["c","b"],"nextToken":"n"}' },
      { status: 200, body: '{"taskDefinitionArns":["a"]}' }
    )
    expect(await ecs.definitions.activeRevisions('web')).toEqual(['c', 'b', 'a'])
    expect(ecs.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { familyPrefix: 'web', status: 'ACTIVE', sort: 'DESC' },
      { familyPrefix: 'web', status: 'ACTIVE', sort: 'DESC', nextToken: 'n' }
    ])
  })

  it('deregisters a revision by its ARN', async () => {
    const ecs = await startEcs({ status: 200, body: '{}' })
    await ecs.definitions.deregister(ARN)
    expect(ecs.requests[0]).toMatchObject({ body: JSON.stringify({ taskDefinition: ARN }) })
  })
})
