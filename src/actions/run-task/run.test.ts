import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../test/fakes/fake-clock.js'
import { fakeEcrImages } from '../../../test/fakes/fake-ecr-images.js'
import { fakeStep } from '../../../test/fakes/fake-step.js'
import { fakeTaskDefinitions } from '../../../test/fakes/fake-task-definitions.js'
import { fakeTasks, type TaskMoment } from '../../../test/fakes/fake-tasks.js'
import { DeployError } from '../../domain/errors.js'
import { inputReader } from '../../domain/input/input-reader.js'
import type { ServiceSnapshot } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { LogLine, TaskLogs } from '../../targets/ecs/ports/task-logs.js'
import { readInputs } from './inputs.js'
import { stopLeftTask } from './left-task.js'
import { runTask } from './run.js'

const DEFINITION = {
  family: 'migrate',
  networkMode: 'awsvpc',
  containerDefinitions: [
    {
      name: 'migrate',
      image: 'shop/api:7',
      memory: 128,
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/migrate', 'awslogs-stream-prefix': 'run', 'awslogs-region': 'eu-west-1' }
      }
    },
    { name: 'agent', image: 'shop/agent:1', memory: 64, essential: false }
  ]
}

const RUNNING = [container('migrate', 'RUNNING'), container('agent', 'RUNNING')]

function container(name: string, lastStatus: string, exitCode?: number, reason?: string) {
  return { name, lastStatus, exitCode, reason }
}

/** Starts, runs for 30 s, and ends with these exit codes. */
function life(migrate: number, agent: number): readonly TaskMoment[] {
  return [
    { second: 0, lastStatus: 'PROVISIONING' },
    { second: 5, lastStatus: 'RUNNING', containers: RUNNING },
    {
      second: 35,
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [container('migrate', 'STOPPED', migrate), container('agent', 'STOPPED', agent)]
    }
  ]
}

const SERVICE = {
  name: 'api',
  status: 'ACTIVE',
  networkConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
  launchType: 'FARGATE',
  capacityProviderStrategy: [],
  platformVersion: '1.4.0'
} as unknown as ServiceSnapshot

const LOG = Array.from({ length: 40 }, (_, index) => `line ${index}`)

/** A log that grows: the line at index i is there from second i on. */
function growingLog(clock: { now(): number }, texts: readonly string[]): TaskLogs {
  const startedAt = clock.now()
  return {
    read: (_, cursor) => {
      const from = Number(cursor ?? 0)
      const to = Math.min(texts.length, Math.floor((clock.now() - startedAt) / 1000) + 1)
      const lines = texts.slice(from, Math.max(from, to)).map((text): LogLine => ({ at: 0, text }))
      return Promise.resolve({ lines, cursor: String(Math.max(from, to)) })
    },
    tail: () => Promise.resolve([])
  }
}

interface Scene {
  readonly inputs?: Readonly<Record<string, string>>
  readonly moments?: readonly TaskMoment[]
  readonly files?: Readonly<Record<string, string>>
  readonly log?: readonly string[]
}

function scene({ inputs = {}, moments = life(0, 0), files = {}, log = [] }: Scene = {}) {
  const clock = fakeClock()
  const step = fakeStep(files)
  const tasks = fakeTasks(clock, moments)
  const taskDefinitions = fakeTaskDefinitions(DEFINITION)
  const cancel = new AbortController()
  const given: Readonly<Record<string, string>> = {
    cluster: 'prod',
    'task-definition': 'migrate',
    service: 'api',
    timeout: '10m',
    ...inputs
  }
  const dependencies = {
    ...step,
    clock,
    tasks,
    taskLogs: growingLog(clock, log),
    images: fakeEcrImages(),
    taskDefinitions: () => Promise.resolve(taskDefinitions),
    services: () =>
      Promise.resolve({
        find: (_: string, name: string) => Promise.resolve(name === 'api' ? SERVICE : undefined)
      }),
    run: { commit: '0f3ab12', url: 'https://github.com/acme/shop/actions/runs/7' },
    step: 'acme/shop 7 1 deploy run-task',
    cancelled: cancel.signal,
    boundCalls: () => undefined
  }
  const run = async () => runTask(readInputs(inputReader(name => given[name] ?? '')), dependencies)
  return { ...step, clock, tasks, taskDefinitions, cancel, run, dependencies }
}

