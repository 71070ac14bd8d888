import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { evaluatePolicies } from './evaluate-policies.js'
import { readPolicyDocument } from './policy-document.js'

const SERVICE = 'arn:aws:ecs:eu-west-1:123456789012:service/production/api'
const ROLE = 'arn:aws:iam::123456789012:role/api-task'
const DEPLOY = readFileSync('docs/iam/deploy.json', 'utf8')

interface Question {
  readonly action: string
  readonly resource?: string
  readonly context?: Readonly<Record<string, string | readonly string[]>>
}

function judge(policy: string, { action, resource = SERVICE, context = {} }: Question) {
  const entries = Object.entries(context).map(([key, value]) => [key.toLowerCase(), [value].flat()] as const)
  const document = readPolicyDocument(policy)
  return evaluatePolicies([{ id: 'policy', document }], { action, resource, context: new Map(entries) })
}

const policyOf = (...statements: readonly object[]) => JSON.stringify({ Statement: statements })
const allow = (statement: object) => policyOf({ Effect: 'Allow', Action: '*', Resource: '*', ...statement })
const decide = (policy: string, question: Question) => judge(policy, question).decision

describe('the documented policy', () => {
  const cluster = { 'ecs:cluster': 'arn:aws:ecs:eu-west-1:123456789012:cluster/production' }
  const toTasks = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }

  it.each([
    ['ecs:UpdateService', SERVICE, {}, 'allowed'],
    ['ecs:updateservice', SERVICE, {}, 'allowed'],
    ['ecs:UpdateService', `${SERVICE}-2`, {}, 'implicitDeny'],
    ['ecs:StopServiceDeployment', SERVICE.replace('service/', 'service-deployment/') + '/x', {}, 'allowed'],
    ['ecs:RunTask', 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:7', cluster, 'allowed'],
    ['ecs:RunTask', 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:7', {}, 'implicitDeny'],
    ['ecs:RunTask', 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7', cluster, 'implicitDeny'],
    ['ecs:RegisterTaskDefinition', '*', {}, 'allowed'],
    ['ecs:DeleteService', SERVICE, {}, 'implicitDeny'],
    ['iam:PassRole', ROLE, toTasks, 'allowed'],
    ['iam:PassRole', ROLE, {}, 'implicitDeny'],
    ['iam:PassRole', '*', toTasks, 'implicitDeny']
  ])('decides for %s on %s with %j: %s', (action, resource, context, decision) => {
    expect(decide(DEPLOY, { action, resource, context })).toBe(decision)
  })
})

describe('a statement', () => {
  it.each([
    [allow({ Action: 'ecs:Update*' }), 'allowed'],
    [allow({ Action: 'ecs:Update?ervice' }), 'allowed'],
    [allow({ Action: 'ecs:Stop*' }), 'implicitDeny'],
    [policyOf({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), 'allowed'],
    [policyOf({ Effect: 'Allow', NotAction: ['ecs:*', 'iam:*'], Resource: '*' }), 'implicitDeny'],
    [allow({ Resource: 'arn:aws:ecs:*:*:service/*/api' }), 'allowed'],
    [policyOf({ Effect: 'Allow', Action: '*', NotResource: SERVICE }), 'implicitDeny'],
    [policyOf({ Effect: 'Allow', Action: '*', NotResource: `${SERVICE}-2` }), 'allowed']
  ])('%s matches by its wildcards and its exceptions', (policy, decision) => {
    expect(decide(policy, { action: 'ecs:UpdateService' })).toBe(decision)
  })

  it('that denies wins over any that allows, and alone is named', () => {
    const policy = policyOf(
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'ecs:*', Resource: '*' }
    )
    const { decision, matched } = judge(policy, { action: 'ecs:UpdateService' })
    expect(decision).toBe('explicitDeny')
    expect(matched.map(({ statement }) => statement.effect)).toEqual(['Deny'])
  })

  it('is found by its lines in the document', () => {
    const [matched] = judge(DEPLOY, { action: 'ecs:UpdateService' }).matched
    const lines = DEPLOY.split('\n').slice(
      (matched?.statement.span.start.Line ?? 0) - 1,
      matched?.statement.span.end.Line
    )
    expect(lines.join('\n')).toContain('"Sid": "Deploy"')
    expect(lines.join('\n')).not.toContain('"Sid": "Migrate"')
  })
})

describe('a condition', () => {
  const passed = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }
  const cluster = { 'ecs:cluster': 'arn:aws:ecs:eu-west-1:123456789012:cluster/production' }
  const source = { 'aws:SourceArn': ['arn:aws:s3:::a', 'arn:aws:s3:::b'] }

  it.each([
    [{ StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } }, passed, 'allowed'],
    [{ StringEquals: { 'iam:passedtoservice': ['x', 'ecs-tasks.amazonaws.com'] } }, passed, 'allowed'],
    [{ StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } }, passed, 'implicitDeny'],
    [{ StringEquals: { 'iam:PassedToService': '*' } }, passed, 'implicitDeny'],
    [{ StringLike: { 'iam:PassedToService': 'ecs*.amazonaws.com' } }, passed, 'allowed'],
    [{ StringNotEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } }, passed, 'allowed'],
    [{ StringNotLike: { 'iam:PassedToService': 'ecs*' } }, passed, 'implicitDeny'],
    [{ StringEqualsIgnoreCase: { 'iam:PassedToService': 'ECS-TASKS.amazonaws.com' } }, passed, 'allowed'],
    [{ ArnEquals: { 'ecs:cluster': cluster['ecs:cluster'] } }, cluster, 'allowed'],
    [{ ArnLike: { 'ecs:cluster': 'arn:*:ecs:*:*:cluster/prod*' } }, cluster, 'allowed'],
    [{ ArnLike: { 'ecs:cluster': 'arn:*/production' } }, cluster, 'implicitDeny'],
    [{ ArnNotLike: { 'ecs:cluster': '*:*:*:*:*:cluster/staging' } }, cluster, 'allowed'],
    [{ Bool: { 'aws:SecureTransport': 'false' } }, { 'aws:SecureTransport': 'true' }, 'implicitDeny'],
    [{ Null: { 'ecs:cluster': 'false' } }, cluster, 'allowed'],
    [{ Null: { 'ecs:cluster': 'true' } }, cluster, 'implicitDeny'],
    [{ 'ForAllValues:ArnLike': { 'aws:SourceArn': 'arn:aws:s3:::?' } }, source, 'allowed'],
    [{ 'ForAllValues:ArnLike': { 'aws:SourceArn': 'arn:aws:s3:::a' } }, source, 'implicitDeny'],
    [{ 'ForAnyValue:ArnLike': { 'aws:SourceArn': 'arn:aws:s3:::a' } }, source, 'allowed'],
    [
      { StringEquals: passed, ArnEquals: { 'ecs:cluster': 'arn:aws:ecs:::x' } },
      { ...passed, ...cluster },
      'implicitDeny'
    ]
  ])('%j of %j: %s', (condition, context, decision) => {
    expect(decide(allow({ Condition: condition }), { action: 'iam:PassRole', resource: ROLE, context })).toBe(decision)
  })

  it.each([
    [{ StringEquals: { 'aws:SourceIp': '10.0.0.1' } }, 'implicitDeny'],
    [{ StringNotEquals: { 'aws:SourceIp': '10.0.0.1' } }, 'allowed'],
    [{ StringEqualsIfExists: { 'aws:SourceIp': '10.0.0.1' } }, 'allowed'],
    [{ 'ForAllValues:StringEquals': { 'aws:SourceIp': '10.0.0.1' } }, 'allowed'],
    [{ 'ForAnyValue:StringEquals': { 'aws:SourceIp': '10.0.0.1' } }, 'implicitDeny'],
    [{ 'ForAnyValue:StringNotEquals': { 'aws:SourceIp': '10.0.0.1' } }, 'implicitDeny']
  ])('%j on a key that the request lacks is %s, and the key is reported', (condition, expected) => {
    const { decision, missing } = judge(allow({ Condition: condition }), { action: 'ecs:UpdateService' })
    expect([decision, missing]).toEqual([expected, ['aws:SourceIp']])
  })

  it('of a statement about something else asks for no key', () => {
    const condition = { StringEquals: { 's3:prefix': 'x' } }
    const policy = policyOf({ Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: condition })
    expect(judge(policy, { action: 'ecs:UpdateService' }).missing).toEqual([])
  })
})

describe('a policy that cannot be judged is refused', () => {
  it.each([
    ['{', 'Syntax errors in policy.'],
    ['{}', 'it has no Statement'],
    [allow({ Effect: 'allow' }), 'Effect is Allow or Deny'],
    ['{"Statement": {"Effect": "Allow", "Resource": "*"}}', 'must contain actions'],
    [allow({ Condition: { NumericLessThan: { 'aws:MultiFactorAuthAge': '1' } } }), 'NumericLessThan'],
    [allow({ Resource: 'arn:aws:s3:::${aws:username}' }), 'no policy variables']
  ])('%s', (policy, message) => {
    expect(() => readPolicyDocument(policy)).toThrow(message)
  })
})
