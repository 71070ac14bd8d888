import { describe, expect, it } from '@jest/globals'
import { explainMissingLog, readTaskContainers } from './task-container.js'

const GROUP = { 'awslogs-group': '/ecs/api', 'awslogs-region': 'eu-west-1' }
const PREFIX = { 'awslogs-stream-prefix': 'api' }

function explain(logConfiguration: unknown): string | undefined {
  const [container] = readTaskContainers({ containerDefinitions: [{ name: 'api', logConfiguration }] } as never)
  return container && explainMissingLog(container)
}

describe('explainMissingLog', () => {
  it.each([
    ['no log configuration', undefined],
    ['another driver', { logDriver: 'splunk', options: { ...GROUP, ...PREFIX } }],
    ['no stream prefix', { logDriver: 'awslogs', options: GROUP }],
    ['no group', { logDriver: 'awslogs', options: PREFIX }]
  ])('reports why the output of a container with %s is not available', (_, logConfiguration) => {
    expect(explain(logConfiguration)).toBe(
      'Container api has no awslogs configuration with a group and a stream prefix, so its output is not available.'
    )
  })

  it('reports nothing where the output can be read', () => {
    expect(explain({ logDriver: 'awslogs', options: { ...GROUP, ...PREFIX } })).toBeUndefined()
  })
})
