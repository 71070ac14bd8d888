import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecr from '@aws-sdk/client-ecr'
import * as ecrPublic from '@aws-sdk/client-ecr-public'
import * as ecs from '@aws-sdk/client-ecs'
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2'
import * as iam from '@aws-sdk/client-iam'
import * as sts from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { startHttpService, type HttpService, type ServiceAnswer } from '../../local/services/http-service.js'
import { systemClock } from '../adapters/system-clock.js'
import { awsCalls } from './calls.js'
import { NEVER_ABSENT } from './never-absent.js'
import type { Client } from './server-time.js'

const SDK = { cloudwatch, logs, ecr, ecrPublic, ecs, elb, iam, sts }
type Shape = readonly [kind: number, namespace: string, name: string, traits: unknown, members: readonly string[]]
type Sendable = Client & { send(command: never): Promise<unknown>; destroy(): void }

const PAGE = '<!DOCTYPE html><html><body>Try again</body></html>'
const BODIES = ['', '{}', '[null]', PAGE, '{"cut":']
const TYPES = ['application/x-amz-json-1.1', 'text/html']

let body = ''
let type = ''
let service: HttpService
beforeAll(async () => {
  const answer = (): ServiceAnswer => ({ status: 200, headers: { 'content-type': type }, body })
  service = await startHttpService(answer, 0)
})
afterAll(() => service.close())

/** Every command of the product that has an answer to read, by the client that sends it. */
const READS: readonly (readonly [client: unknown, command: object])[] = [
  [ecs.ECSClient, new ecs.DescribeServicesCommand({ services: ['api'] })],
  [ecs.ECSClient, new ecs.DescribeTaskDefinitionCommand({ taskDefinition: 'api' })],
  [ecs.ECSClient, new ecs.ListServiceDeploymentsCommand({ service: 'api' })],
  [ecs.ECSClient, new ecs.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: ['arn'] })],
  [ecs.ECSClient, new ecs.DescribeServiceRevisionsCommand({ serviceRevisionArns: ['arn'] })],
  [ecs.ECSClient, new ecs.ListTasksCommand({})],
  [ecs.ECSClient, new ecs.DescribeTasksCommand({ tasks: ['task'] })],
  [ecs.ECSClient, new ecs.ListTaskDefinitionsCommand({})],
  [elb.ElasticLoadBalancingV2Client, new elb.DescribeTargetGroupsCommand({})],
  [elb.ElasticLoadBalancingV2Client, new elb.DescribeTargetHealthCommand({ TargetGroupArn: 'arn' })],
  [elb.ElasticLoadBalancingV2Client, new elb.DescribeListenersCommand({})],
  [elb.ElasticLoadBalancingV2Client, new elb.DescribeRulesCommand({})],
  [cloudwatch.CloudWatchClient, new cloudwatch.DescribeAlarmsCommand({})],
  [
    cloudwatch.CloudWatchClient,
    new cloudwatch.GetMetricDataCommand({ MetricDataQueries: [], StartTime: new Date(0), EndTime: new Date(1) })
  ],
  [logs.CloudWatchLogsClient, new logs.GetLogEventsCommand({ logStreamName: 'one' })],
  [sts.STSClient, new sts.GetCallerIdentityCommand({})],
  [
    sts.STSClient,
    new sts.AssumeRoleWithWebIdentityCommand({ RoleArn: 'arn', RoleSessionName: 'one', WebIdentityToken: 'one' })
  ],
  [iam.IAMClient, new iam.GetRoleCommand({ RoleName: 'deploy' })],
  [iam.IAMClient, new iam.SimulatePrincipalPolicyCommand({ PolicySourceArn: 'arn', ActionNames: ['ecs:RunTask'] })],
  [ecr.ECRClient, new ecr.GetAuthorizationTokenCommand({})],
  [ecr.ECRClient, new ecr.DescribeRepositoriesCommand({})],
  [ecr.ECRClient, new ecr.DescribeImagesCommand({ repositoryName: 'api' })],
  [ecr.ECRClient, new ecr.DescribePullThroughCacheRulesCommand({})],
  [ecr.ECRClient, new ecr.DescribeImageScanFindingsCommand({ repositoryName: 'api', imageId: {} })],
  [ecrPublic.ECRPUBLICClient, new ecrPublic.GetAuthorizationTokenCommand({})]
]

