import {
  CreateServiceCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type ECSClient
} from '@aws-sdk/client-ecs'
import { AttachRolePolicyCommand, CreateRoleCommand, type IAMClient } from '@aws-sdk/client-iam'
import { setTimeout as after } from 'node:timers/promises'
import { isList, isObject } from '../../../src/domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../src/domain/document/json-value.js'
import type { ResourceType } from './stack.js'

const FIXED = ['Cluster', 'ServiceName', 'LaunchType']
const CHANGEABLE = [
  ...['DeploymentConfiguration', 'DesiredCount', 'EnableECSManagedTags', 'HealthCheckGracePeriodSeconds'],
  ...['LoadBalancers', 'NetworkConfiguration', 'TaskDefinition']
]

/** ECS begins its members with a small letter in its API. A service is made or changed when its deployment has ended, as in CloudFormation. */
export function containers(ecs: ECSClient, iam: IAMClient): readonly (readonly [string, ResourceType])[] {
  return [
    [
      'AWS::ECS::TaskDefinition',
      {
        properties: [
          ...['ContainerDefinitions', 'Cpu', 'Memory', 'Family', 'NetworkMode', 'RequiresCompatibilities'],
          ...['ExecutionRoleArn', 'TaskRoleArn']
        ],
        changeable: [],
        create: async (properties, name) => {
          const { taskDefinition } = await ecs.send(
            new RegisterTaskDefinitionCommand(asApi({ Family: name, ...properties }))
          )
          return { ref: taskDefinition?.taskDefinitionArn ?? '' }
        },
        update: () => Promise.reject(new Error('Nothing of it is changeable.'))
      }
    ],
    [
      'AWS::ECS::Service',
      {
        properties: [...FIXED, ...CHANGEABLE],
        changeable: CHANGEABLE,
        create: async (properties, name) => {
          const input = { ServiceName: name, ...properties }
          const { service } = await ecs.send(new CreateServiceCommand(asApi(input)))
          await settled(service?.clusterArn ?? '', service?.serviceArn ?? '', ecs)
          return { ref: service?.serviceArn ?? '', attributes: { Name: service?.serviceName ?? '' } }
        },
        update: async ({ ref }, properties) => {
          const changeable = Object.entries(properties).filter(([name]) => CHANGEABLE.includes(name))
          const input: object = asApi(Object.fromEntries(changeable))
          const { service } = await ecs.send(
            new UpdateServiceCommand({ ...input, cluster: ref.split('/')[1], service: ref })
          )
          await settled(service?.clusterArn ?? '', ref, ecs)
        }
      }
    ],
    [
      'AWS::IAM::Role',
      {
        properties: ['AssumeRolePolicyDocument', 'ManagedPolicyArns', 'RoleName'],
        changeable: [],
        create: async ({ AssumeRolePolicyDocument, ManagedPolicyArns = [], RoleName }, name) => {
          const { Role } = await iam.send(
            new CreateRoleCommand({
              RoleName: typeof RoleName === 'string' ? RoleName : name,
              AssumeRolePolicyDocument: JSON.stringify(AssumeRolePolicyDocument)
            })
          )
          for (const PolicyArn of ManagedPolicyArns as readonly string[])
            await iam.send(new AttachRolePolicyCommand({ RoleName: Role?.RoleName, PolicyArn }))
          return { ref: Role?.RoleName ?? '', attributes: { Arn: Role?.Arn ?? '' } }
        },
        update: () => Promise.reject(new Error('Nothing of it is changeable.'))
      }
    ]
  ]
}

async function settled(cluster: string, service: string, ecs: ECSClient): Promise<void> {
  for (;;) {
    const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service }))
    const [{ status, statusReason } = {}] = serviceDeployments
    if (status === 'SUCCESSFUL') return
    if (status !== 'PENDING' && status !== 'IN_PROGRESS') throw new Error(`The service is ${status}: ${statusReason}`)
    await after(50)
  }
}

/** cfn-lint and ECS check the shape. */
function asApi(properties: JsonObject): never {
  return withSmallLetters(properties) as never
}

function withSmallLetters(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(withSmallLetters)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      withSmallLetters(inner)
    ])
  )
}
