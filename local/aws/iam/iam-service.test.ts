import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
  SimulatePrincipalPolicyCommand,
  UpdateAssumeRolePolicyCommand
} from '@aws-sdk/client-iam'
import { DescribeServicesCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud, LocalCloudOptions } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

const ISSUER = 'token.actions.githubusercontent.com'
const ARN = 'arn:aws:iam::123456789012:role/ci/deployer'
const TRUST = {
  Statement: {
    ...{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' },
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISSUER}` },
    Condition: { StringLike: { [`${ISSUER}:job_workflow_ref`]: 'org/deploy-kit/*@refs/tags/v1*' } }
  }
}
const REF = 'org/deploy-kit/.github/workflows/deploy.yml@refs/tags/v1.2.0'

const started: LocalCloud[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map(cloud => cloud.stop()))
})

const text = (statement: object) => JSON.stringify({ Statement: [statement] })
const allow = (Action: string, Resource = '*') => text({ Effect: 'Allow', Action, Resource })

async function start(options: LocalCloudOptions = {}) {
  const cloud = await startLocalCloud(options)
  started.push(cloud)
  const iam = new IAMClient(clientSettings(cloud))
  const put = (name: string, PolicyDocument: string) =>
    iam.send(new PutRolePolicyCommand({ RoleName: 'deployer', PolicyName: name, PolicyDocument }))
  return { cloud, iam, put }
}

async function startWithRole(options: LocalCloudOptions = {}) {
  const started = await start(options)
  const AssumeRolePolicyDocument = JSON.stringify(TRUST)
  await started.iam.send(new CreateRoleCommand({ RoleName: 'deployer', Path: '/ci/', AssumeRolePolicyDocument }))
  return started
}

/** Clients of a session of the role, for a job that runs `ref`. */
async function assume(cloud: LocalCloud, { ref = REF, role = ARN } = {}): Promise<ECSClient> {
  const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { iss: `https://${ISSUER}`, aud: 'sts.amazonaws.com', sub: 'repo:o/r:ref:x', job_workflow_ref: ref }
  const { Credentials } = await new STSClient(clientSettings(cloud)).send(
    new AssumeRoleWithWebIdentityCommand({
      ...{ RoleArn: role, RoleSessionName: 'run-7' },
      WebIdentityToken: `${segment({ alg: 'none' })}.${segment(claims)}.x`
    })
  )
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  return new ECSClient({ ...clientSettings(cloud), credentials })
}

const register = (roles: object = {}) =>
  new RegisterTaskDefinitionCommand({
    family: 'api',
    containerDefinitions: [{ name: 'api', image: 'x', memory: 64 }],
    ...roles
  })
const simulate = (ActionNames: string[], ResourceArns?: string[]) =>
  new SimulatePrincipalPolicyCommand({ PolicySourceArn: ARN, ActionNames, ResourceArns })

describe('a role', () => {
  it('is shown with its path and its trust policy, URL-encoded', async () => {
    const { iam } = await startWithRole()
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'deployer' }))
    expect(Role).toMatchObject({ Arn: ARN, Path: '/ci/', RoleName: 'deployer' })
    expect(Role?.AssumeRolePolicyDocument).toMatch(/^%7B/)
    expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toEqual(TRUST)
  })

  it('that is not there is no entity', async () => {
    const { iam } = await start()
    await expect(iam.send(new GetRoleCommand({ RoleName: 'nobody' }))).rejects.toMatchObject({
      ...{ name: 'NoSuchEntityException', $metadata: { httpStatusCode: 404 } }
    })
    await expect(iam.send(simulate(['ecs:RunTask']))).rejects.toThrow('cannot be found')
  })

  it('is assumed only if all claims of the token match, and is not found without its path', async () => {
    const { cloud, iam } = await startWithRole()
    await assume(cloud)
    await expect(assume(cloud, { ref: REF.replace('tags/v1', 'heads/main') })).rejects.toThrow('Not authorized')
    await expect(assume(cloud, { role: ARN.replace('ci/', '') })).rejects.toThrow('Not authorized')
    const PolicyDocument = JSON.stringify(TRUST).replace('refs/tags/v1', 'refs/heads/')
    await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'deployer', PolicyDocument }))
    await expect(assume(cloud)).rejects.toThrow('Not authorized')
  })
})

