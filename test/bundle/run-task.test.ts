import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  type Task
} from '@aws-sdk/client-ecs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { putImage } from './put-image.js'
import { runBundle, startBundle } from './run-bundle.js'

/** A program that prints its inputs, works a little, and exits with CODE. */
const PROGRAM = `
console.log('working with ' + process.argv.slice(1).join(' '))
console.log('::error::not a command')
setTimeout(() => { console.log('done'); process.exit(Number(process.env.CODE ?? 0)) }, Number(process.env.WORK_MS ?? 200))
`

let cloud: LocalCloud
let ecs: ECSClient
let workspace: string

beforeAll(async () => {
  cloud = await startLocalCloud({ rate: 5 })
  const settings = {
    endpoint: cloud.endpoint,
    region: cloud.place.region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' }
  }
  ecs = new ECSClient(settings)
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  const entryPoint = [process.execPath, '-e', PROGRAM, '--']
  cloud.images.add('shop/job:1', { entryPoint, command: [], workingDirectory: workspace })
  await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }))
  await new CloudWatchLogsClient(settings).send(new CreateLogGroupCommand({ logGroupName: '/ecs/job' }))
  await writeFile(join(workspace, 'job.json'), JSON.stringify(definition('shop/job:1')))
  await writeFile(join(workspace, 'gone.json'), JSON.stringify(definition('shop/gone:1')))
})

afterEach(() => {
  cloud.faults.clear()
  cloud.journal.clear()
})

afterAll(async () => cloud.stop())

function definition(image: string) {
  const options = { 'awslogs-group': '/ecs/job', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'run' }
  return {
    family: image.replace(/.*\/|:.*/g, ''),
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      { name: 'job', image, logConfiguration: { logDriver: 'awslogs', options } },
      { name: 'agent', image: 'shop/job:1', essential: false, environment: [{ name: 'WORK_MS', value: '60000' }] }
    ]
  }
}

const INPUTS = { cluster: 'prod', 'task-definition': './job.json', subnets: 'subnet-1', 'launch-type': 'FARGATE' }

let runs = 0

/** Every test is a workflow run of its own: in one run, the same step with the same inputs is the same task. */
function options(inputs: Readonly<Record<string, string>> = {}) {
  runs += 1
  return { cloud, workspace, github: { run_id: String(runs) }, inputs: { ...INPUTS, ...inputs } }
}

function calls(action: string): number {
  return cloud.journal.entries.filter(entry => entry.action === action).length
}

async function allTasks(): Promise<readonly Task[]> {
  const lists = (['RUNNING', 'STOPPED'] as const).map(desiredStatus =>
    ecs.send(new ListTasksCommand({ cluster: 'prod', desiredStatus }))
  )
  const tasks = (await Promise.all(lists)).flatMap(list => list.taskArns ?? [])
  return tasks.length === 0 ? [] : ((await ecs.send(new DescribeTasksCommand({ cluster: 'prod', tasks }))).tasks ?? [])
}

/** What ran since the last time it was asked. */
function newTasks(): () => Promise<readonly Task[]> {
  const before = allTasks()
  return async () => {
    const known = (await before).map(task => task.taskArn)
    return (await allTasks()).filter(task => !known.includes(task.taskArn))
  }
}

