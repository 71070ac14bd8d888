import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type ECSClient
} from '@aws-sdk/client-ecs'
import type { AwsCalls } from '../../../aws/calls.js'
import { keepExactJson, sendExactJson } from '../../../aws/exact-json.js'
import { readPages } from '../../../aws/read-pages.js'
import { DeployError } from '../../../domain/errors.js'
import { cleanTaskDefinition } from '../domain/task-definition/clean.js'
import { isObject } from '../../../domain/document/document.js'
import { parseJson } from '../../../domain/document/parse-json.js'
import { unwrapDescription } from '../domain/task-definition/read-definition.js'
import type { JsonValue } from '../../../domain/document/json-value.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../domain/task-definition/task-definition.js'
import type { TaskDefinitions } from '../ports/task-definitions.js'

/** Task definitions over the ECS API, as exact JSON both ways. */
export function ecsTaskDefinitions(client: ECSClient, calls: AwsCalls): TaskDefinitions {
  return {
    async find(reference) {
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: reference, include: ['TAGS'] })
      const exact = keepExactJson(command)
      try {
        await calls.read('ecs:DescribeTaskDefinition', options => client.send(command, options))
      } catch (error) {
        if (isUnknownDefinition(error)) return undefined
        throw error
      }
      return readRegistered(exact())
    },
    async register(definition) {
      // The SDK's own input only has to be accepted: our text is what is sent.
      const command = new RegisterTaskDefinitionCommand({ family: '', containerDefinitions: [] })
      sendExactJson(command, JSON.stringify(definition))
      const exact = keepExactJson(command)
      await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options))
      return readRegistered(exact())
    },
    async activeRevisions(family) {
      const listed = await readPages({
        what: `the revisions of ${family}`,
        ask: nextToken => {
          const command = new ListTaskDefinitionsCommand({
            ...{ familyPrefix: family, status: 'ACTIVE', sort: 'DESC', nextToken }
          })
          return calls.read('ecs:ListTaskDefinitions', options => client.send(command, options))
        },
        nextOf: ({ nextToken }) => nextToken
      })
      return listed.flatMap(({ taskDefinitionArns = [] }) => taskDefinitionArns)
    },
    async deregister(arn) {
      const command = new DeregisterTaskDefinitionCommand({ taskDefinition: arn })
      await calls.change('ecs:DeregisterTaskDefinition', options => client.send(command, options))
    }
  }
}

/**
 * ECS has no error of its own for a definition that does not exist: it answers ClientException, `Unable to describe task
 * definition.`
 */
function isUnknownDefinition(error: unknown): boolean {
  if (!(error instanceof DeployError) || !['rejected', 'not-found'].includes(error.code)) return false
  return error.code === 'not-found' || (error.cause instanceof Error && /unable to describe/i.test(error.cause.message))
}

function readRegistered(text: string): RegisteredTaskDefinition {
  const answer = parseAnswer(text)
  const described: TaskDefinition = isObject(answer) && isObject(answer.taskDefinition) ? answer.taskDefinition : {}
  const { taskDefinitionArn: arn, family, revision, status } = described
  if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number' || !isStatus(status)) {
    throw new DeployError('platform-error', 'ECS returned a task definition without ARN, family, revision or status.')
  }
  const { definition } = cleanTaskDefinition(isObject(answer) ? unwrapDescription(answer) : {})
  return { arn, family, revision, status, definition }
}

function parseAnswer(text: string): JsonValue {
  try {
    return parseJson(text, { kind: 'file', path: 'answer' }).value
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DeployError('platform-error', `ECS returned a task definition that cannot be read: ${reason}`, {
      cause: error
    })
  }
}

function isStatus(status: unknown): status is RegisteredTaskDefinition['status'] {
  return status === 'ACTIVE' || status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS'
}
