import { RegisterTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { runBundle } from '../bundle/run-bundle.js'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  const containerDefinitions = [{ name: 'api', image: 'shop/api:1', memory: 128 }]
  await new ECSClient(clientSettings(cloud)).send(
    new RegisterTaskDefinitionCommand({ family: 'api', containerDefinitions })
  )
})
afterAll(() => cloud.stop())

const IMAGE = { service: 'api', image: ':2' }

it.each<[string, Parameters<typeof runBundle>[0], Readonly<Record<string, string>>]>([
  ['a rolling update', 'deploy', IMAGE],
  ['a canary', 'canary-shift', IMAGE],
  ['a blue/green deployment', 'blue-green-swap', IMAGE],
  ['a rollback', 'deploy', { ...IMAGE, purpose: 'rollback' }],
  ['a look for the version', 'find-version', { service: 'api' }],
  ['a check of the service', 'doctor', { service: 'api' }],
  ['a task', 'run-task', { 'task-definition': 'api' }]
])('%s in a cluster that does not exist names the cluster and the region', async (_, action, inputs) => {
  const { annotations } = await runBundle(action, { cloud, inputs: { cluster: 'nowhere', ...inputs } })
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      'Cluster nowhere does not exist in this account and region. Check the name and the region (eu-west-1).'
    )
  ])
})
