import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Agent, createServer as createHttpServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { ManualClock } from '../../cloudwatch/testing/manual-clock.js'
import { forwardTo, send, startBalancer, until } from '../testing/running-balancer.js'
import type { Answer, Balancer } from '../testing/running-balancer.js'

const say =
  (text: string): RequestListener =>
  (_request, response) => {
    response.end(text)
  }

let balancer: Balancer

beforeEach(() => {
  balancer = startBalancer({ rate: 100 })
})

afterEach(async () => {
  await balancer.stop()
})

async function serve(groups: readonly { name: string; weight: number; handle: RequestListener }[]) {
  const made = await Promise.all(
    groups.map(async ({ name, weight, handle }) => {
      const arn = await balancer.createGroup(name)
      const target = await balancer.startTarget(handle)
      balancer.elb.traffic.register(arn, target)
      return { arn, weight, target }
    })
  )
  const loadBalancer = await balancer.createLoadBalancer()
  const listener = await balancer.createListener(
    loadBalancer,
    forwardTo(...made.map(one => [one.arn, one.weight] as const))
  )
  return { made, listener, loadBalancer, port: await balancer.portOf(listener), arns: made.map(({ arn }) => arn) }
}

async function sendMany(count: number, port: number): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (let index = 0; index < count; index += 1) answers.push(await send({ port }))
  return answers
}

const share = (answers: readonly Answer[], body: string) =>
  answers.filter(answer => answer.body === body).length / answers.length

const stateOf = (arn: string) => balancer.elb.traffic.targetHealth(arn)[0]?.state

describe('forwarding', () => {
  // Nothing is late, however long the machine takes.
  let clock: ManualClock
  beforeEach(async () => {
    await balancer.stop()
    clock = new ManualClock(Date.now())
    balancer = startBalancer({ clock, weightPropagation: 300 })
  })

  test('a request reaches the target with its body, and the answer is returned with its headers', async () => {
    const { port } = await serve([
      {
        name: 'echo',
        weight: 1,
        handle: (request, response) => {
          response.writeHead(201, { 'x-method': request.method, 'set-cookie': ['a=1', 'b=2'] })
          request.pipe(response)
        }
      }
    ])
    const answer = await send({ port, method: 'POST', path: '/a?b=c', body: 'hello' })
    expect(answer).toMatchObject({
      status: 201,
      body: 'hello',
      headers: { 'x-method': 'POST', 'set-cookie': ['a=1', 'b=2'] }
    })
  })

  test('a target sees who the client was and a trace id', async () => {
    const { port } = await serve([
      { name: 'echo', weight: 1, handle: (request, response) => response.end(JSON.stringify(request.headers)) }
    ])
    const { body } = await send({ port, headers: { 'x-forwarded-for': '10.1.1.1', connection: 'close' } })
    expect(JSON.parse(body)).toMatchObject({
      'x-forwarded-for': '10.1.1.1, 127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': '80',
      'x-amzn-trace-id': expect.stringMatching(/^Root=1-[\da-f]{8}-[\da-f]{24}$/) as unknown,
      host: `127.0.0.1:${port}`
    })
  })

  test('a body of megabytes streams through unchanged', async () => {
    const { port } = await serve([{ name: 'echo', weight: 1, handle: (request, response) => request.pipe(response) }])
    const body = 'x'.repeat(3_000_000)
    expect((await send({ port, method: 'PUT', body })).body).toBe(body)
  })

  test('requests are split by the weights', async () => {
    const { port } = await serve([
      { name: 'stable', weight: 90, handle: say('stable') },
      { name: 'canary', weight: 10, handle: say('canary') }
    ])
    expect(share(await sendMany(200, port), 'canary')).toBeCloseTo(0.1, 2)
  })

  test('a group of weight 0 gets nothing', async () => {
    const { port } = await serve([
      { name: 'stable', weight: 1, handle: say('stable') },
      { name: 'canary', weight: 0, handle: say('canary') }
    ])
    expect(share(await sendMany(50, port), 'canary')).toBe(0)
  })

  test('the targets of a group take turns', async () => {
    const { port, arns } = await serve([{ name: 'web', weight: 1, handle: say('one') }])
    const [arn = ''] = arns
    balancer.elb.traffic.register(arn, await balancer.startTarget(say('two')))
    clock.advance(1_000)
    await until(() => balancer.elb.traffic.targetHealth(arn).every(({ state }) => state === 'healthy'))
    expect(share(await sendMany(40, port), 'two')).toBe(0.5)
  })

  test('changed weights reach the data plane after the propagation time', async () => {
    const { port, arns, listener } = await serve([
      { name: 'stable', weight: 1, handle: say('stable') },
      { name: 'canary', weight: 0, handle: say('canary') }
    ])
    await balancer.call('ModifyListener', {
      ListenerArn: listener,
      DefaultActions: forwardTo([arns[0] ?? '', 0], [arns[1] ?? '', 1])
    })
    expect(balancer.elb.traffic.weights(listener)?.get(arns[1] ?? '')).toBe(1)
    clock.advance(299)
    expect((await send({ port })).body).toBe('stable')
    clock.advance(1)
    expect((await send({ port })).body).toBe('canary')
  })
})

