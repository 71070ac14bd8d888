import { describe, expect, it } from '@jest/globals'
import { V2 } from '../../../../../test/fakes/deploy-account.js'
import type { Services } from '../../ports/services.js'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'
import { DeployError } from '../../../../domain/errors.js'

const PAUSED_AT_20 = /paused: 20% of traffic/
const ROLLING = { strategy: 'ROLLING', lifecycleHooks: [] }
const denied = (what: string) => () => Promise.reject(new DeployError('access-denied', `${what} is not allowed.`))

/** A step that is killed when its log first has this text, like a lost runner. */
async function lose(account: ReturnType<typeof shiftAccount>, inputs = {}): Promise<void> {
  const lost = account.step({ cancelAt: PAUSED_AT_20 })
  await lost.run({ 'on-cancel': 'leave', ...inputs })
}

describe('a rollout', () => {
  it('registers a revision, shifts all traffic to it, and leaves the service as it was otherwise', async () => {
    const { step, kinds, platform, taskDefinitions } = shiftAccount()
    const outputs = await step().run()
    expect(outputs).toMatchObject({ verdict: 'succeeded', registered: 'true', 'task-definition-arn': V2 })
    expect(outputs.result).toMatchObject({ strategy: 'canary' })
    expect(taskDefinitions.all).toHaveLength(2)
    expect(kinds()).toEqual(['tag', 'start', 'CONTINUE', 'CONTINUE', 'CONTINUE', 'configure', 'untag'])
    expect(platform.truth()).toMatchObject({ configuration: ROLLING, tags: [], weightOfOurs: 100 })
  })

  it('reports in a dry run which preflight checks fail and how long it takes, and changes nothing', async () => {
    const { step, kinds, taskDefinitions } = shiftAccount()
    const dry = step()
    expect(await dry.run({ 'dry-run': 'true' })).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-change' })
    expect(dry.lines.join('\n')).toMatch(/plan: Total: .* to .*, including/)
    expect(kinds()).toEqual([])
    expect(taskDefinitions.all).toHaveLength(1)
  })

  it.each([
    ['24h', 0],
    ['40h', 1]
  ])(
    'that may wait %s for a person warns of stack updates where the service is of a stack',
    async (pauseTimeout, warnings) => {
      const { step, platform } = shiftAccount()
      const tag = { key: 'aws:cloudformation:stack-name', value: 'shop' }
      const dry = step({
        find: async () => {
          const service = await platform.services.find('prod', 'api')
          return service && { ...service, tags: [...service.tags, tag] }
        }
      })
      await dry.run({ 'dry-run': 'true', 'wait-until': 'traffic-shifted', 'pause-timeout': pauseTimeout })
      expect(dry.lines.filter(line => line.startsWith('Service api belongs to a CloudFormation stack'))).toHaveLength(
        warnings
      )
    }
  )

  it.each([{}, { 'dry-run': 'true' }])('warns of too little traffic for its gates: %j', async inputs => {
    const { step, platform } = shiftAccount()
    const { lines, run } = step()
    platform.metrics.read = ({ to, targetGroups: [group = ''] }) => {
      const minute = { at: to - 3_600_000, requests: 600, errors: 0, slow: new Map<number, number>() }
      return Promise.resolve({ traffic: new Map([[group, [minute]]]), series: [], unsettled: new Set<number>() })
    }
    await run(inputs)
    expect(lines.join('\n')).toContain(
      'At 10 requests a minute (last 3 hours), a step of 20% for at most 10m gets about'
    )
  })

  it('continues without the permission to tag, and reports the consequence', async () => {
    const { step, platform } = shiftAccount()
    const untagged = step({ tag: denied('ecs:TagResource') })
    expect(await untagged.run()).toMatchObject({ verdict: 'succeeded' })
    expect(untagged.lines.join('\n')).toContain(
      'could not save the deployment configuration in tags of the service: ecs:TagResource is not allowed.'
    )
    expect(platform.truth()).toMatchObject({ configuration: ROLLING })
  })

  it('that may not be watched any more ends as unknown, with the time at which ECS rolls it back', async () => {
    const { step, kinds } = shiftAccount()
    const outputs = await step({ answer: denied('ecs:ContinueServiceDeployment') }).run()
    expect(outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'access-denied' })
    expect(outputs.reason).toMatch(/is paused\. ECS rolls it back automatically at 20\d\d-/)
    expect(kinds()).toEqual(['tag', 'start'])
  })

  it('that may not be started reports that, and leaves nothing behind', async () => {
    const { step, platform } = shiftAccount()
    const outputs = await step({ update: denied('ecs:UpdateService') }).run()
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'access-denied' })
    expect(platform.truth()).toMatchObject({ configuration: { strategy: 'ROLLING' }, tags: [], newest: undefined })
  })
})