describe('run-task', () => {
  it('succeeds when the essential container exits with 0, and gives its exit code', async () => {
    const outcome = await scene().run()
    expect(outcome).not.toHaveProperty('failure')
    expect(outcome.outputs).toMatchObject({
      verdict: 'succeeded',
      'reason-code': 'completed',
      'exit-code': '0',
      'exit-codes': '{"migrate":0,"agent":0}'
    })
    expect(outcome.outputs['task-arn']).toMatch(/:task\/prod\//)
    expect(outcome.outputs['task-definition-arn']).toMatch(/:task-definition\/migrate:1$/)
  })

  it('tolerates that AWS does not answer for 10 minutes while the task is watched', async () => {
    const { run, tasks, clock } = scene({ inputs: { timeout: '30m' } })
    const startedAt = clock.now()
    const { describe } = tasks
    tasks.describe = (...given) => {
      const seconds = (clock.now() - startedAt) / 1000
      const failed = new DeployError('platform-error', 'AWS answered ecs:DescribeTasks with HTTP 500.')
      return seconds > 6 && seconds < 606 ? Promise.reject(failed) : describe(...given)
    }
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'completed' })
    expect(clock.now() - startedAt).toBeLessThan(630_000)
  })

  it('stops at its timeout a task that AWS does not answer about', async () => {
    const moments = [{ second: 0, lastStatus: 'RUNNING', containers: RUNNING }]
    const { run, tasks } = scene({ moments, inputs: { timeout: '2m' } })
    const { describe } = tasks
    tasks.describe = (...given) =>
      tasks.stops.length === 0
        ? Promise.reject(new DeployError('throttled', 'AWS throttled ecs:DescribeTasks.'))
        : describe(...given)
    expect((await run()).outputs).toMatchObject({ verdict: 'timed-out' })
    expect(tasks.stops).toHaveLength(1)
  })

  it.each([
    [0, 'succeeded', 'completed', /^The task succeeded: migrate exited with code 0/],
    [3, 'failed', 'non-zero-exit', /^The task failed: migrate exited with code 3/]
  ])('reports a task that ended with %i during an outage that lasts until the timeout', async (...row) => {
    const [code, verdict, reasonCode, reason] = row
    const { run, tasks, clock } = scene({ moments: life(code, 0), inputs: { timeout: '2m' } })
    const { describe } = tasks
    const startedAt = clock.now()
    tasks.describe = (...given) =>
      clock.now() - startedAt > 6_000 && tasks.stops.length === 0
        ? Promise.reject(new DeployError('unreachable', 'No answer.'))
        : describe(...given)
    const { outputs } = await run()
    expect(outputs).toMatchObject({ verdict, 'reason-code': reasonCode, 'exit-code': String(code) })
    expect(outputs.reason).toMatch(reason)
  })

  it('does not fail for a sidecar that exits with another code', async () => {
    const outcome = await scene({ moments: life(0, 137) }).run()
    expect(outcome.outputs).toMatchObject({ verdict: 'succeeded', 'exit-codes': '{"migrate":0,"agent":137}' })
  })

  it('fails with every exit code and the stop reason of ECS when the essential container fails', async () => {
    const outcome = await scene({ moments: life(3, 143) }).run()
    expect(outcome.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'non-zero-exit', 'exit-code': '3' })
    expect(outcome.failure).toBe(
      'The task failed: migrate exited with code 3, agent exited with code 143 (Essential container in task exited).'
    )
  })

  it('reads the exit code before ECS has released the network', async () => {
    const ended = {
      lastStatus: 'DEPROVISIONING',
      containers: [container('migrate', 'STOPPED', 0), container('agent', 'RUNNING')]
    }
    const { run, clock } = scene({
      moments: [
        { second: 0, lastStatus: 'RUNNING', containers: RUNNING },
        { second: 4, ...ended }
      ]
    })
    const startedAt = clock.now()
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded' })
    expect(clock.now() - startedAt).toBeLessThan(10_000)
  })

  it('reports why a task never started', async () => {
    const reason = 'CannotPullContainerError: image shop/api:7 not found'
    const outcome = await scene({
      moments: [
        {
          second: 3,
          lastStatus: 'STOPPED',
          stopCode: 'TaskFailedToStart',
          stoppedReason: reason,
          containers: [container('migrate', 'STOPPED')]
        }
      ]
    }).run()
    expect(outcome.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'image-pull', 'exit-code': '' })
    expect(outcome.failure).toBe(`The task did not start: ${reason}.`)
  })

  it('names a container that ran out of memory', async () => {
    const killed = container('migrate', 'STOPPED', 137, 'OutOfMemoryError: Container killed due to memory usage')
    const outcome = await scene({ moments: [{ second: 2, lastStatus: 'STOPPED', containers: [killed] }] }).run()
    expect(outcome.outputs).toMatchObject({ 'reason-code': 'out-of-memory', 'exit-code': '137' })
  })

  it('does not treat exit code 0 as success when a user stopped the task', async () => {
    const stopped = { lastStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'Stopped by admin' }
    const outcome = await scene({
      moments: [{ second: 2, ...stopped, containers: [container('migrate', 'STOPPED', 0)] }]
    }).run()
    expect(outcome.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'stopped-by-someone' })
  })

  it('copies the log of the container line by line, the last lines too', async () => {
    const log = Array.from({ length: 37 }, (_, index) => `line ${index}`)
    const { run, lines } = scene({ log })
    await run()
    expect(lines.filter(line => line.startsWith('migrate | '))).toEqual(log.map(line => `migrate | ${line}`))
  })

  it('continues without the log when it may not be read, and warns once', async () => {
    const { run, dependencies, lines } = scene()
    const denied = new DeployError('access-denied', 'logs:GetLogEvents was denied.')
    dependencies.taskLogs.read = () => Promise.reject(denied)
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded' })
    expect(lines.filter(line => line.startsWith('warning: Container logs'))).toHaveLength(1)
  })

  it('copies all lines after an outage of the log, and warns of it once', async () => {
    const { run, dependencies, clock, lines } = scene({ log: LOG })
    const taskLogs = { ...dependencies.taskLogs }
    const startedAt = clock.now()
    const isOut = () => clock.now() - startedAt < 20_000
    dependencies.taskLogs.read = (...given) =>
      isOut()
        ? Promise.reject(new DeployError('throttled', 'AWS throttled logs:GetLogEvents.'))
        : taskLogs.read(...given)
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded' })
    expect(lines.filter(line => line.startsWith('migrate | '))).toEqual(LOG.map(line => `migrate | ${line}`))
    expect(lines.filter(line => line.includes('AWS throttled logs:GetLogEvents.'))).toHaveLength(1)
  })

  it('ends soon after the task when the log does not answer until the end', async () => {
    const { run, dependencies, clock } = scene()
    const startedAt = clock.now()
    dependencies.taskLogs.read = () => Promise.reject(new DeployError('unreachable', 'No answer.'))
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded' })
    expect(clock.now() - startedAt).toBeLessThan(60_000)
  })

  it('takes network, launch type and platform from the service', async () => {
    const { run, tasks } = scene()
    await run()
    expect(tasks.runs[0]).toMatchObject({
      networkConfiguration: SERVICE.networkConfiguration,
      launchType: 'FARGATE',
      platformVersion: '1.4.0'
    })
  })

  it('overrides each part with the inputs of the step', async () => {
    const { run, tasks } = scene({ inputs: { subnets: 'subnet-9', 'assign-public-ip': 'disabled' } })
    await run()
    expect(tasks.runs[0]?.networkConfiguration).toEqual({
      subnets: ['subnet-9'],
      securityGroups: ['sg-1'],
      assignPublicIp: 'DISABLED'
    })
  })

  it('overrides command and environment of the essential container', async () => {
    const { run, tasks } = scene({
      inputs: {
        command: 'npm run migrate -- --to "v 2"',
        'environment-variables': 'MODE=once\nagent:QUIET=1',
        cpu: '512'
      }
    })
    await run()
    expect(tasks.runs[0]?.overrides).toEqual({
      cpu: '512',
      containerOverrides: [
        {
          name: 'migrate',
          command: ['npm', 'run', 'migrate', '--', '--to', 'v 2'],
          environment: [{ name: 'MODE', value: 'once' }]
        },
        { name: 'agent', environment: [{ name: 'QUIET', value: '1' }] }
      ]
    })
  })

  it('warns of quotes around the value of a variable or a tag, and keeps them', async () => {
    const { run, tasks, lines } = scene({ inputs: { 'environment-variables': 'MODE="once"', tags: "team='shop'" } })
    await run()
    expect(tasks.runs[0]?.overrides).toMatchObject({
      containerOverrides: [{ environment: [{ name: 'MODE', value: '"once"' }] }]
    })
    const quotes = lines.filter(line => line.includes('the quotes around the value of'))
    expect(quotes.map(line => /"([\w-]+)", line 1/.exec(line)?.[1])).toEqual(['environment-variables', 'tags'])
  })

  it('passes overrides on in the form of the API, fields it does not know included', async () => {
    const overrides =
      'taskRoleArn: arn:aws:iam::123456789012:role/x\nnewField: {a: 1}\ncontainerOverrides:\n- name: agent\n  memory: 99\n'
    const { run, tasks } = scene({ inputs: { overrides, command: 'true' } })
    await run()
    expect(tasks.runs[0]?.overrides).toEqual({
      taskRoleArn: 'arn:aws:iam::123456789012:role/x',
      newField: { a: 1 },
      containerOverrides: [
        { name: 'agent', memory: 99 },
        { name: 'migrate', command: ['true'] }
      ]
    })
  })

  it('registers a file once and reuses the revision when nothing differs', async () => {
    const file = JSON.stringify({ ...DEFINITION, family: 'fresh' })
    const { run, taskDefinitions } = scene({
      inputs: { 'task-definition': './task.json' },
      files: { './task.json': file }
    })
    await run()
    await run()
    expect(taskDefinitions.all.map(({ family, revision }) => `${family}:${revision}`)).toEqual(['migrate:1', 'fresh:1'])
  })

  it('starts the same task when the step asks twice, another in another attempt', async () => {
    const { run, tasks, dependencies } = scene()
    await run()
    await run()
    dependencies.step = 'acme/shop 7 2 deploy run-task'
    await run()
    const [first, second, third] = tasks.runs.map(task => task.clientToken)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(first).toMatch(/^[\x21-\x7e]{1,64}$/)
  })

  it('stops a task at the timeout and reports what it left', async () => {
    const { run, tasks } = scene({
      inputs: { timeout: '10s' },
      moments: [{ second: 1, lastStatus: 'RUNNING', containers: RUNNING }]
    })
    const outcome = await run()
    expect(tasks.stops).toHaveLength(1)
    expect(outcome.outputs).toMatchObject({ verdict: 'timed-out', 'exit-codes': '{"migrate":143,"agent":143}' })
    expect(outcome.failure).toContain('timed out after 10s and was stopped: migrate exited with code 143')
  })

  it('stops the task when the job is canceled', async () => {
    const { run, tasks } = cancelledAt(2)
    const outcome = await run()
    expect(tasks.stops).toHaveLength(1)
    expect(outcome.outputs).toMatchObject({ verdict: 'cancelled', 'reason-code': 'cancelled' })
  })

  it('leaves the task alone when the job is canceled and the step asks for that', async () => {
    const { run, tasks } = cancelledAt(2, { 'on-cancel': 'leave' })
    const outcome = await run()
    expect(tasks.stops).toHaveLength(0)
    expect(outcome.failure).toContain('The task continues (on-cancel: leave)')
  })

  it('starts nothing when the job is canceled before', async () => {
    const { run, tasks, cancel } = scene()
    cancel.abort()
    expect((await run()).outputs).toMatchObject({ verdict: 'cancelled', 'task-arn': '' })
    expect(tasks.runs).toHaveLength(0)
  })

  it('ends immediately, as unknown, when the task may no longer be read', async () => {
    const { run, tasks } = scene()
    tasks.fail('describe', new DeployError('access-denied', 'ecs:DescribeTasks was denied.'))
    const outcome = await run()
    expect(outcome.outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'access-denied' })
    expect(tasks.describeCalls()).toBe(1)
    expect(outcome.failure).toContain('may still be running')
  })

  it('fails with the reason of ECS when there is no room for the task', async () => {
    const { run, tasks } = scene()
    tasks.fail('run', new DeployError('rejected', 'ECS placed no task: RESOURCE:MEMORY.'))
    const outcome = await run()
    expect(outcome.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'rejected', 'task-arn': '' })
    expect(outcome.failure).toBe('The task was not started. ECS placed no task: RESOURCE:MEMORY.')
  })

  it('touches nothing in a dry run', async () => {
    const file = JSON.stringify({ ...DEFINITION, family: 'fresh' })
    const { run, tasks, taskDefinitions, summaryText } = scene({
      inputs: { 'dry-run': 'true', 'task-definition': './task.json' },
      files: { './task.json': file }
    })
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-run' })
    expect(tasks.runs).toHaveLength(0)
    expect(taskDefinitions.all).toHaveLength(1)
    expect(summaryText()).toContain('would change (dry run)')
  })

  it('writes a summary with the cause and the last lines of the log', async () => {
    const { run, summaryText } = scene({ moments: life(3, 0), log: ['no such table'] })
    await run()
    expect(summaryText()).toMatch(/^## ❌ Run task migrate:1: failed in/)
    expect(summaryText()).toContain('no such table')
  })

  it('registers no definition whose image is still a placeholder', async () => {
    const [main, agent] = DEFINITION.containerDefinitions
    const containerDefinitions = [{ ...main, image: 'shop/api:PLACEHOLDER' }, agent]
    const file = JSON.stringify({ ...DEFINITION, containerDefinitions })
    const { run, taskDefinitions } = scene({ inputs: { 'task-definition': 'task.json' }, files: { 'task.json': file } })
    await expect(run()).rejects.toThrow('The image of container "migrate" contains the placeholder PLACEHOLDER.')
    expect(taskDefinitions.all).toHaveLength(1)
  })

  it('asks ECS every second at first, and ever less often', async () => {
    const long = [...life(0, 0).slice(0, 2), { ...life(0, 0)[2], second: 600 } as TaskMoment]
    const { run, tasks } = scene({ inputs: { timeout: '20m' }, moments: long })
    await run()
    expect(tasks.describeCalls()).toBeLessThan(200)
    expect(tasks.describeCalls()).toBeGreaterThan(60)
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ cluster: '' }, 'Input "cluster": a value is required'],
    [{ 'task-definition': '' }, 'Input "task-definition": a value is required'],
    [{ 'task-definition': 'gone' }, 'task definition gone does not exist'],
    [{ service: 'gone' }, 'Input "service": cluster prod has no active service gone'],
    [{ service: '' }, 'Input "subnets": a value is required, because the task definition uses the awsvpc network mode'],
    [
      { 'container-name': 'web' },
      'Input "container-name": the task definition has no container "web"; it has "migrate", "agent"'
    ],
    [{ 'environment-variables': 'web:A=1' }, 'the task definition has no container "web"'],
    [{ 'environment-variables': 'A' }, 'expected NAME=value'],
    [{ overrides: '[1]' }, 'expected an object with `containerOverrides`'],
    [{ overrides: 'containerOverrides: 1' }, '`containerOverrides` must be a list'],
    [{ overrides: 'containerOverrides: [{command: [a]}]' }, 'requires the `name` of a container'],
    [{ overrides: '{"a":' }, 'Input "overrides", line 1'],
    [{ subnets: 'sn-1' }, 'Input "subnets": entry 1 "sn-1" is not an ID such as subnet-'],
    [{ 'security-groups': 'sg-1, x' }, 'Input "security-groups": entry 2 "x" is not an ID such as sg-'],
    [{ 'assign-public-ip': 'maybe' }, 'Input "assign-public-ip": expected true or false'],
    [{ 'launch-type': 'LAMBDA' }, 'Input "launch-type": expected one of'],
    [
      { 'launch-type': 'EC2', 'capacity-provider-strategy': '[]' },
      'cannot be combined with "capacity-provider-strategy"'
    ],
    [{ 'capacity-provider-strategy': 'FARGATE_SPOT' }, 'Input "capacity-provider-strategy": expected a list'],
    [{ cpu: 'lots' }, 'Input "cpu": expected CPU units'],
    [{ memory: '1 pound' }, 'Input "memory": expected MiB or GB'],
    [{ timeout: 'soon' }, 'Input "timeout": expected a duration'],
    [{ 'on-cancel': 'rollback' }, 'Input "on-cancel": expected one of stop, leave'],
    [{ 'client-token': 'ä' }, 'Input "client-token": expected at most 64 ASCII'],
    [{ 'started-by': 'a b' }, 'Input "started-by": expected at most 128 letters'],
    [{ command: 'a && b' }, 'Input "command": this command runs without a shell']
  ])('refuses %j in one sentence and starts nothing', async (inputs, sentence) => {
    const { run, tasks } = scene({ inputs })
    await expect(run()).rejects.toThrow(sentence)
    expect(tasks.runs).toHaveLength(0)
  })
})