describe('answers of the load balancer itself', () => {
  test('a group without targets is answered 503', async () => {
    const loadBalancer = await balancer.createLoadBalancer()
    const listener = await balancer.createListener(loadBalancer, forwardTo([await balancer.createGroup('empty'), 1]))
    const answer = await send({ port: await balancer.portOf(listener) })
    expect(answer).toMatchObject({ status: 503, headers: { server: 'awselb/2.0' } })
    expect(balancer.log).toMatchObject([{ status: 503 }])
    expect(balancer.log[0]?.targetGroup).toBeUndefined()
  })

  test('a target that refuses connections is answered 502 and logged as not connected', async () => {
    const { port, made } = await serve([{ name: 'web', weight: 1, handle: say('gone') }])
    made[0]?.target.close()
    expect((await send({ port })).status).toBe(502)
    expect(balancer.log.at(-1)).toMatchObject({ status: 502, targetConnection: 'not-made' })
    expect(balancer.log.at(-1)?.targetStatus).toBeUndefined()
  })

  test('a target that drops the connection under a request is answered 502', async () => {
    const { port } = await serve([{ name: 'web', weight: 1, handle: request => request.socket.destroy() }])
    expect((await send({ port })).status).toBe(502)
    expect(balancer.log.at(-1)).toMatchObject({ status: 502, targetConnection: 'made' })
  })

  test('a target that stays silent for the idle time-out that was set is answered 504', async () => {
    const { port, loadBalancer } = await serve([{ name: 'web', weight: 1, handle: () => undefined }])
    await balancer.call('ModifyLoadBalancerAttributes', {
      LoadBalancerArn: loadBalancer,
      Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '90' }]
    })
    const startedAt = balancer.clock.now()
    expect((await send({ port })).status).toBe(504)
    expect(balancer.clock.now() - startedAt).toBeGreaterThanOrEqual(90_000)
  })

  test('a target that does not answer in HTTP causes a 502', async () => {
    const server = createServer(socket => socket.on('error', () => undefined).end('nonsense\r\n\r\n'))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const group = await balancer.createGroup('raw')
    balancer.elb.traffic.register(group, { id: '127.0.0.1', port: (server.address() as AddressInfo).port })
    const listener = await balancer.createListener(await balancer.createLoadBalancer(), forwardTo([group, 1]))
    expect((await send({ port: await balancer.portOf(listener) })).status).toBe(502)
    server.close()
  })

  test('a fixed response and a redirect need no target', async () => {
    const loadBalancer = await balancer.createLoadBalancer()
    const listener = await balancer.createListener(loadBalancer, [
      {
        Type: 'fixed-response',
        FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'no' }
      }
    ])
    await balancer.createRule(listener, 1, {
      conditions: [{ Field: 'path-pattern', Values: ['/old/*'] }],
      actions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301', Path: '/new/#{path}' } }]
    })
    const port = await balancer.portOf(listener)
    expect(await send({ port })).toMatchObject({ status: 404, body: 'no' })
    expect(await send({ port, path: '/old/a?b=c' })).toMatchObject({
      status: 301,
      headers: { location: `http://127.0.0.1:${port}/new/old/a?b=c` }
    })
  })
})

