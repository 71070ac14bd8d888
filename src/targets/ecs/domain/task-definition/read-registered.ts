import { isObject } from '../../../../domain/document/document.js'
import type { JsonValue } from '../../../../domain/document/json-value.js'
import { parseJson } from '../../../../domain/document/parse-json.js'
import { DeployError } from '../../../../domain/errors.js'
import { cleanTaskDefinition } from './clean.js'
import { unwrapDescription } from './read-definition.js'
import type { RegisteredTaskDefinition, TaskDefinition } from './task-definition.js'

/**
 * A revision out of the exact text of an answer of ECS. A module of its own, with its parser: a deployment asks for services first. Throws
 * `platform-error` for what is no revision.
 */
export function readRegistered(text: string): RegisteredTaskDefinition {
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
