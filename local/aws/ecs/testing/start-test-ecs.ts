import type { Service, ServiceDeployment, Task } from '@aws-sdk/client-ecs'
import type { Shape } from '../../aws-service.js'
import { startClock, type Clock } from '../../clock.js'
import type { LogSink } from '../../logs/log-sink.js'
import { createEcs, type EcsOptions } from '../ecs-service.js'
import { createFakeRuntime, type FakeRuntime } from './fake-runtime.js'
import { createFakeTraffic, type FakeTraffic } from './fake-traffic.js'

export interface TestEcs {
  readonly clock: Clock
  readonly runtime: FakeRuntime
  readonly traffic: FakeTraffic
  readonly alarms: Map<string, 'OK' | 'ALARM'>
  /** Lines by `group stream`. */
  readonly logs: Map<string, string[]>
  /** Calls an operation. The answer's type is the caller's business. */
  call<Output = Shape>(operation: string, input?: object): Promise<Output>
  /** Looks at something again and again until it is as wanted, or fails after a few seconds. */
  until<Value>(look: () => Promise<Value>, isWanted: (value: Value) => boolean): Promise<Value>
  service(name?: string): Promise<Service>
  /** The newest service deployment. */
  deployment(name?: string): Promise<ServiceDeployment>
  tasks(filter?: object): Promise<Task[]>
  stop(): Promise<void>
}

const caller = { accessKeyId: 'AKIA', arn: 'arn:aws:iam::123456789012:user/tester' }
export const testPlace = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }

/** Starts ECS on a fast clock, with containers and load balancers that are fakes. */
export function startTestEcs(options: Partial<EcsOptions> & { readonly rate?: number } = {}): TestEcs {
  const clock = startClock(options.rate ?? 200)
  const runtime = createFakeRuntime()
  const traffic = createFakeTraffic({ runtime, clock })
  const alarms = new Map<string, 'OK' | 'ALARM'>()
  const logs = new Map<string, string[]>()
  const ecs = createEcs({
    clock,
    runtime,
    traffic,
    place: testPlace,
    alarms: { stateOf: name => alarms.get(name) },
    logs: recordLogs(logs),
    deploymentVisibleAfter: 0,
    ...options
  })
  const call = async <Output>(operation: string, input: object = {}) =>
    (await ecs.operations[operation]?.(input as Shape, caller)) as Output
  return {
    ...{ clock, runtime, traffic, alarms, logs, call, until },
    ...readers(call),
    stop: async () => {
      await ecs.stop()
      await runtime.stop()
    }
  }
}

function readers(call: TestEcs['call']): Pick<TestEcs, 'service' | 'deployment' | 'tasks'> {
  return {
    service: async (name = 'web') => {
      const { services } = await call<{ services: Service[] }>('DescribeServices', { services: [name] })
      return services[0] ?? {}
    },
    deployment: async (name = 'web') => {
      const { serviceDeployments } = await call<{ serviceDeployments: ServiceDeployment[] }>('ListServiceDeployments', {
        service: name
      })
      const described = await call<{ serviceDeployments: ServiceDeployment[] }>('DescribeServiceDeployments', {
        serviceDeploymentArns: serviceDeployments.slice(0, 1).map(({ serviceDeploymentArn }) => serviceDeploymentArn)
      })
      return described.serviceDeployments[0] ?? {}
    },
    tasks: async (filter = {}) => {
      const { taskArns } = await call<{ taskArns: string[] }>('ListTasks', filter)
      if (taskArns.length === 0) return []
      return (await call<{ tasks: Task[] }>('DescribeTasks', { tasks: taskArns })).tasks
    }
  }
}

function recordLogs(logs: Map<string, string[]>): LogSink {
  const groups = new Set<string>()
  return {
    hasGroup: group => groups.has(group),
    createGroup: group => void groups.add(group),
    append: (group, stream, { message }) => {
      const name = `${group} ${stream}`
      logs.set(name, [...(logs.get(name) ?? []), message])
    }
  }
}

async function until<Value>(look: () => Promise<Value>, isWanted: (value: Value) => boolean): Promise<Value> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const value = await look()
    if (isWanted(value)) return value
    if (Date.now() > deadline) throw new Error(`Still not as wanted: ${JSON.stringify(value, undefined, 2)}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