describe('listeners', () => {
  test('a free unprivileged port is used, one in use is replaced', async () => {
    const { port: free } = await serve([{ name: 'web', weight: 1, handle: say('web') }])
    await balancer.stop()
    balancer = startBalancer()
    const actions = forwardTo([await balancer.createGroup('other'), 1])
    const first = await balancer.createListener(await balancer.createLoadBalancer('a'), actions, free)
    expect(await balancer.portOf(first)).toBe(free)
    const group = await balancer.createGroup('third')
    const second = await balancer.createListener(await balancer.createLoadBalancer('b'), forwardTo([group, 1]), free)
    expect(await balancer.portOf(second)).not.toBe(free)
  })

  test('rules are tried in the order of their priorities, the default last', async () => {
    const { port, listener } = await serve([{ name: 'web', weight: 1, handle: say('default') }])
    const fixed = (text: string) => [
      { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200', MessageBody: text } }
    ]
    const path = (pattern: string) => [{ Field: 'path-pattern', PathPatternConfig: { Values: [pattern] } }]
    await balancer.createRule(listener, 20, { conditions: path('/api/*'), actions: fixed('api') })
    await balancer.createRule(listener, 10, { conditions: path('/api/v2/*'), actions: fixed('v2') })
    const bodies = await Promise.all(
      ['/api/v2/x', '/api/x', '/'].map(async one => (await send({ port, path: one })).body)
    )
    expect(bodies).toEqual(['v2', 'api', 'default'])
  })
})

describe('health', () => {
  test('a new target is initial, then healthy after one success', async () => {
    const { arns } = await serve([{ name: 'web', weight: 1, handle: say('ok') }])
    const [arn = ''] = arns
    expect(stateOf(arn)).toBe('initial')
    await until(() => stateOf(arn) === 'healthy')
  })

  test('a target that answers wrong codes turns unhealthy with the codes, and healthy again after two successes', async () => {
    let status = 200
    let checks = 0
    const { arns } = await serve([
      {
        name: 'web',
        weight: 1,
        handle: (_request, response) => {
          checks += 1
          response.writeHead(status).end()
        }
      }
    ])
    const [arn = ''] = arns
    await until(() => stateOf(arn) === 'healthy')
    status = 500
    await until(() => stateOf(arn) === 'unhealthy')
    expect(balancer.elb.traffic.targetHealth(arn)[0]).toMatchObject({
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [500]'
    })
    status = 200
    const before = checks
    await until(() => stateOf(arn) === 'healthy')
    expect(checks - before).toBe(2)
  })

  test('a target that cannot be reached or does not answer is unhealthy with that reason', async () => {
    const silent = await balancer.startTarget(() => undefined)
    const closed = await balancer.startTarget(say('closed'))
    const group = await balancer.createGroup('web')
    for (const target of [silent, closed]) balancer.elb.traffic.register(group, target)
    await balancer.createListener(await balancer.createLoadBalancer(), forwardTo([group, 1]))
    const health = () => balancer.elb.traffic.targetHealth(group)
    const reasons = () => health().map(({ reason }) => reason)
    await until(() => health()[1]?.state === 'healthy')
    closed.close()
    await until(() => reasons().join() === 'Target.Timeout,Target.FailedHealthChecks')
  })

  test('a target whose process needs real time to start is not unhealthy before it listens, however fast the clock is', async () => {
    const starting = await balancer.startTarget(say('closed'))
    starting.close()
    const group = await balancer.createGroup('web')
    balancer.elb.traffic.register(group, starting)
    await balancer.createListener(await balancer.createLoadBalancer(), forwardTo([group, 1]))
    await balancer.clock.sleep(20_000)
    expect(stateOf(group)).toBe('initial')
    const server = createHttpServer(say('ok')).listen(starting.port, '127.0.0.1')
    await until(() => stateOf(group) === 'healthy')
    server.close()
  })

  test('targets of a group that no rule forwards to are unused and not checked; at weight 0 they are checked', async () => {
    let checks = 0
    const target = await balancer.startTarget((_request, response) => {
      checks += 1
      response.end()
    })
    const other = await balancer.createGroup('other')
    const group = await balancer.createGroup('web')
    balancer.elb.traffic.register(group, target)
    const listener = await balancer.createListener(await balancer.createLoadBalancer(), forwardTo([other, 1]))
    await balancer.clock.sleep(20_000)
    expect([stateOf(group), checks]).toEqual(['unused', 0])
    await balancer.call('ModifyListener', { ListenerArn: listener, DefaultActions: forwardTo([other, 1], [group, 0]) })
    await until(() => stateOf(group) === 'healthy')
    await balancer.call('ModifyListener', { ListenerArn: listener, DefaultActions: forwardTo([other, 1]) })
    expect(stateOf(group)).toBe('unused')
  })

  test('only healthy targets are chosen; when none is healthy, all are', async () => {
    const answering =
      (state: { up: boolean }, text: string): RequestListener =>
      (request, response) => {
        response.writeHead(state.up || request.url !== '/health' ? 200 : 503).end(text)
      }
    const states = [{ up: true }, { up: false }]
    const group = await balancer.createGroup('web', { HealthCheckPath: '/health' })
    const healthOf = () =>
      balancer.elb.traffic
        .targetHealth(group)
        .map(({ state }) => state)
        .join()
    for (const [index, state] of states.entries()) {
      balancer.elb.traffic.register(group, await balancer.startTarget(answering(state, `target-${index}`)))
    }
    const listener = await balancer.createListener(await balancer.createLoadBalancer(), forwardTo([group, 1]))
    const port = await balancer.portOf(listener)
    await until(() => healthOf() === 'healthy,unhealthy')
    expect(share(await sendMany(20, port), 'target-0')).toBe(1)
    for (const state of states) state.up = false
    await until(() => healthOf() === 'unhealthy,unhealthy')
    expect(share(await sendMany(20, port), 'target-0')).toBe(0.5)
  })
})

describe('stickiness', () => {
  test('a client with a group cookie stays with its group, even when the weights move away', async () => {
    const { listener, arns, port } = await serve([
      { name: 'stable', weight: 1, handle: say('stable') },
      { name: 'canary', weight: 0, handle: say('canary') }
    ])
    const sticky = (weights: readonly [number, number]) => [
      {
        Type: 'forward',
        ForwardConfig: {
          TargetGroups: arns.map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: weights[index] })),
          TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 3600 }
        }
      }
    ]
    await balancer.call('ModifyListener', { ListenerArn: listener, DefaultActions: sticky([1, 0]) })
    const first = await send({ port })
    const cookies = first.headers['set-cookie']?.map(cookie => cookie.split('=')[0])
    expect(cookies).toEqual(['AWSALBTG', 'AWSALBTGCORS'])
    const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    await balancer.call('ModifyListener', { ListenerArn: listener, DefaultActions: sticky([0, 1]) })
    expect((await send({ port, headers: { cookie } })).body).toBe('stable')
    expect((await send({ port })).body).toBe('canary')
  })

  test('a client with a target cookie stays with its target until the cookie ends', async () => {
    const { port, arns } = await serve([{ name: 'web', weight: 1, handle: say('one') }])
    const [arn = ''] = arns
    balancer.elb.traffic.register(arn, await balancer.startTarget(say('two')))
    await balancer.call('ModifyTargetGroupAttributes', {
      TargetGroupArn: arn,
      Attributes: [
        { Key: 'stickiness.enabled', Value: 'true' },
        { Key: 'stickiness.lb_cookie.duration_seconds', Value: '60' }
      ]
    })
    await until(() => balancer.elb.traffic.targetHealth(arn).every(({ state }) => state === 'healthy'))
    const first = await send({ port })
    const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const bound = async () => (await send({ port, headers: { cookie } })).body
    expect([await bound(), await bound(), await bound()]).toEqual(Array(3).fill(first.body))
    await balancer.clock.sleep(61_000)
    expect(new Set([await bound(), await bound()]).size).toBe(2)
  })
})