describe('a rollout that is paused before production traffic', () => {
  it.each([
    [
      undefined,
      'The canary is running without traffic (the service has no test listener rule); stable is serving 100% of traffic.'
    ],
    ['test-rule', 'The canary receives test traffic; stable is serving 100% of production traffic.']
  ])('names test traffic only with a test listener rule: %s', async (testRule, sentence) => {
    const account = shiftAccount()
    const find: Services['find'] = async (...names) => {
      const service = await account.platform.services.find(...names)
      return service && { ...service, loadBalancers: service.loadBalancers.map(each => ({ ...each, testRule })) }
    }
    const outputs = await account.step({ find }).run({ 'wait-until': 'test-traffic-shifted' })
    expect(outputs).toMatchObject({ verdict: 'paused' })
    expect(outputs.reason).toMatch(
      /^(.*) ECS rolls back to api:1 at 20\d\d-[\d: -]+ UTC unless the rollout is continued\.$/
    )
    expect(outputs.reason.slice(0, sentence.length)).toBe(sentence)
  })
})

describe('a rollout that another run began', () => {
  it('is joined, and the configuration from before it is put back', async () => {
    const account = shiftAccount()
    await lose(account)
    expect(account.platform.truth().configuration).toMatchObject({ strategy: 'CANARY' })
    const joining = account.step()
    expect(await joining.run()).toMatchObject({ verdict: 'succeeded', registered: 'false' })
    expect(joining.lines.join('\n')).toContain('is already being deployed: following deployment-1')
    expect(account.kinds().filter(kind => kind === 'start')).toHaveLength(1)
    expect(account.platform.truth()).toMatchObject({ configuration: ROLLING, tags: [], weightOfOurs: 100 })
  })

  it('without a note on the service has its pauses removed, and ECS’s default strategy set', async () => {
    const account = shiftAccount()
    const lost = account.step({ tag: denied('ecs:TagResource'), cancelAt: PAUSED_AT_20 })
    await lost.run({ 'on-cancel': 'leave' })
    expect(await account.step().run()).toMatchObject({ verdict: 'succeeded' })
    expect(account.platform.truth().configuration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
  })

  it('and that ECS rolled back at the end of its pause is followed by one that restores what was before both', async () => {
    const account = shiftAccount()
    await lose(account)
    account.clock.advance(2 * 3_600_000)
    for (let looks = 0; looks < 3; looks += 1) {
      await account.platform.services.find('prod', 'api')
      account.clock.advance(60_000)
    }
    expect(account.platform.truth().newest?.status).toBe('ROLLBACK_SUCCESSFUL')
    // A run with another plan, and so with other pauses, that does not get to its update must not lose the note.
    await account.step({ update: denied('ecs:UpdateService') }).run({ 'bake-max': '20m' })
    expect(await account.step().run()).toMatchObject({ verdict: 'succeeded' })
    expect(account.kinds().filter(kind => kind === 'start')).toHaveLength(2)
    expect(account.platform.truth()).toMatchObject({ configuration: ROLLING, tags: [] })
  })

  it('and whose tags ECS rejects does not keep another from being deployed', async () => {
    const account = shiftAccount()
    await lose(account)
    const { platform } = account
    const { services } = platform
    const value = Buffer.from('{"hookTimeoutsMinutes":[24],"before":{"strategy":"LINEAR"}}').toString('base64url')
    await services.tag('arn:service', [{ key: 'deploy-kit:configuration-before', value }])
    const next = account.step({
      configure: (cluster, service, configuration) =>
        configuration.strategy === 'LINEAR'
          ? Promise.reject(new DeployError('rejected', 'linearConfiguration is missing.'))
          : services.configure(cluster, service, configuration)
    })
    const outputs = await next.run({ images: 'api=shop/api:3', 'on-running': 'supersede' })
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
    expect(next.lines.join('\n')).toContain(
      'ECS rejected the configuration from the tags: linearConfiguration is missing.'
    )
    expect(platform.truth()).toMatchObject({ configuration: ROLLING, tags: [] })
  })

  it('is rolled back before another revision that supersedes it is sent', async () => {
    const account = shiftAccount()
    await lose(account)
    const outputs = await account.step().run({ images: 'api=shop/api:3', 'on-running': 'supersede' })
    expect(outputs).toMatchObject({ verdict: 'succeeded' })
    expect(account.platform.truth().ours).toMatchObject([{ status: 'ROLLBACK_SUCCESSFUL' }])
    const kinds = account.kinds()
    expect(kinds.indexOf('ROLLBACK')).toBeGreaterThan(kinds.indexOf('start'))
    expect(kinds.indexOf('ROLLBACK')).toBeLessThan(kinds.lastIndexOf('start'))
  })

  it('and whose tasks fail is rolled back by the run that joined it', async () => {
    const account = shiftAccount()
    await lose(account)
    const deployment = {
      ...{ id: 'ecs-svc/2', status: 'PRIMARY', taskDefinition: V2, createdAt: account.clock.now() - 60_000 },
      ...{ rolloutState: 'IN_PROGRESS', rolloutStateReason: undefined, failedTasks: 4 },
      ...{ desiredCount: 2, runningCount: 0, pendingCount: 1 }
    } as const
    const find: Services['find'] = async (...names) => {
      const service = await account.platform.services.find(...names)
      return service && { ...service, deployments: [deployment] }
    }
    account.stopped.push(
      ...[1, 2, 3, 4].map(task => ({
        ...{ arn: `arn:aws:ecs:eu-west-1:123456789012:task/prod/${task}`, taskDefinition: V2, lastStatus: 'STOPPED' },
        ...{ startedBy: 'ecs-svc/2', stopCode: 'EssentialContainerExited', stoppedAt: account.clock.now() },
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'api', lastStatus: 'STOPPED', exitCode: 1, reason: undefined }]
      }))
    )
    const outputs = await account.step({ find }).run()
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'task-failures' })
    expect(account.platform.truth()).toMatchObject({ weightOfOurs: 0, tags: [] })
  })

  it('with another revision is waited for, and followed once ECS rolled it back', async () => {
    const account = shiftAccount()
    await lose(account)
    const step = account.step()
    expect(await step.run({ images: 'api=shop/api:3' })).toMatchObject({ verdict: 'succeeded' })
    expect(step.lines.join('\n')).toMatch(
      /Waiting until a canary of api:2 at 20% ends\. Its pause expires at .* UTC\. This run waits until .* UTC\./
    )
    expect(account.kinds().filter(kind => kind === 'ROLLBACK')).toEqual([])
    expect(account.platform.truth()).toMatchObject({ configuration: ROLLING, tags: [] })
  })

  it('with another revision is not disturbed', async () => {
    const account = shiftAccount()
    await lose(account)
    const before = account.kinds()
    const outputs = await account.step().run({ images: 'api=shop/api:3', 'on-running': 'refuse' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'another-deployment-running' })
    expect(outputs.reason).toContain('A canary of api:2 at 20% is in progress and blocks this deployment.')
    expect(account.kinds()).toEqual(before)
  })

  it('does not hide that the service cannot do a canary at all, and no weights are to be set meanwhile', async () => {
    const account = shiftAccount()
    await lose(account)
    const find: Services['find'] = async (...names) => {
      const service = await account.platform.services.find(...names)
      return (
        service && {
          ...service,
          loadBalancers: service.loadBalancers.map(each => ({ ...each, alternateTargetGroup: undefined }))
        }
      )
    }
    const step = account.step({ find })
    const outputs = await step.run({ images: 'api=shop/api:3', 'on-running': 'refuse' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight' })
    expect(outputs.reason).toMatch(/has no alternate target group .* The log shows 1 more failed check\.$/)
    const log = step.lines.join('\n')
    expect(log).toContain('Preflight check failed: A canary of api:2 at 20% is in progress')
    expect(log).not.toContain('Set the weight of the other to 0')
  })

  it('is not sent weights while it is followed', async () => {
    const account = shiftAccount()
    await lose(account)
    const joining = account.step()
    expect(await joining.run()).toMatchObject({ verdict: 'succeeded' })
    expect(joining.lines.join('\n')).not.toMatch(/Preflight check failed|weight to 0/)
  })
})

