import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { TrafficShiftService } from '../traffic-shift/traffic-shift-service.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { RegisteredTaskDefinition } from '../task-definition/task-definition.js'
import { CHANGE_ACTIONS, NEEDED_ACTIONS, READ_ACTIONS } from './needed-actions.js'
import { neededChanges } from './needed-changes.js'
import { readGrant } from './read-grant.js'

const ECS = 'arn:aws:ecs:eu-west-1:123456789012'
const ROLE = 'arn:aws:iam::123456789012:role'
const service: TrafficShiftService = {
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
      infrastructureRole: `${ROLE}/api-load-balancer`,
      ...{ containerName: 'api', containerPort: 8080 }
    }
  ],
  ...{ tags: [], currentServiceDeployment: undefined }
}
const current = (definition: JsonObject): RegisteredTaskDefinition => ({
  ...{ arn: service.taskDefinition, family: 'api', revision: 7, status: 'ACTIVE', definition }
})
const roles = { taskRoleArn: `${ROLE}/api-task`, executionRoleArn: `${ROLE}/api-execution` }

interface Documented {
  readonly Sid: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: object
}
const documented = (JSON.parse(readFileSync('docs/iam/deploy.json', 'utf8')) as { Statement: readonly Documented[] })
  .Statement

describe('what is needed', () => {
  it('is what the documented policy allows, statement by statement', () => {
    const actions = documented.map(({ Sid, Action }) => [Sid, [Action].flat()] as const)
    expect(NEEDED_ACTIONS).toEqual(Object.fromEntries(actions))
  })

  it('is granted to read by the resources and conditions of the documented policy', () => {
    for (const action of READ_ACTIONS.filter(name => name !== 'logs:GetLogEvents')) {
      const { Resource, Condition } = readGrant(action, service)
      const statement = documented.find(({ Action }) => [Action].flat().includes(action))
      expect([action, Resource, Condition]).toEqual([action, [statement?.Resource ?? []].flat(), statement?.Condition])
    }
  })
})

describe('what a deployment changes', () => {
  it('is every action of the documented policy that changes something', () => {
    const requested = new Set(neededChanges(service, current(roles)).map(({ action }) => action))
    expect([...requested].sort()).toEqual([...CHANGE_ACTIONS].sort())
  })

  it('is granted by the resources and conditions of a statement of the documented policy', () => {
    for (const { action, targets, condition } of neededChanges(service, current(roles))) {
      const grants = targets.map(({ grant }) => grant)
      const granting = documented.filter(
        ({ Action, Resource, Condition }) =>
          [Action].flat().includes(action) &&
          grants.every(grant => [Resource].flat().includes(grant)) &&
          JSON.stringify(Condition) === JSON.stringify(condition)
      )
      expect([action, grants, condition, granting.length]).toEqual([action, grants, condition, 1])
    }
  })

  it('is evaluated for the next revision, and for ids of future resources', () => {
    const requested = neededChanges(service, current(roles)).map(
      ({ action, targets }) => [action, targets.map(({ resource }) => resource)] as const
    )
    expect(requested).toContainEqual(['ecs:RegisterTaskDefinition', [`${ECS}:task-definition/api:8`]])
    expect(requested).toContainEqual([
      'ecs:StopServiceDeployment',
      [service.arn, `${ECS}:service-deployment/production/api/deploy-kit-doctor`]
    ])
    expect(requested).toContainEqual(['ecs:StopTask', [`${ECS}:task/production/deploy-kit-doctor`]])
  })

  it('names the service that each role is passed to', () => {
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

  it('tags every revision at its creation, and the service while traffic is shifted', () => {
    const requested = neededChanges(service, current(roles)).filter(({ action }) => action === 'ecs:TagResource')
    expect(requested.map(({ need, context }) => [need, context.at(-1)])).toEqual([
      ['deploy', { key: 'ecs:CreateAction', value: 'RegisterTaskDefinition', type: 'string' }],
      ['shift', { key: 'aws:TagKeys', value: 'deploy-kit:configuration-before', type: 'stringList' }]
    ])
  })

  it('is of the cluster, by its name, also when it is given by its ARN', () => {
    const changes = neededChanges({ ...service, cluster: `${ECS}:cluster/production` }, current(roles))
    expect(changes.find(({ action }) => action === 'ecs:RunTask')?.context).toContainEqual({
      key: 'ecs:cluster',
      value: `${ECS}:cluster/production`,
      type: 'string'
    })
  })
})
