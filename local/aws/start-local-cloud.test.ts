import { CloudWatchLogsClient, CreateLogGroupCommand, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateClusterCommand, ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { clientSettings } from './client-settings.js'
import type { Fault, LocalCloud, LocalCloudOptions } from './local-cloud.js'
import { startLocalCloud } from './start-local-cloud.js'

const started: LocalCloud[] = []

async function start(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud(options)
  started.push(cloud)
  return cloud
}

afterEach(async () => {
  await Promise.all(started.splice(0).map(cloud => cloud.stop()))
})

const ecr = (cloud: LocalCloud) => new ECRClient(clientSettings(cloud))
const describe = (cloud: LocalCloud) => ecr(cloud).send(new DescribeRepositoriesCommand({}))

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => {
      throw new Error('The call succeeded.')
    },
    (error: unknown) => error as Error
  )
}

async function describeUnder(kind: Fault['kind']): Promise<{ cloud: LocalCloud; failure: Error }> {
  const cloud = await start()
  cloud.faults.add({ action: 'ecr:*', kind })
  return { cloud, failure: await failureOf(describe(cloud)) }
}

test('the journal shows action, input, caller and status of a call', async () => {
  const cloud = await start()
  await ecr(cloud).send(new DescribeRepositoriesCommand({ maxResults: 5 }))
  expect(cloud.journal.entries).toEqual([
    {
      at: expect.any(Number),
      action: 'ecr:DescribeRepositories',
      region: 'eu-west-1',
      input: { maxResults: 5 },
      caller: 'arn:aws:iam::123456789012:user/deploy-kit',
      accessKeyId: 'deploy-kit',
      status: 200
    }
  ])
})

test('each region has clusters, load balancers and metrics of its own, and the journal shows the region of a call', async () => {
  const cloud = await start()
  await new ECSClient(clientSettings(cloud)).send(new CreateClusterCommand({ clusterName: 'prod' }))
  const elsewhere = new ECSClient({ ...clientSettings(cloud), region: 'ap-southeast-2' })
  expect((await elsewhere.send(new ListClustersCommand({}))).clusterArns).toEqual([])
  await elsewhere.send(new CreateClusterCommand({ clusterName: 'prod' }))
  const { clusterArns } = await elsewhere.send(new ListClustersCommand({}))
  expect(clusterArns).toEqual(['arn:aws:ecs:ap-southeast-2:123456789012:cluster/prod'])
  const home = await cloud.readEcs('ListClusters', {})
  expect(home).toEqual({ clusterArns: ['arn:aws:ecs:eu-west-1:123456789012:cluster/prod'] })
  expect(cloud.journal.entries.map(({ action, region }) => `${action} ${region ?? ''}`)).toEqual([
    'ecs:CreateCluster eu-west-1',
    'ecs:ListClusters ap-southeast-2',
    'ecs:CreateCluster ap-southeast-2',
    'ecs:ListClusters ap-southeast-2'
  ])
})

test('the journal shows the error of a call', async () => {
  const cloud = await start()
  const failure = await failureOf(ecr(cloud).send(new DescribeRepositoriesCommand({ repositoryNames: ['web'] })))
  expect(failure.name).toBe('RepositoryNotFoundException')
  expect(cloud.journal.entries).toMatchObject([{ status: 400, error: 'RepositoryNotFoundException' }])
})

test('an error on demand reaches the SDK under its name', async () => {
  const { failure } = await describeUnder({ kind: 'error', code: 'ThrottlingException', status: 400 })
  expect(failure).toMatchObject({ name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } })
})

test('a reset cuts the connection before the call is carried out', async () => {
  const cloud = await start()
  const logs = new CloudWatchLogsClient(clientSettings(cloud))
  const end = cloud.faults.add({ action: 'logs:CreateLogGroup', kind: { kind: 'reset' } })
  const failure = await failureOf(logs.send(new CreateLogGroupCommand({ logGroupName: '/app' })))
  expect(failure.message).toContain('ECONNRESET')
  end()
  expect((await logs.send(new DescribeLogGroupsCommand({}))).logGroups).toEqual([])
  expect(cloud.journal.entries[0]).toMatchObject({ status: 0, error: 'reset' })
})

test('a lost response cuts the connection after the call is carried out', async () => {
  const cloud = await start()
  const logs = new CloudWatchLogsClient(clientSettings(cloud))
  cloud.faults.add({ action: 'logs:CreateLogGroup', kind: { kind: 'lost-response' } })
  const failure = await failureOf(logs.send(new CreateLogGroupCommand({ logGroupName: '/app' })))
  expect(failure.message).toContain('ECONNRESET')
  expect((await logs.send(new DescribeLogGroupsCommand({}))).logGroups).toMatchObject([{ logGroupName: '/app' }])
  expect(cloud.journal.entries[0]).toMatchObject({ status: 200, error: 'lost' })
})

test('a hang never answers, and does not hold up the end', async () => {
  const cloud = await start()
  cloud.faults.add({ action: '*', kind: { kind: 'hang' } })
  const requestHandler = { requestTimeout: 300, throwOnRequestTimeout: true }
  const client = new ECRClient({ ...clientSettings(cloud), requestHandler })
  const failure = await failureOf(client.send(new DescribeRepositoriesCommand({})))
  expect(failure.name).toBe('TimeoutError')
  expect(cloud.journal.entries).toMatchObject([{ status: 0, error: 'hang' }])
})

test("latency is in the local cloud's time", async () => {
  const cloud = await start({ rate: 10 })
  cloud.faults.add({ action: '*', kind: { kind: 'latency', milliseconds: 3000 } })
  const before = cloud.clock.now()
  await describe(cloud)
  const milliseconds = cloud.clock.now() - before
  expect(milliseconds).toBeGreaterThanOrEqual(3000)
  // So long would as much of the machine's time be.
  expect(milliseconds).toBeLessThan(30_000)
})

test('a request without a signature is refused', async () => {
  const cloud = await start()
  const response = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories',
      'content-type': 'application/x-amz-json-1.1'
    },
    body: '{}'
  })
  expect([response.status, response.headers.get('x-amzn-requestid')]).toEqual([400, expect.any(String)])
  expect(await response.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' })
  expect(cloud.journal.entries).toMatchObject([{ caller: 'anonymous', error: 'MissingAuthenticationTokenException' }])
})

test('an unknown operation is reported as unknown', async () => {
  const cloud = await start()
  const response = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=me/20260101/eu-west-1/ecr/aws4_request, SignedHeaders=host, Signature=0',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.toString',
      'content-type': 'application/x-amz-json-1.1'
    },
    body: '{}'
  })
  expect(await response.json()).toMatchObject({ __type: 'UnknownOperationException' })
})

test('a body that is no JSON is refused', async () => {
  const cloud = await start()
  const response = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories' },
    body: '{'
  })
  expect(await response.json()).toMatchObject({ __type: 'SerializationException' })
})

test('the environment points any SDK at the local cloud and has its time', async () => {
  const cloud = await start({ rate: 60, place: { region: 'us-east-2', accountId: '000000000001' } })
  expect(cloud.environment()).toEqual({
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_REGION: 'us-east-2',
    AWS_DEFAULT_REGION: 'us-east-2',
    AWS_ACCESS_KEY_ID: 'deploy-kit',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    DEPLOY_KIT_LOCAL_CLOCK: cloud.clock.origin
  })
})