describe('the bundle of run-task', () => {
  it('registers a file, runs the task, shows its log line by line, and gives its exit codes', async () => {
    const result = await runBundle('run-task', options({ command: 'up "to 7"' }))
    expect(result).toMatchObject({ outcome: 'success', exitCode: 0, postExitCode: 0 })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'exit-code': '0' })
    expect(result.log).toContain('job | working with up to 7')
    expect(result.log).toContain('job | ::error::not a command')
    expect(result.log).toContain('job | done')
    expect(result.annotations).toEqual([])
    expect(result.summary).toMatch(/^## ✅ Run task job:1: succeeded in/)
    expect(await readFile(result.outputs.report ?? '', 'utf8')).toContain('<h1>Run task job:1</h1>')
  })

  it('reuses the revision that is there', async () => {
    const started = newTasks()
    const result = await runBundle('run-task', options())
    expect(result).toMatchObject({ outcome: 'success', outputs: { verdict: 'succeeded' } })
    expect((await started()).map(({ taskDefinitionArn }) => taskDefinitionArn)).toEqual([
      expect.stringMatching(/job:1$/)
    ])
    expect(calls('ecs:RegisterTaskDefinition')).toBe(0)
  })

  it('runs where the tasks of a service run', async () => {
    const network = { subnets: ['subnet-a', 'subnet-b'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' as const }
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'prod',
        serviceName: 'api',
        taskDefinition: 'job',
        desiredCount: 0,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: network }
      })
    )
    const result = await runBundle('run-task', options({ subnets: '', 'launch-type': '', service: 'api' }))
    expect(result.outcome).toBe('success')
    const request = cloud.journal.entries.find(entry => entry.action === 'ecs:RunTask')
    expect(request?.input).toMatchObject({
      networkConfiguration: { awsvpcConfiguration: network },
      launchType: 'FARGATE'
    })
  })

  it('fails with the exit code of the essential container', async () => {
    const result = await runBundle('run-task', options({ 'environment-variables': 'CODE=3' }))
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 1 })
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'non-zero-exit', 'exit-code': '3' })
    expect(result.annotations[0]?.message).toContain('job exited with code 3')
  })

  it('reports why a task never started', async () => {
    const result = await runBundle('run-task', options({ 'task-definition': './gone.json' }))
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'image-pull', 'exit-code': '' })
    expect(result.annotations[0]?.message).toMatch(/^The task did not start: CannotPullContainerError/)
  })

  it('refuses a file whose image is not in ECR before it is registered, also in a dry run', async () => {
    const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/pushed'
    await putImage(cloud, repository, '1')
    for (const tag of ['1', '2'])
      await writeFile(join(workspace, `pushed-${tag}.json`), JSON.stringify(definition(`${repository}:${tag}`)))
    for (const dryRun of ['false', 'true']) {
      const refused = await runBundle('run-task', options({ 'task-definition': './pushed-2.json', 'dry-run': dryRun }))
      expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', 'reason-code': 'not-found' } })
      expect(refused.annotations.map(({ message }) => message)).toEqual([
        `Image "${repository}:2" does not exist in Amazon ECR (repository shop/pushed, eu-west-1). Push it first, or correct the input "task-definition".`
      ])
    }
    expect(calls('ecs:RegisterTaskDefinition')).toBe(0)
    const found = await runBundle('run-task', options({ 'task-definition': './pushed-1.json', 'dry-run': 'true' }))
    expect(found.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-run' })
  })

  it('starts one task when the answer to RunTask is lost', async () => {
    const started = newTasks()
    cloud.faults.add({ action: 'ecs:RunTask', kind: { kind: 'lost-response' }, times: 2 })
    const result = await runBundle('run-task', options())
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' })
    expect(calls('ecs:RunTask')).toBe(3)
    expect(await started()).toHaveLength(1)
  })

  it('does not report that no task was started when the answer to RunTask is lost and the role is denied then', async () => {
    const started = newTasks()
    cloud.faults.add({ action: 'ecs:RunTask', kind: { kind: 'lost-response' }, times: 1 })
    const denied = { kind: 'error', code: 'AccessDeniedException', status: 400, message: 'no' } as const
    cloud.faults.add({ action: 'ecs:RunTask', kind: denied })
    const result = await runBundle('run-task', options({ 'environment-variables': 'WORK_MS=60000' }))
    expect(result.outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'outcome-unknown' })
    expect(result.annotations).toContainEqual(expect.objectContaining({ title: 'The task was stopped' }))
    expect(await started()).toMatchObject([{ stopCode: 'UserInitiated' }])
  })

  it('finds its task again when the step is tried again in the same attempt of the run', async () => {
    const started = newTasks()
    const again = options()
    const [first, second] = [await runBundle('run-task', again), await runBundle('run-task', again)]
    expect(second.outputs).toEqual({
      ...first.outputs,
      report: second.outputs.report,
      'report-name': second.outputs['report-name']
    })
    expect(await started()).toHaveLength(1)
  })

  it('ends the same when 30% of all calls are throttled', async () => {
    cloud.faults.add({ action: '*', kind: { kind: 'error', code: 'ThrottlingException', status: 400 }, rate: 0.3 })
    const result = await runBundle('run-task', options())
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' })
  })

  it('ends as unknown, immediately, when the task may no longer be read', async () => {
    cloud.faults.add({
      action: 'ecs:DescribeTasks',
      kind: { kind: 'error', code: 'AccessDeniedException', status: 400, message: 'no' },
      after: 1
    })
    const result = await runBundle('run-task', options({ 'environment-variables': 'WORK_MS=60000' }))
    expect(result.outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'access-denied' })
    expect(calls('ecs:DescribeTasks')).toBeLessThanOrEqual(2)
  })

  it('stops a task at the timeout', async () => {
    const started = newTasks()
    const result = await runBundle('run-task', options({ 'environment-variables': 'WORK_MS=60000', timeout: '10s' }))
    expect(result.outputs).toMatchObject({ verdict: 'timed-out', 'exit-code': '143' })
    expect(await started()).toMatchObject([{ stopCode: 'UserInitiated' }])
  })

  it('stops the task and ends in under seven seconds when the job is canceled', async () => {
    const started = newTasks()
    const bundle = await startBundle('run-task', options({ 'environment-variables': 'WORK_MS=60000' }))
    await bundle.seen('job | working')
    const cancelledAt = Date.now()
    bundle.cancel()
    const result = await bundle.main
    expect(Date.now() - cancelledAt).toBeLessThan(7_000)
    expect(result.outputs).toMatchObject({ verdict: 'cancelled' })
    await bundle.ended
    expect(await started()).toMatchObject([{ stopCode: 'UserInitiated' }])
  })

  it('ends in time when the job is canceled while AWS does not answer, and leaves the task to post', async () => {
    const started = newTasks()
    const bundle = await startBundle('run-task', options({ 'environment-variables': 'WORK_MS=60000' }))
    await bundle.seen('job | working')
    const end = cloud.faults.add({ action: 'ecs:*', kind: { kind: 'hang' } })
    const cancelledAt = Date.now()
    bundle.cancel()
    const { outputs } = await bundle.main
    expect(Date.now() - cancelledAt).toBeLessThan(7_000)
    expect(outputs.reason).toContain('could not be stopped')
    end()
    const { annotations } = await bundle.ended
    expect(annotations).toContainEqual(expect.objectContaining({ title: 'The task was stopped' }))
    expect(await started()).toMatchObject([{ stopCode: 'UserInitiated' }])
  })

  it('stops the task of a step that was killed', async () => {
    const started = newTasks()
    const bundle = await startBundle('run-task', options({ 'environment-variables': 'WORK_MS=60000' }))
    await bundle.seen('job | working')
    bundle.kill()
    const result = await bundle.ended
    expect(result).toMatchObject({ outcome: 'failure', postExitCode: 0 })
    expect(result.annotations).toContainEqual(expect.objectContaining({ title: 'The task was stopped' }))
    expect(await started()).toMatchObject([{ stopCode: 'UserInitiated' }])
  })

  it('leaves the task running with on-cancel: leave', async () => {
    const started = newTasks()
    const inputs = { 'environment-variables': 'WORK_MS=4000', 'on-cancel': 'leave' }
    const bundle = await startBundle('run-task', options(inputs))
    await bundle.seen('job | working')
    bundle.cancel()
    const { outputs } = await bundle.ended
    expect(outputs.reason).toContain('The task continues (on-cancel: leave)')
    expect(calls('ecs:StopTask')).toBe(0)
    expect(await started()).toMatchObject([{ lastStatus: 'RUNNING' }])
  })

  it('touches nothing in a dry run, and nothing when an input is wrong', async () => {
    const dry = await runBundle('run-task', options({ 'dry-run': 'true' }))
    expect(dry).toMatchObject({ outcome: 'success', outputs: { 'reason-code': 'would-run' } })
    const wrong = await runBundle('run-task', options({ timeout: 'soon' }))
    expect(wrong).toMatchObject({ outcome: 'failure', exitCode: 1 })
    expect(wrong.annotations.map(({ message }) => message)).toEqual([
      'Input "timeout": expected a duration such as 90s, 15m or 1h30m (1s to 14d), got "soon".'
    ])
    expect(cloud.journal.entries.map(entry => entry.action)).toEqual(['ecs:DescribeTaskDefinition'])
  })
})
