import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { ECRClient } from '@aws-sdk/client-ecr'
import type { ECSClient } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import type { AwsCalls } from '../aws/calls.js'
import { cloudwatchMetrics } from '../targets/ecs/aws/cloudwatch-metrics.js'
import { ecrScans } from './images/ecr-scans.js'
import { ecsServiceDeployments } from '../targets/ecs/aws/ecs-service-deployments.js'
import { ecsServices } from '../targets/ecs/aws/ecs-services.js'
import { ecsTaskDefinitions } from '../targets/ecs/aws/ecs-task-definitions.js'
import { ecsTasks } from '../targets/ecs/aws/ecs-tasks.js'

type Input = Readonly<Record<string, unknown>>
type Page = Readonly<Record<string, unknown>>

interface Paged {
  /** One answer after the other, whatever is asked for. */
  readonly pages: readonly Page[]
  readonly token: 'nextToken' | 'NextToken'
  /** What other calls are answered. */
  readonly others?: (input: Input) => Page
}

/** A client that lists one page after the other, each named by its number. */
function clientOf({ pages, token, others = () => ({}) }: Paged) {
  const send = ({ input, constructor }: { readonly input: Input; readonly constructor: { readonly name: string } }) => {
    if (/^DescribeTasks|^DescribeServices/.test(constructor.name)) return Promise.resolve(others(input))
    const number = Number(input[token] ?? 0)
    const next = number + 1 < pages.length ? { [token]: String(number + 1) } : {}
    return Promise.resolve({ ...pages[number], ...next })
  }
  return { send } as unknown
}

const calls = {
  read: (_: string, send: (options: object) => unknown) => send({}),
  boundRetries: () => undefined
} as unknown as AwsCalls

const THREE = [1, 2, 3]
const numbered = (name: string) => THREE.map(number => `${name}-${number}`)
const deployments = THREE.map(number => ({
  serviceDeployments: [{ serviceDeploymentArn: `deployment-${number}`, createdAt: new Date(number) }]
}))
const tasks = THREE.map(number => ({ taskArns: [`task-${number}`] }))
const describeTasks = (startedBy: string) => (input: Input) => ({
  tasks: (input.tasks as readonly string[]).map(taskArn => ({ taskArn, taskDefinitionArn: `of ${taskArn}`, startedBy }))
})

describe('a list of several pages is read to its end', () => {
  it('deployments of a service, newest first', async () => {
    const client = clientOf({ pages: deployments, token: 'nextToken' }) as ECSClient
    const listed = await ecsServiceDeployments(client, calls).list('prod', 'api', undefined)
    expect(listed).toEqual(numbered('deployment').toReversed())
  })

  it('tasks that run revisions of a family', async () => {
    const client = clientOf({ pages: tasks, token: 'nextToken', others: describeTasks('x') }) as ECSClient
    expect(await ecsServices(client, calls).revisionsInUse('prod', 'api')).toEqual(numbered('of task'))
  })

  it('tasks that a step started, and tasks of a deployment that stopped', async () => {
    const client = clientOf({ pages: tasks, token: 'nextToken', others: describeTasks('us') }) as ECSClient
    const adapter = ecsTasks(client, calls)
    const arnsOf = (found: readonly { readonly arn: string }[]) => found.map(({ arn }) => arn)
    expect(arnsOf(await adapter.runningBy('prod', 'us'))).toEqual(numbered('task'))
    expect(arnsOf(await adapter.stoppedOf('prod', 'api', 'us'))).toEqual(numbered('task'))
  })

  it('revisions of a family', async () => {
    const pages = numbered('api').map(arn => ({ taskDefinitionArns: [arn] }))
    const client = clientOf({ pages, token: 'nextToken' }) as ECSClient
    expect(await ecsTaskDefinitions(client, calls).activeRevisions('api')).toEqual(numbered('api'))
  })

  it('alarms, of which 100 are asked for at a time', async () => {
    const pages = numbered('alarm').map(AlarmName => ({ MetricAlarms: [{ AlarmName, StateValue: 'OK' }] }))
    const client = clientOf({ pages, token: 'NextToken' }) as CloudWatchClient
    const metrics = cloudwatchMetrics(client, calls, () => Promise.resolve(''))
    expect([...(await metrics.alarms(numbered('alarm'))).keys()]).toEqual(numbered('alarm'))
    const requested: number[] = []
    const counting = {
      send: ({ input }: { readonly input: { readonly AlarmNames: readonly string[] } }) => {
        requested.push(input.AlarmNames.length)
        return Promise.resolve({ CompositeAlarms: input.AlarmNames.map(AlarmName => ({ AlarmName })) })
      }
    } as unknown as CloudWatchClient
    const names = Array.from({ length: 250 }, (_, index) => `alarm-${index}`)
    const found = await cloudwatchMetrics(counting, calls, () => Promise.resolve('')).alarms(names)
    expect([found.size, requested]).toEqual([250, [100, 100, 50]])
  })

  it('findings of a scan', async () => {
    const pages = numbered('CVE').map(name => ({
      imageScanStatus: { status: 'COMPLETE' },
      imageScanFindings: { findings: [{ name, severity: 'HIGH' }] }
    }))
    const client = clientOf({ pages, token: 'nextToken' }) as ECRClient
    const reading = await ecrScans(client, calls).read({ registryId: '1', repository: 'api', digest: 'sha256:1' }, 0)
    expect(reading).toMatchObject({ kind: 'complete', findings: [{}, {}, {}] })
  })
})

describe('a list that has no end', () => {
  const endless = (token: string | undefined) =>
    ({
      send: ({ input }: { readonly input: Input }) =>
        Promise.resolve({ taskArns: ['task'], tasks: [], nextToken: token ?? `${String(input.nextToken)}x` })
    }) as unknown as ECSClient

  it('is no whole list: the refusal reports that it was not read to its end', async () => {
    await expect(ecsTasks(endless(undefined), calls).runningBy('prod', 'us')).rejects.toThrow(
      'Could not read the full list of the tasks started by us: it has more than 100 pages.'
    )
    await expect(ecsTasks(endless(undefined), calls).stoppedOf('prod', 'api', 'ecs-svc/1')).rejects.toThrow(
      'stopped tasks of service api belongs to this deployment. The others were not read.'
    )
  })

  it('is left at the page that is named twice', async () => {
    await expect(ecsTasks(endless('same'), calls).runningBy('prod', 'us')).rejects.toThrow(
      'AWS returned a page of the tasks started by us twice.'
    )
  })
})
