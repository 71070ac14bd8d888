import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudWatchLogsClient, CreateLogGroupCommand, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  DescribeTasksCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  RunTaskCommand
} from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'
import { docker } from '../tasks/docker-command.js'

// `npm run test:docker`: a Docker engine pushes to a real registry, and ECS pulls from it.
let cloud: LocalCloud
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-'))
  cloud = await startLocalCloud({ registry: 'docker-registry', runtime: 'docker', rate: 10 })
})
afterEach(async () => {
  await cloud.stop()
  await rm(folder, { recursive: true })
})

/** Pushes the image with the engine of this machine; nothing of it stays there. Returns its reference by digest. */
async function push(): Promise<string> {
  const ecr = new ECRClient(clientSettings(cloud))
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/job' }))
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const uri = repository?.repositoryUri ?? ''
  const host = uri.split('/')[0] ?? ''
  const auths = { [host]: { auth: authorizationData?.[0]?.authorizationToken } }
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths }))
  await docker(['tag', 'busybox:stable', `${uri}:v1`])
  const pushed = await docker(['--config', folder, 'push', `${uri}:v1`])
  await docker(['image', 'rm', `${uri}:v1`])
  return `${uri}@${/sha256:[0-9a-f]{64}/.exec(pushed)?.[0] ?? ''}`
}

test('ECS runs an image that was pushed, by its digest, with a login of its own', async () => {
  const image = await push()
  const settings = clientSettings(cloud)
  const ecs = new ECSClient(settings)
  const logs = new CloudWatchLogsClient(settings)
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/job' }))
  await ecs.send(new CreateClusterCommand({ clusterName: 'demo' }))
  const options = { 'awslogs-group': '/job', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'run' }
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: 'job', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      containerDefinitions: [
        {
          ...{ name: 'job', image, entryPoint: ['/bin/sh', '-c'], command: ['echo it runs; exit 3'] },
          logConfiguration: { logDriver: 'awslogs', options }
        }
      ]
    })
  )
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
  const { tasks = [] } = await ecs.send(
    new RunTaskCommand({ cluster: 'demo', taskDefinition: 'job', launchType: 'FARGATE', networkConfiguration })
  )
  const describe = () => ecs.send(new DescribeTasksCommand({ cluster: 'demo', tasks: [tasks[0]?.taskArn ?? ''] }))
  let task = tasks[0]
  while (task?.lastStatus !== 'STOPPED') {
    await cloud.clock.sleep(1_000)
    task = (await describe()).tasks?.[0]
  }
  expect(task.containers).toMatchObject([{ exitCode: 3, imageDigest: image.split('@')[1] }])
  const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: '/job' }))
  expect(events?.map(({ message }) => message)).toEqual(['it runs'])
  await docker(['image', 'rm', image])
}, 900_000)