async function read(Of: unknown, command: object, sent: { readonly body: string; readonly type: string }) {
  ;({ body, type } = sent)
  // Only one attempt: the pause before the next one would be longer than retries may take.
  const calls = awsCalls({ clock: systemClock({}), random: () => 1e9 })
  const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' }
  const settings = { endpoint: service.origin, region: 'eu-west-1', credentials, maxAttempts: 1 }
  const client = calls.listenTo(new (Of as new (of: object) => Sendable)(settings))
  try {
    return await calls.read('the read', () => client.send(command as never))
  } finally {
    client.destroy()
  }
}

describe('an answer of AWS that reports success', () => {
  it.each(READS.map(([of, command]) => [command.constructor.name, of, command] as const))(
    'to %s and has nothing in it that can be read is a failure of the call',
    async (_, of, command) => {
      for (const sent of TYPES.flatMap(each => BODIES.map(text => ({ body: text, type: each }))))
        await expect(read(of, command, sent)).rejects.toMatchObject({
          code: 'platform-error',
          message: expect.stringMatching(/^AWS returned HTTP 200 \((?:an HTML page|UnreadableResponse)\) for the read/)
        })
    }
  )

  it.each([
    ['a null in a list', { serviceDeployments: [null] }, 'member of serviceDeployments that is not an object'],
    ['an item without its ARN', { serviceDeployments: [{ status: 'SUCCESSFUL' }] }, 'lacks serviceDeploymentArn in'],
    ['a number for a text', { serviceDeployments: [{ serviceDeploymentArn: 7 }] }, 'lacks status'],
    ['a text for a list', { serviceDeployments: 'none' }, 'serviceDeployments that is not a list'],
    ['a token of another type', { serviceDeployments: [], nextToken: {} }, 'nextToken that is not a string']
  ])('with %s is one too', async (_, answer, problem) => {
    const sent = { body: JSON.stringify(answer), type: 'application/x-amz-json-1.1' }
    const failed = read(ecs.ECSClient, new ecs.ListServiceDeploymentsCommand({ service: 'api' }), sent)
    await expect(failed).rejects.toMatchObject({ code: 'platform-error', message: expect.stringContaining(problem) })
  })

  it('without optional members, and with others that are newer than the SDK, is read', async () => {
    const deployment = { serviceDeploymentArn: 'arn', status: 'SUCCESSFUL', startedAt: null, newer: [null] }
    const sent = { body: JSON.stringify({ serviceDeployments: [deployment] }), type: 'application/x-amz-json-1.1' }
    const answer = await read(ecs.ECSClient, new ecs.ListServiceDeploymentsCommand({ service: 'api' }), sent)
    expect(answer).toMatchObject({ serviceDeployments: [{ serviceDeploymentArn: 'arn' }] })
  })
})

describe('the members that AWS always sends', () => {
  const shapes = Object.values(SDK)
    .flatMap(module => Object.values(module) as readonly unknown[])
    .filter((each): each is Shape => Array.isArray(each) && each[0] === 3)

  it('are members of shapes of the SDK', () => {
    const unknown = [...NEVER_ABSENT].flatMap(([shape, members]) =>
      members
        .flatMap(each => each.split('|'))
        .filter(member => !shapes.some(([, , name, , all]) => name === shape && all.includes(member)))
        .map(member => `${shape}.${member}`)
    )
    expect(unknown).toEqual([])
  })

  it('are listed for every answer that is read', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
      /(?<!\.test)\.ts$/.test(file)
    )
    const sent = new Set(
      sources.flatMap(file => [...readFileSync(`src/${file}`, 'utf8').matchAll(/new (\w+)Command\(/g)])
    )
    const operations = Object.values(SDK).flatMap(module => Object.values(module) as readonly unknown[])
    const unlisted = [...sent].flatMap(([, name = '']) => {
      const operation = operations.find(
        (each): each is readonly unknown[] => Array.isArray(each) && each[0] === 9 && each[2] === name
      )
      const answer = typeof operation?.[5] === 'function' ? (operation[5] as () => Shape | 'unit')() : 'unit'
      if (answer === 'unit' || answer[4].length === 0) return operation === undefined ? [name] : []
      return NEVER_ABSENT.has(answer[2]) || (answer as readonly unknown[])[6] !== undefined ? [] : [name]
    })
    expect(unlisted).toEqual([])
  })
})
