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
import type { RegisteredTaskDefinition } from '../domain/task-definition/task-definition.js'
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
      return readAnswer(exact())
    },
    async register(definition) {
      // The SDK's own input only has to be accepted: our text is what is sent.
      const command = new RegisterTaskDefinitionCommand({ family: '', containerDefinitions: [] })
      sendExactJson(command, JSON.stringify(definition))
      const exact = keepExactJson(command)
      await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options))
      return readAnswer(exact())
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

async function readAnswer(text: string): Promise<RegisteredTaskDefinition> {
  const { readRegistered } = await import('../domain/task-definition/read-registered.js')
  return readRegistered(text)
}