describe('the post step of run-task', () => {
  it('does nothing after a main whose task ECS refused to start', async () => {
    const { run, dependencies, tasks, lines } = scene()
    tasks.fail('run', new DeployError('not-found', 'Cluster not found.'))
    await run()
    const before = lines.length
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(lines).toHaveLength(before)
  })

  it('stops the task of a main that was killed', async () => {
    const { dependencies, tasks, lines } = await killedMain()
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(1)
    expect(lines.at(-1)).toContain('warning: The task was stopped')
  })

  it('finds the task when main was killed before ECS answered', async () => {
    const { dependencies, tasks } = await killedMain()
    const left = JSON.parse(dependencies.state.read('left-task') ?? '') as object
    dependencies.state.save('left-task', JSON.stringify({ ...left, taskArn: undefined }))
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(1)
  })

  it.each(['stop', 'leave'])('reports how the task of a killed main ended before it: on-cancel: %s', async onCancel => {
    const { dependencies, tasks, clock, lines } = await killedMain({ 'on-cancel': onCancel }, life(0, 0))
    clock.advance(60_000)
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(0)
    expect(lines.at(-1)).toBe(
      'warning: The task has ended: The step was killed. Its task has ended: migrate exited with code 0, agent exited with code 0 (Essential container in task exited).'
    )
  })

  it('stops a task that it cannot read', async () => {
    const { dependencies, tasks } = await killedMain()
    tasks.describe = () => Promise.reject(new DeployError('throttled', 'AWS throttled ecs:DescribeTasks.'))
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(1)
  })

  it('finds a task that ECS lists late', async () => {
    const { dependencies, tasks, clock } = await killedMain()
    const left = JSON.parse(dependencies.state.read('left-task') ?? '') as object
    dependencies.state.save('left-task', JSON.stringify({ ...left, taskArn: undefined }))
    const { runningBy } = tasks
    const listedAt = clock.now() + 3_000
    tasks.runningBy = (...given) => (clock.now() < listedAt ? Promise.resolve([]) : runningBy(...given))
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(1)
  })

  it('does not report that no task was started where ECS lists none', async () => {
    const { dependencies, tasks, lines } = await killedMain()
    const left = JSON.parse(dependencies.state.read('left-task') ?? '') as object
    dependencies.state.save('left-task', JSON.stringify({ ...left, taskArn: undefined }))
    tasks.runningBy = () => Promise.resolve([])
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(lines.at(-1)).toMatch(/^The step was killed\. ECS lists no running task started by deploy-kit\/\w+\.$/)
  })

  it('reports that it cannot find the task where the saved state is damaged', async () => {
    const { dependencies, tasks, lines } = await killedMain()
    for (const text of ['{"cluster":"prod', '7', '{"cluster":"prod"}']) {
      dependencies.state.save('left-task', text)
      await stopLeftTask({ ...dependencies, tasks: () => tasks })
      expect(lines.at(-1)).toMatch(
        /^warning: A task may still be running: The saved state of the step is damaged \(STATE_left-task\), so its task cannot be found\. Check /
      )
    }
    expect(tasks.stops).toHaveLength(0)
  })

  it('leaves the task alone when the step asks for that', async () => {
    const { dependencies, tasks } = await killedMain({ 'on-cancel': 'leave' })
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(0)
  })

  it('does nothing after a main that has seen its task to the end', async () => {
    const { run, dependencies, tasks, lines } = scene()
    await run()
    const before = lines.length
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(0)
    expect(lines).toHaveLength(before)
  })

  it('tries again to stop a task that a cancelled main could not stop', async () => {
    const { run, tasks, dependencies } = cancelledAt(2)
    tasks.fail('stop', new DeployError('throttled', 'AWS throttled ecs:StopTask.'))
    expect((await run()).failure).toContain('could not be stopped')
    tasks.fail('stop', undefined)
    await stopLeftTask({ ...dependencies, tasks: () => tasks })
    expect(tasks.stops).toHaveLength(1)
  })
})

/** The job is canceled when the task has been looked at so often. */
function cancelledAt(looks: number, inputs: Readonly<Record<string, string>> = {}) {
  const made = scene({ inputs, moments: [{ second: 0, lastStatus: 'RUNNING', containers: RUNNING }] })
  const look = made.tasks.describe
  made.tasks.describe = async (cluster, arns) => {
    if (made.tasks.describeCalls() === looks - 1) made.cancel.abort()
    return look(cluster, arns)
  }
  return made
}

/** What a main leaves that is killed while it watches. */
async function killedMain(
  inputs: Readonly<Record<string, string>> = {},
  moments: readonly TaskMoment[] = [{ second: 0, lastStatus: 'RUNNING', containers: RUNNING }]
) {
  const made = scene({ inputs, moments })
  const look = made.tasks.describe
  made.tasks.describe = () => Promise.reject(new RangeError('killed'))
  await expect(made.run()).rejects.toThrow('killed')
  made.tasks.describe = look
  return made
}
