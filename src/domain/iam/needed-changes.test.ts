import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { NativeService } from '../rollout/native-service.js'
import type { JsonObject, RegisteredTaskDefinition } from '../task-definition/task-definition.js'
import { NEEDED_ACTIONS } from './needed-actions.js'
import { neededChanges } from './needed-changes.js'

const ECS = 'arn:aws:ecs:eu-west-1:123456789012'
const ROLE = 'arn:aws:iam::123456789012:role'
const service: NativeService = {
  ...{
    cluster: 'production',
    name: 'api',
    arn: `${ECS}:service/production/api`,
    status: 'ACTIVE',
    controller: 'ECS',
    scheduling: 'REPLICA'
  },
  ...{ taskDefinition: `${ECS}:task-definition/api:7`, desiredCount: 2, runningCount: 2, deploymentConfiguration: {} },
  loadBalancers: [
    {
      ...{ targetGroup: 'blue', alternateTargetGroup: 'green', productionRule: 'rule', testRule: undefined },
      infrastructureRole: `${ROLE}/api-load-balancer`
    }
  ],
  ...{ tags: [], currentDeployment: undefined }
}
const current = (definition: JsonObject): RegisteredTaskDefinition => ({
  ...{ arn: service.taskDefinition, family: 'api', revision: 7, status: 'ACTIVE', definition }
})
const roles = { taskRoleArn: `${ROLE}/api-task`, executionRoleArn: `${ROLE}/api-execution` }

describe('what a deployment changes', () => {
  it('is every action of the documented policy that changes something', () => {
    const { Register, Deploy, Migrate, PassRoles } = NEEDED_ACTIONS
    const asked = new Set(neededChanges(service, current(roles)).map(({ action }) => action))
    expect([...asked].sort()).toEqual([...Register, ...Deploy, ...Migrate, ...PassRoles].sort())
  })

  it('is granted by the resources that the documented policy names', () => {
    const { Statement } = JSON.parse(readFileSync('docs/iam/deploy.json', 'utf8')) as {
      Statement: { Action: string | string[]; Resource: string | string[] }[]
    }
    for (const { action, targets } of neededChanges(service, current(roles))) {
      const statement = Statement.find(({ Action }) => [Action].flat().includes(action))
      const named = [statement?.Resource ?? []].flat()
      const grants = targets.map(({ grant }) => grant)
      expect([action, named.includes('*') ? [] : grants.filter(grant => !named.includes(grant))]).toEqual([action, []])
    }
  })

  it('is asked of the next revision, and of ids that are still to come', () => {
    const asked = neededChanges(service, current(roles)).map(
      ({ action, targets }) => [action, targets.map(({ resource }) => resource)] as const
    )
    expect(asked).toContainEqual(['ecs:RegisterTaskDefinition', [`${ECS}:task-definition/api:8`]])
    expect(asked).toContainEqual([
      'ecs:StopServiceDeployment',
      [service.arn, `${ECS}:service-deployment/production/api/deploy-kit-doctor`]
    ])
    expect(asked).toContainEqual(['ecs:StopTask', [`${ECS}:task/production/deploy-kit-doctor`]])
  })

  it('names whom each role is passed to', () => {
    const passed = neededChanges(service, current(roles))
      .filter(({ action }) => action === 'iam:PassRole')
      .map(({ targets, context, need }) => [targets[0]?.resource, context.at(-1)?.value, need])
    expect(passed).toEqual([
      [`${ROLE}/api-task`, 'ecs-tasks.amazonaws.com', 'deploy'],
      [`${ROLE}/api-execution`, 'ecs-tasks.amazonaws.com', 'deploy'],
      [`${ROLE}/api-load-balancer`, 'ecs.amazonaws.com', 'shift']
    ])
  })

  it('passes a role once, and by its ARN where a task definition has its name', () => {
    const same = { taskRoleArn: 'app', executionRoleArn: 'app' }
    const passed = neededChanges({ ...service, loadBalancers: [] }, current(same)).filter(
      ({ action }) => action === 'iam:PassRole'
    )
    expect(passed.map(({ targets }) => targets[0]?.resource)).toEqual([`${ROLE}/app`])
  })

  it('tags a new revision where the one before it has tags', () => {
    const tags = [{ key: 'team', value: 'web' }]
    const asked = neededChanges(service, current({ ...roles, tags })).filter(
      ({ action }) => action === 'ecs:TagResource'
    )
    expect(asked.map(({ need }) => need)).toEqual(['deploy', 'shift'])
  })

  it('is of the cluster, by its name, also when it is given by its ARN', () => {
    const [first] = neededChanges({ ...service, cluster: `${ECS}:cluster/production` }, current(roles))
    expect(first?.context).toContainEqual({ key: 'ecs:cluster', value: `${ECS}:cluster/production`, type: 'string' })
  })
})