describe('draining', () => {
  test('a request in flight finishes, and nothing new reaches the target', async () => {
    let release: () => void = () => undefined
    let seen = 0
    const { port, arns, made } = await serve([
      {
        name: 'web',
        weight: 1,
        handle: (request, response) => {
          if (request.url !== '/slow') return void response.end('quick')
          seen += 1
          release = () => response.end('slow')
        }
      }
    ])
    const [arn = ''] = arns
    const old = made[0]?.target ?? { id: '', port: 0 }
    const slow = send({ port, path: '/slow' })
    await until(() => seen === 1)
    balancer.elb.traffic.register(arn, await balancer.startTarget(say('new')))
    let drained = false
    const draining = balancer.elb.traffic.deregister(arn, old).then(() => (drained = true))
    expect(balancer.elb.traffic.targetHealth(arn).map(({ state }) => state)).toContain('draining')
    expect(share(await sendMany(20, port), 'new')).toBe(1)
    expect(drained).toBe(false)
    release()
    expect((await slow).body).toBe('slow')
    await draining
  })

  test('a request that outlives the deregistration delay is answered 502', async () => {
    let seen = 0
    const { port, arns, made } = await serve([
      { name: 'web', weight: 1, handle: ({ url }) => void (seen += Number(url === '/stuck')) }
    ])
    const [arn = ''] = arns
    await balancer.call('ModifyTargetGroupAttributes', {
      TargetGroupArn: arn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }]
    })
    const stuck = send({ port, path: '/stuck' })
    await until(() => seen === 1)
    await balancer.elb.traffic.deregister(arn, made[0]?.target ?? { id: '', port: 0 })
    expect((await stuck).status).toBe(502)
    expect(balancer.elb.traffic.targetHealth(arn)).toEqual([])
  })

  test('replacing every target again and again under load loses no request', async () => {
    const { port, arns, made } = await serve([{ name: 'web', weight: 1, handle: say('ok') }])
    const [arn = ''] = arns
    await until(() => stateOf(arn) === 'healthy')
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    const statuses: number[] = []
    let running = true
    const client = async () => {
      while (running) statuses.push((await send({ port, agent })).status)
    }
    const clients = Promise.all(Array.from({ length: 8 }, client))
    let old = made[0]?.target
    for (let round = 0; round < 10; round += 1) {
      const next = await balancer.startTarget(say('ok'))
      balancer.elb.traffic.register(arn, next)
      const fresh = () => balancer.elb.traffic.targetHealth(arn).find(({ target }) => target.port === next.port)?.state
      await until(() => fresh() === 'healthy')
      if (old !== undefined) await balancer.elb.traffic.deregister(arn, old)
      old?.close()
      old = next
      const enough = statuses.length + 50
      await until(() => statuses.length > enough)
    }
    running = false
    await clients
    agent.destroy()
    expect(statuses.length).toBeGreaterThan(500)
    expect(statuses.filter(status => status !== 200)).toEqual([])
  })
})
