import { describe, expect, it } from '@jest/globals'
import { parseTaskDefinitionSource } from './task-definition-source.js'

const source = (text: string) => parseTaskDefinitionSource('task-definition', text)

describe('parseTaskDefinitionSource', () => {
  it.each([
    'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
    'arn:aws-us-gov:ecs:us-gov-west-1:123456789012:task-definition/web:7',
    'arn:aws-cn:ecs:cn-north-1:123456789012:task-definition/web',
    'web:7',
    'web_app-2'
  ])('%s is held by ECS', reference => {
    expect(source(reference)).toEqual({ kind: 'registered', input: 'task-definition', reference })
  })

  it.each(['task.json', './web', 'deploy/task.yaml', '/tmp/deploy-kit-x/task-definition.json', 'web:latest', 'a b'])(
    '%s is a file',
    path => {
      expect(source(path)).toEqual({ kind: 'file', input: 'task-definition', path })
    }
  )

  it.each(['arn:aws:ecs:eu-west-1:123456789012:service/web', 'arn:aws:ecs:eu-west-1:1:task-definition/web:7', 'arn:'])(
    '%s is no ARN of a task definition',
    text => {
      expect(() => source(text)).toThrow('Input "task-definition": expected the ARN of a task definition')
    }
  )
})
