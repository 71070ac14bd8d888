import { ECSClient } from '@aws-sdk/client-ecs'
import { Readable } from 'node:stream'
import { ecsServiceDeployments } from '../../../src/targets/ecs/aws/ecs-service-deployments.js'
import { ecsServices } from '../../../src/targets/ecs/aws/ecs-services.js'
import { ecsTaskDefinitions } from '../../../src/targets/ecs/aws/ecs-task-definitions.js'
import { ecsTasks } from '../../../src/targets/ecs/aws/ecs-tasks.js'
import { awsCalls, type AwsCalls } from '../../../src/aws/calls.js'
import { DeployError } from '../../../src/domain/errors.js'
import type { Metrics } from '../../../src/targets/ecs/ports/metrics.js'
import type { TrafficRouter } from '../../../src/targets/ecs/ports/traffic-router.js'
import { fakeEcrImages } from '../../fakes/fake-ecr-images.js'
import { cut, denied, isDead, live, mortalClock, never, overWire, type Life } from './process-life.js'
import type { SteppedCloud } from './stepped-cloud.js'

/** The adapters of a step that is not interrupted. */
export function worldOf(cloud: SteppedCloud) {
  const life = live()
  const clock = mortalClock(cloud, life)
  return { ...connect(cloud, { life, clock, metrics: 'answer' }), clock }
}

/** What of the load balancer is out of reach. */
export type Rules = 'denied' | 'dead' | 'targets-denied'

interface Reach {
  readonly life: Life
  readonly clock: ReturnType<typeof mortalClock>
  readonly metrics: 'answer' | 'dead' | Metrics
  /** Whether the listener rules may be read, and whether the load balancer answers. */
  readonly rules?: Rules
}

const ENDPOINT = new URL('http://ecs.local/')
/** By the local cloud, no more of a signature is read than whose it is. */
const SIGNED = { authorization: 'AWS4-HMAC-SHA256 Credential=deploy-kit/20261128/eu-west-1/ecs/aws4_request' }

/** The adapters of ECS as they are, on the local ECS; the load balancer and CloudWatch are read directly. */
export function connect(cloud: SteppedCloud, { life, clock, metrics, rules }: Reach) {
  const calls = awsCalls({ clock, random: () => 0.5 })
  const client = new ECSClient({
    ...{ region: 'eu-west-1', endpoint: ENDPOINT.href, maxAttempts: 1 },
    // What of the SDK reads and logs no answer takes time a hundred times a row.
    ...{ endpointProvider: () => ({ url: ENDPOINT }), logger: {} as never },
    credentials: { accessKeyId: 'deploy-kit', secretAccessKey: 'local' },
    signer: {
      sign: request => Promise.resolve(Object.assign(request, { headers: { ...request.headers, ...SIGNED } }))
    },
    requestHandler: { handle: (request: WireRequest) => handle(request, cloud, life) } as never
  })
  const unused = () => Promise.reject(new Error('Nothing asks for that.'))
  return {
    ...{ services: ecsServices(client, calls), serviceDeployments: ecsServiceDeployments(client, calls) },
    ...{ taskDefinitions: ecsTaskDefinitions(client, calls), tasks: ecsTasks(client, calls) },
    router: overCalls(rules === undefined ? routerOf(cloud) : unreadable(rules, cloud), { calls, cloud, life }),
    metrics: overCalls(typeof metrics === 'object' ? metrics : metricsOf(cloud, metrics, clock), {
      calls,
      cloud,
      life
    }),
    taskLogs: { tail: () => Promise.resolve([]) },
    images: fakeEcrImages(),
    prober: { probe: unused },
    countCalls: () => calls.count,
    boundCalls: (until: number | undefined) => calls.boundRetries(until)
  }
}

interface WireRequest {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array
}

async function handle({ path, headers, body }: WireRequest, cloud: SteppedCloud, life: Life) {
  const action = `ecs:${(headers['x-amz-target'] ?? '').replace(/^.*\./, '')}`
  const count = (life.calls.get(action) ?? 0) + 1
  const bytes =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return overWire(!/:(Describe|List)/.test(action), { cloud, life }, async () => {
    life.calls.set(action, count)
    life.onCall(action, count, 'before')
    if (isDead(life)) return never()
    cloud.clock.inFlight += 1
    const reply = await cloud.carryOut({ path, headers, body: bytes }).finally(() => (cloud.clock.inFlight -= 1))
    life.onCall(action, count, 'after')
    if (reply.kind === 'silence') return never()
    if (reply.kind === 'cut') throw cut()
    const { status: statusCode, headers: answered, body: answer } = reply.answer
    return { response: { statusCode, headers: answered, body: Readable.from([Buffer.from(answer)]) } }
  })
}

type Reads = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>

/** Reads that are not made over the wire have the same connection. */
function overCalls<Port extends object>(
  port: Port,
  { calls, ...rest }: { readonly calls: AwsCalls; readonly cloud: SteppedCloud; readonly life: Life }
): Port {
  const reads = Object.entries(port as Reads).map(([name, read]) => [
    name,
    (...given: never[]) => calls.read(name, () => overWire(false, rest, () => read(...given)))
  ])
  return Object.fromEntries(reads) as Port
}

function routerOf({ traffic, loadBalancer }: SteppedCloud): TrafficRouter {
  return {
    split: rule => {
      const weights = traffic.weights(rule)
      return Promise.resolve(weights && { weights, sticky: false })
    },
    loadBalancerOf: () => Promise.resolve(loadBalancer),
    targets: group =>
      Promise.resolve(
        traffic.targetHealth(group).map(({ target, state, reason, description }) => ({
          ...{ target: `${target.id}:${target.port}`, state, reason, description }
        }))
      ),
    attachmentOf: () => Promise.resolve(undefined)
  }
}

/** A load balancer of which nothing or no target may be read, or that answers nothing for as long as retries are given. */
function unreadable(rules: Rules, cloud: SteppedCloud): TrafficRouter {
  if (rules === 'targets-denied') return { ...routerOf(cloud), targets: () => Promise.reject(denied()) }
  const fail = () => Promise.reject(rules === 'denied' ? denied() : cut())
  return { split: fail, loadBalancerOf: fail, targets: fail, attachmentOf: fail }
}

/** A CloudWatch that is dead answers nothing for as long as retries are given. */
function metricsOf({ alarms }: SteppedCloud, state: 'answer' | 'dead', clock: Reach['clock']): Metrics {
  const dead = async () => {
    await clock.sleep(60_000)
    throw new DeployError('unreachable', 'AWS could not be reached for cloudwatch:DescribeAlarms.')
  }
  return state === 'dead'
    ? { read: dead, alarms: dead }
    : {
        read: () => Promise.resolve({ traffic: new Map(), series: [], unsettled: new Set() }),
        alarms: names =>
          Promise.resolve(
            new Map(
              names.flatMap(name => {
                const found = alarms.get(name)
                return found === undefined ? [] : [[name, found] as const]
              })
            )
          )
      }
}
