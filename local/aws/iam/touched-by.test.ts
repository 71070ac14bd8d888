import { describe, expect, it } from '@jest/globals'
import { evaluatePolicies } from './evaluate-policies.js'
import { readPolicyDocument } from './policy-document.js'
import { touchedBy } from './touched-by.js'

const PLACE = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }
const ecs = (resource: string) => `arn:aws:ecs:eu-west-1:123456789012:${resource}`
const PRODUCTION = ecs('cluster/production')
const GLOBAL = ['aws:requestedregion', 'aws:securetransport']

/** What IAM is asked of a call: each action, resource, and the condition keys that are not of every request. */
function requested(action: string, input: Readonly<Record<string, unknown>>) {
  return touchedBy({ action, input }, PLACE).map(({ action: name, resource, context }) => [
    name,
    resource,
    Object.fromEntries([...context].filter(([key]) => !GLOBAL.includes(key)))
  ])
}

const inCluster = { 'ecs:cluster': [PRODUCTION] }

describe('a call is checked on the resources, and with the condition keys, that its action supports', () => {
  it.each([
    [
      'ecs:DescribeServices',
      { cluster: 'production', services: ['api', ecs('service/production/web')] },
      [
        ['ecs:DescribeServices', ecs('service/production/api'), inCluster],
        ['ecs:DescribeServices', ecs('service/production/web'), inCluster]
      ]
    ],
    ['ecs:ListTasks', { cluster: PRODUCTION }, [['ecs:ListTasks', ecs('container-instance/production/*'), inCluster]]],
    [
      'ecs:DescribeServiceRevisions',
      { serviceRevisionArns: [ecs('service-revision/production/api/1')] },
      ['service-revision/production/api/1', 'service/production/api'].map(resource => [
        'ecs:DescribeServiceRevisions',
        ecs(resource),
        { ...inCluster, 'ecs:service': [ecs('service/production/api')] }
      ])
    ],
    ['ecs:DescribeTaskDefinition', { taskDefinition: 'api:7' }, [['ecs:DescribeTaskDefinition', '*', {}]]],
    ['elasticloadbalancing:DescribeRules', { RuleArns: ['x'] }, [['elasticloadbalancing:DescribeRules', '*', {}]]],
    [
      'logs:GetLogEvents',
      { logGroupName: '/ecs/api', logStreamName: 'api/api/1' },
      [['logs:GetLogEvents', 'arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/api:log-stream:api/api/1', {}]]
    ],
    [
      'ecr:PutImage',
      { repositoryName: 'shop/api' },
      [['ecr:PutImage', 'arn:aws:ecr:eu-west-1:123456789012:repository/shop/api', {}]]
    ],
    [
      'ecs:UntagResource',
      { resourceArn: ecs('service/production/api'), tagKeys: ['a', 'b'] },
      [['ecs:UntagResource', ecs('service/production/api'), { 'aws:tagkeys': ['a', 'b'] }]]
    ]
  ])('%s', (action, input, expected) => {
    expect(requested(action, input)).toEqual(expected)
  })

  it('ecs:UpdateService has the task definition only where one is named', () => {
    const input = { cluster: 'production', service: 'api' }
    expect(requested('ecs:UpdateService', input)).toEqual([
      ['ecs:UpdateService', ecs('service/production/api'), inCluster]
    ])
    expect(requested('ecs:UpdateService', { ...input, taskDefinition: 'api:7' })).toEqual([
      [
        'ecs:UpdateService',
        ecs('service/production/api'),
        { ...inCluster, 'ecs:task-definition': [ecs('task-definition/api:7')] }
      ]
    ])
  })
})

describe('creating something with tags is checked as tagging, too', () => {
  const tags = [{ key: 'team', value: 'web' }]
  const tagged = { 'aws:tagkeys': ['team'], 'aws:requesttag/team': ['web'] }

  it('a revision, with and without its revision number', () => {
    const questions = requested('ecs:RegisterTaskDefinition', { family: 'api', tags })
    expect(questions.filter(([name]) => name === 'ecs:TagResource')).toEqual(
      ['api', 'api:*'].map(name => [
        'ecs:TagResource',
        ecs(`task-definition/${name}`),
        { ...tagged, 'ecs:createaction': ['RegisterTaskDefinition'] }
      ])
    )
  })

  it('a task', () => {
    const questions = requested('ecs:RunTask', { cluster: 'production', taskDefinition: 'api:7', tags })
    expect(questions.at(-1)).toEqual([
      'ecs:TagResource',
      ecs('task/production/*'),
      { ...tagged, 'ecs:createaction': ['RunTask'] }
    ])
  })

  it('and without tags is not', () => {
    expect(requested('ecs:RunTask', { cluster: 'production', taskDefinition: 'api:7', tags: [] })).toHaveLength(1)
  })
})

describe('roles that a call passes are checked', () => {
  it.each([
    ['ecs:RegisterTaskDefinition', { family: 'api', taskRoleArn: 'a', executionRoleArn: 'b' }, ['a', 'b'], 'ecs-tasks'],
    ['ecs:RunTask', { taskDefinition: 'api:7', overrides: { taskRoleArn: 'a' } }, ['a'], 'ecs-tasks'],
    [
      'ecs:UpdateService',
      { service: 'api', loadBalancers: [{ advancedConfiguration: { roleArn: 'a' } }] },
      ['a'],
      'ecs'
    ]
  ])('of %s', (action, input, roles, service) => {
    expect(requested(action, input).filter(([name]) => name === 'iam:PassRole')).toEqual(
      roles.map(role => ['iam:PassRole', role, { 'iam:passedtoservice': [`${service}.amazonaws.com`] }])
    )
  })
})

it('a condition on a key that the action does not support never holds', () => {
  const policy = readPolicyDocument(
    JSON.stringify({
      Statement: {
        ...{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' },
        Condition: { ArnEquals: { 'ecs:cluster': ecs('cluster/default') } }
      }
    })
  )
  const decide = (action: string, input: Readonly<Record<string, unknown>>) =>
    touchedBy({ action, input }, PLACE).map(
      request => evaluatePolicies([{ id: 'policy', document: policy }], request).decision
    )
  expect(decide('ecs:RunTask', { taskDefinition: 'api:7' })).toEqual(['allowed'])
  expect(new Set(decide('ecs:RegisterTaskDefinition', { family: 'api' }))).toEqual(new Set(['implicitDeny']))
  expect(decide('ecs:DescribeTaskDefinition', { taskDefinition: 'api' })).toEqual(['implicitDeny'])
})
