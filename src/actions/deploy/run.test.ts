import { describe, expect, it } from '@jest/globals'
import { deployAccount, DEFINITION, NEW_IMAGE, V2 } from '../../../test/fakes/deploy-account.js'

describe('a rolling deployment', () => {
  it('registers a revision, updates the service, and succeeds when its own deployment does', async () => {
    const { deploy, taskDefinitions, step } = deployAccount()
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({
      verdict: 'succeeded',
      'reason-code': 'deployed',
      reason: 'api:2 is serving 100% of traffic: 2 tasks of api:2 are running.',
      registered: 'true',
      'task-definition-arn': V2,
      failure: undefined
    })
    expect(taskDefinitions.all[1]?.definition.tags).toEqual([
      { key: 'deploy-kit:commit', value: '0f3ab12' },
      { key: 'deploy-kit:run', value: 'https://github.com/acme/shop/actions/runs/7' }
    ])
    expect(step.summaryText()).toContain('Deploy api: succeeded')
  })

  it('takes no more than 25 calls for 20 seconds and sees the end within a second', async () => {
    const { deploy, ecs, clock } = deployAccount()
    const startedAt = clock.now()
    await deploy(NEW_IMAGE)
    // FindTaskDefinition and RegisterTaskDefinition are not counted by the fake.
    expect(ecs.calls.length + 2).toBeLessThanOrEqual(25)
    expect(clock.now() - startedAt).toBeLessThanOrEqual(21_000)
  })

  it('takes no more than 150 calls for 300 seconds', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.doom(V2, { kind: 'steady', afterSeconds: 300 })
    await deploy(NEW_IMAGE)
    expect(ecs.calls.length + 2).toBeLessThanOrEqual(150)
  })

  it('changes nothing where nothing is to change', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    const outputs = await deploy({ images: 'api=shop/api:1' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'already-live', registered: 'false' })
    expect(ecs.calls).not.toContain('update')
    expect(taskDefinitions.all).toHaveLength(1)
  })

  it('deploys the same revision again when it is forced to', async () => {
    const { deploy, ecs } = deployAccount()
    const outputs = await deploy({ 'force-new-deployment': 'true' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed', registered: 'false' })
    expect(ecs.deployments).toHaveLength(2)
  })

  it('reports that it forces no deployment while one of the same revision is in progress', async () => {
    const { deploy, ecs, taskDefinitions, step } = deployAccount()
    ecs.deploy('api', taskDefinitions.all[0]?.arn ?? '')
    const outputs = await deploy({ 'force-new-deployment': 'true' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed' })
    expect(outputs.reason).toContain('Followed the deployment of the same revision, which was already in progress.')
    expect(step.lines.join('\n')).toContain('Set `on-running: supersede` to replace that deployment.')
    expect(ecs.deployments).toHaveLength(2)
  })

  it('forces a deployment over one of the same revision where that may be superseded', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    ecs.deploy('api', taskDefinitions.all[0]?.arn ?? '')
    const outputs = await deploy({ 'force-new-deployment': 'true', 'on-running': 'supersede' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed' })
    expect(outputs.reason).not.toContain('No new deployment')
    expect(ecs.deployments).toHaveLength(3)
  })

  it('follows a deployment of the same revision that is in progress', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    const { arn } = await taskDefinitions.register({
      ...DEFINITION,
      containerDefinitions: [{ ...DEFINITION.containerDefinitions[0], image: 'shop/api:2' }]
    })
    ecs.deploy('api', arn)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed', registered: 'false' })
    expect(ecs.calls).not.toContain('update')
  })

  it('waits for the end of a deployment of something else', async () => {
    const { deploy, ecs, step, taskDefinitions } = deployAccount()
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other' })
    ecs.deploy('api', arn)
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed' })
    const log = step.lines.join('\n')
    expect(log).toMatch(/Waiting until a rolling deployment of other:1 ends\. This run waits until .* UTC\./)
    expect(log).toContain('has ended after a wait of')
    expect(log.indexOf('has ended after a wait of')).toBeLessThan(log.indexOf('updating the service'))
  })

  it('does not start beside a deployment of something else with on-running: refuse', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other' })
    ecs.deploy('api', arn)
    const outputs = await deploy({ ...NEW_IMAGE, 'on-running': 'refuse' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'another-deployment-running' })
    expect(taskDefinitions.all).toHaveLength(2)
  })

  it('replaces a deployment of another revision with on-running: supersede', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other' })
    ecs.deploy('api', arn)
    expect(await deploy({ ...NEW_IMAGE, 'on-running': 'supersede' })).toMatchObject({ verdict: 'succeeded' })
  })

  it('ends immediately with wait-until: started', async () => {
    const { deploy, clock } = deployAccount()
    const startedAt = clock.now()
    expect(await deploy({ ...NEW_IMAGE, 'wait-until': 'started' })).toMatchObject({ 'reason-code': 'started' })
    expect(clock.now()).toBe(startedAt)
  })

  it('reports in a dry run what it would change, and changes nothing', async () => {
    const { deploy, ecs, taskDefinitions, step } = deployAccount()
    const outputs = await deploy({ ...NEW_IMAGE, 'desired-count': '3', 'dry-run': 'true' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-change', 'task-definition-arn': '' })
    expect(outputs['task-definition-diff']).toContain('"shop/api:1" → "shop/api:2"')
    expect(ecs.calls).toEqual(['describe'])
    expect(taskDefinitions.all).toHaveLength(1)
    expect(step.summaryText()).toContain('would change')
    expect(step.summaryText()).toContain('desired count: 2 -> 3')
  })

  it('deregisters old revisions that no task runs', async () => {
    const { deploy, taskDefinitions } = deployAccount()
    await taskDefinitions.register({ ...DEFINITION, cpu: '256' })
    await taskDefinitions.register({ ...DEFINITION, cpu: '512' })
    await deploy({ ...NEW_IMAGE, 'keep-revisions': '1' })
    const active = taskDefinitions.all.filter(({ status }) => status === 'ACTIVE').map(({ revision }) => revision)
    // 4 was deployed, 1 is what would be rolled back to.
    expect(active).toEqual([1, 4])
  })
})
