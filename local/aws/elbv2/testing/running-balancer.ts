import { createServer, request as startRequest } from 'node:http'
import type { IncomingHttpHeaders, RequestListener, Agent } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Shape } from '../../aws-service.js'
import { startClock, type Clock } from '../../clock.js'
import type { ServedRequest } from '../../cloudwatch/traffic-log.js'
import { createElbv2 } from '../elbv2-service.js'
import type { Target } from '../traffic.js'

export const place = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }
const caller = { accessKeyId: 'test', arn: 'arn:aws:iam::123456789012:user/test' }

/** An answer as a client saw it. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: IncomingHttpHeaders
}

interface BalancerOptions {
  readonly rate?: number
  /** In place of one that runs continuously. */
  readonly clock?: Clock
  readonly weightPropagation?: number
}

/** A load balancer whose cloud runs `rate` times as fast as the machine, with short ways to use it. */
export function startBalancer({ rate = 1, clock = startClock(rate), weightPropagation = 0 }: BalancerOptions = {}) {
  const log: ServedRequest[] = []
  const elb = createElbv2({ clock, place, trafficLog: request => log.push(request), weightPropagation })
  const targets: { close: () => void }[] = []
  const call = async (name: string, input: Shape = {}): Promise<Shape> => {
    const operation = elb.operations[name]
    if (operation === undefined) throw new Error(`no operation ${name}`)
    return operation(input, caller)
  }
  const arnOf = async (name: string, input: Shape, [list, member]: readonly [string, string]) => {
    const made = (await call(name, input))[list] as readonly Record<string, string>[]
    return made[0]?.[member] ?? ''
  }
  return {
    clock,
    elb,
    log,
    call,
    createLoadBalancer: (name = 'web') =>
      arnOf('CreateLoadBalancer', { Name: name, Subnets: ['subnet-a', 'subnet-b'] }, [
        'LoadBalancers',
        'LoadBalancerArn'
      ]),
    createGroup: (name: string, more: Shape = {}) =>
      arnOf(
        'CreateTargetGroup',
        {
          ...{ Name: name, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' },
          ...{ HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2, HealthyThresholdCount: 2 },
          ...more
        },
        ['TargetGroups', 'TargetGroupArn']
      ),
    createListener: (loadBalancer: string, actions: readonly Shape[], port = 80) =>
      arnOf(
        'CreateListener',
        { LoadBalancerArn: loadBalancer, Protocol: 'HTTP', Port: port, DefaultActions: actions },
        ['Listeners', 'ListenerArn']
      ),
    createRule: (
      listener: string,
      priority: number,
      { conditions, actions }: Record<'conditions' | 'actions', Shape[]>
    ) =>
      arnOf('CreateRule', { ListenerArn: listener, Priority: priority, Conditions: conditions, Actions: actions }, [
        'Rules',
        'RuleArn'
      ]),
    portOf: async (listener: string) => {
      const { Attributes } = await call('DescribeListenerAttributes', { ListenerArn: listener })
      const attributes = Attributes as readonly { Key: string; Value: string }[]
      return Number(attributes.find(({ Key }) => Key === 'local.listener_port')?.Value)
    },
    /** A real HTTP server to be a target. */
    startTarget: async (handle: RequestListener): Promise<Target & { close: () => void }> => {
      const server = createServer({ keepAliveTimeout: 65_000 }, handle)
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const close = () => {
        server.close()
        server.closeAllConnections()
      }
      targets.push({ close })
      return { id: '127.0.0.1', port: (server.address() as AddressInfo).port, close }
    },
    stop: async () => {
      await elb.stop()
      for (const target of targets) target.close()
    }
  }
}

export type Balancer = ReturnType<typeof startBalancer>

export const forwardTo = (...groups: readonly (readonly [arn: string, weight: number])[]): Shape[] => [
  {
    Type: 'forward',
    ForwardConfig: { TargetGroups: groups.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })) }
  }
]

export interface Sent {
  readonly port: number
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly agent?: Agent
}

/** Sends one request and reads the whole answer. */
export function send({ port, path = '/', method = 'GET', headers = {}, body, agent }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = startRequest(
      { host: '127.0.0.1', port, path, method, headers, ...(agent && { agent }) },
      response => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }))
        response.once('error', reject)
      }
    )
    request.once('error', reject)
    request.end(body)
  })
}

/** Waits, in real time, until something holds. */
export async function until(holds: () => boolean, { within = 10_000 } = {}): Promise<void> {
  const end = Date.now() + within
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not so within ${within} ms: ${holds.toString()}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