describe('what the policies of a role do not allow', () => {
  it('is refused when it is called', async () => {
    const { cloud, put } = await startWithRole()
    const ecs = await assume(cloud)
    await expect(ecs.send(register())).rejects.toThrow(
      'User: arn:aws:sts::123456789012:assumed-role/deployer/run-7 is not authorized to perform: ecs:RegisterTaskDefinition on resource: * because no identity-based policy allows the ecs:RegisterTaskDefinition action'
    )
    await put('all', allow('ecs:RegisterTaskDefinition'))
    await ecs.send(register())
    await expect(ecs.send(new DescribeServicesCommand({ services: ['x'] }))).rejects.toMatchObject({
      name: 'AccessDeniedException'
    })
    await put('deny', text({ Effect: 'Deny', Action: 'ecs:Register*', Resource: '*' }))
    await expect(ecs.send(register())).rejects.toThrow('with an explicit deny in an identity-based policy')
  })

  it('is refused of the roles that a call passes on', async () => {
    const { cloud, put } = await startWithRole()
    await put('register', allow('ecs:RegisterTaskDefinition'))
    const ecs = await assume(cloud)
    const taskRoleArn = 'arn:aws:iam::123456789012:role/task'
    await expect(ecs.send(register({ taskRoleArn }))).rejects.toThrow(
      `perform: iam:PassRole on resource: ${taskRoleArn}`
    )
    await put(
      'pass',
      text({
        ...{ Effect: 'Allow', Action: 'iam:PassRole', Resource: taskRoleArn },
        Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } }
      })
    )
    await ecs.send(register({ taskRoleArn }))
  })
})

describe('a simulation', () => {
  it('has one result for each action, as strict as the strictest of its resources', async () => {
    const { iam, put } = await startWithRole()
    await put('run', allow('ecs:RunTask', 'arn:aws:ecs:*:*:task-definition/api:*'))
    const resources = ['api:1', 'web:1'].map(name => `arn:aws:ecs:eu-west-1:123456789012:task-definition/${name}`)
    const { EvaluationResults = [], IsTruncated } = await iam.send(simulate(['ecs:RunTask', 'ecs:StopTask'], resources))
    expect(IsTruncated).toBe(false)
    expect(EvaluationResults.map(({ EvalActionName, EvalDecision }) => [EvalActionName, EvalDecision])).toEqual([
      ['ecs:RunTask', 'implicitDeny'],
      ['ecs:StopTask', 'implicitDeny']
    ])
    expect(EvaluationResults[0]?.ResourceSpecificResults).toMatchObject([
      {
        ...{ EvalResourceName: resources[0], EvalResourceDecision: 'allowed' },
        MatchedStatements: [{ SourcePolicyId: 'role_deployer_run', StartPosition: { Line: 1 } }]
      },
      { EvalResourceName: resources[1], EvalResourceDecision: 'implicitDeny', MatchedStatements: [] }
    ])
  })

  it('is read page by page', async () => {
    const { iam } = await startWithRole({ simulationPageSize: 2 })
    const first = await iam.send(simulate(['ecs:RunTask', 'ecs:StopTask', 'ecs:UpdateService']))
    expect([first.EvaluationResults?.length, first.IsTruncated]).toEqual([2, true])
    const again = simulate(['ecs:RunTask', 'ecs:StopTask', 'ecs:UpdateService'])
    again.input.Marker = first.Marker
    const rest = await iam.send(again)
    expect(rest.EvaluationResults?.map(({ EvalActionName }) => EvalActionName)).toEqual(['ecs:UpdateService'])
    expect([rest.IsTruncated, rest.Marker]).toEqual([false, undefined])
  })

  it('evaluates its conditions with the given context entries, and reports the missing ones', async () => {
    const { iam, put } = await startWithRole()
    const Condition = { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } }
    await put('pass', text({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition }))
    const lacking = await iam.send(simulate(['iam:PassRole'], [ARN]))
    expect(lacking.EvaluationResults?.[0]).toMatchObject({
      ...{ EvalDecision: 'implicitDeny', MissingContextValues: ['iam:PassedToService'] }
    })
    const given = simulate(['iam:PassRole'], [ARN])
    given.input.ContextEntries = [
      {
        ...{ ContextKeyName: 'iam:PassedToService', ContextKeyType: 'string' },
        ContextKeyValues: ['ecs-tasks.amazonaws.com']
      }
    ]
    const { EvaluationResults } = await iam.send(given)
    expect(EvaluationResults?.[0]).toMatchObject({ EvalDecision: 'allowed', MissingContextValues: [] })
  })

  it('needs every kind of policy to allow: managed ones, the boundary, and those of the organization', async () => {
    const { iam } = await start({ serviceControlPolicies: [allow('ecs:*')] })
    const create = async (PolicyName: string, PolicyDocument: string) => {
      const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument }))
      return Policy?.Arn ?? ''
    }
    const PermissionsBoundary = await create('boundary', allow('*:*Task'))
    const AssumeRolePolicyDocument = JSON.stringify(TRUST)
    await iam.send(
      new CreateRoleCommand({ RoleName: 'deployer', Path: '/ci/', AssumeRolePolicyDocument, PermissionsBoundary })
    )
    const PolicyArn = await create('everything', allow('*'))
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'deployer', PolicyArn }))
    const { EvaluationResults } = await iam.send(simulate(['ecs:RunTask', 'ecs:UpdateService', 'iam:PassTask']))
    expect(EvaluationResults).toMatchObject([
      { EvalDecision: 'allowed', MatchedStatements: [{ SourcePolicyId: 'everything' }] },
      { EvalDecision: 'implicitDeny', PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } },
      { EvalDecision: 'implicitDeny', OrganizationsDecisionDetail: { AllowedByOrganizations: false } }
    ])
  })
})
