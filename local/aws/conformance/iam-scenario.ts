import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand
} from '@aws-sdk/client-iam'
import type { Scenario } from './scenario.js'

const policy = (Action: string, resource: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, ...resource }] })
const issuer = 'token.actions.githubusercontent.com'
const trust = (sub: string) =>
  policy('sts:AssumeRoleWithWebIdentity', {
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
    Condition: { StringEquals: { [`${issuer}:sub`]: sub } }
  })
const deploying = policy('ecs:UpdateService', { Resource: '*' })

/** moto simulates no policies: how the local cloud judges them is held beside the documentation alone. */
export const iamScenario: Scenario = {
  name: 'iam',
  run: async (step, { iam }) => {
    const role = { RoleName: 'deployer', AssumeRolePolicyDocument: trust('a') }
    const create = () => iam.send(new CreateRoleCommand({ ...role, Path: '/ci/' }))
    const read = (RoleName: string) => iam.send(new GetRoleCommand({ RoleName }))
    await step('create a role', create)
    await step('create it again', create)
    await step('read a role', () => read('deployer'))
    await step('read a role that is not there', () => read('nobody'))
    await step('trust another subject', () =>
      iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'deployer', PolicyDocument: trust('b') }))
    )
    await step('read the role that trusts it', () => read('deployer'))
    const put = (RoleName: string, PolicyDocument: string) =>
      iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'rollout', PolicyDocument }))
    await step('give it a policy', () => put('deployer', deploying))
    await step('give a policy to a role that is not there', () => put('nobody', deploying))
    await step('give it a policy that is no JSON', () => put('deployer', '{'))
    const createPolicy = () => iam.send(new CreatePolicyCommand({ PolicyName: 'deploying', PolicyDocument: deploying }))
    const made = await step('create a managed policy', createPolicy)
    await step('create the policy again', createPolicy)
    const attach = (PolicyArn: string) => iam.send(new AttachRolePolicyCommand({ RoleName: 'deployer', PolicyArn }))
    await step('attach it', () => attach(made?.Policy?.Arn ?? ''))
    await step('attach one that is not there', () => attach('arn:aws:iam::123456789012:policy/none'))
    const PermissionsBoundary = made?.Policy?.Arn
    await step('create a role with a boundary', () =>
      iam.send(new CreateRoleCommand({ ...role, RoleName: 'bounded', PermissionsBoundary }))
    )
    await step('read the role with a boundary', () => read('bounded'))
  }
}