describe('a job that is canceled', () => {
  it('before anything was changed reports that, and leaves nothing to post', async () => {
    const { step, kinds } = shiftAccount()
    const early = step({ cancelAt: /^plan: / })
    const outputs = await early.run()
    expect(outputs).toMatchObject({ verdict: 'cancelled' })
    expect(kinds()).toEqual([])
    expect(await early.finish()).toEqual({ outputs: {} })
    expect(kinds()).toEqual([])
  })

  it('at a pause answers it with a rollback, which post watches to its end', async () => {
    const { step, kinds, platform } = shiftAccount()
    const cancelled = step({ cancelAt: PAUSED_AT_20 })
    const outputs = await cancelled.run()
    expect(outputs).toMatchObject({ verdict: 'cancelled', 'reason-code': 'cancelled' })
    expect(outputs.reason).toBe('The job was canceled: requested the rollback of api:2 to api:1.')
    expect(kinds()).toEqual(['tag', 'start', 'CONTINUE', 'ROLLBACK'])
    await cancelled.finish()
    expect(kinds()).toEqual(['tag', 'start', 'CONTINUE', 'ROLLBACK', 'configure', 'untag'])
    expect(platform.truth()).toMatchObject({ configuration: ROLLING, weightOfOurs: 0 })
    expect(cancelled.summaryText()).toContain('cancelled')
  })

  it('between pauses has ECS stop the deployment', async () => {
    const { step, kinds } = shiftAccount()
    const outputs = await step({ cancelAt: /^continued: / }).run()
    expect(outputs.reason).toContain('requested the rollback of api:2')
    expect(kinds()).toEqual(['tag', 'start', 'CONTINUE', 'stop'])
  })

  it('before ECS shows the deployment leaves it to post, which finds it', async () => {
    const { step, kinds, platform } = shiftAccount({ visibleAfterSeconds: 60 })
    const cancelled = step({ cancelAt: /^updating the service to / })
    const outputs = await cancelled.run()
    expect(outputs.reason).toContain(
      'ECS does not list the deployment of api:2 yet. The post step will finish the rollback.'
    )
    await cancelled.finish()
    expect(kinds()).toEqual(['tag', 'start', 'ROLLBACK', 'configure', 'untag'])
    expect(platform.truth()).toMatchObject({ configuration: ROLLING, weightOfOurs: 0 })
  })

  it('leaves the rollout running with on-cancel: leave, and so does its post', async () => {
    const { step, kinds } = shiftAccount()
    const left = step({ cancelAt: PAUSED_AT_20 })
    const outputs = await left.run({ 'on-cancel': 'leave' })
    expect(outputs.reason).toContain('the deployment of api:2 continues (`on-cancel: leave`)')
    await left.finish()
    expect(kinds()).toEqual(['tag', 'start', 'CONTINUE'])
  })

  it('whose rollback may not be requested reports that, and its post names what rolls back', async () => {
    const { step, platform, kinds } = shiftAccount()
    const { serviceDeployments } = platform
    const refuse = denied('ecs:ContinueServiceDeployment')
    const stuck = step({
      cancelAt: PAUSED_AT_20,
      answer: (arn, hookId, action) =>
        action === 'CONTINUE' ? serviceDeployments.answer(arn, hookId, action) : refuse()
    })
    const outputs = await stuck.run()
    expect(outputs).toMatchObject({ verdict: 'cancelled' })
    expect(outputs.reason).toContain('could not request the rollback of api:2: ecs:ContinueServiceDeployment is not')
    expect(await stuck.finish()).toMatchObject({
      failure: expect.stringMatching(
        /^ecs:ContinueServiceDeployment is not allowed\. The rollout is paused\. ECS rolls it back automatically at 20\d\d-/
      )
    })
    expect(kinds()).toEqual(['tag', 'start', 'CONTINUE'])
  })
})
