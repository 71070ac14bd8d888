import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage } from '../../rollout/rollout-stage.js'
import { runTemplate, type Consumer, type WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 900_000
const CLUSTER = 'production'
const SERVICES = ['users', 'catalog', 'cart', 'orders', 'payments', 'web'] as const
const TEMPLATE = readFileSync('workflows/monorepo-ordered.yml', 'utf8')
const FILES = Object.fromEntries(
  [...SERVICES.slice(0, 5).map(name => `services/${name}`), 'apps/web', 'libs/billing', 'libs/common'].map(folder => [
    `${folder}/index.js`,
    '// 1'
  ])
)

let stage: RolloutStage
let tokens: TokenEndpoint
let github: GithubService

beforeAll(async () => {
  ;[stage, tokens, github] = await Promise.all([
    openRolloutStage({ rate: 20 }),
    openTokenEndpoint('repo:octo@11/shop@22:environment:production'),
    startGithubService()
  ])
  await stage.ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))
  await Promise.all(SERVICES.map(addService))
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await Promise.all([tokens.close(), github.close()])
  await stage.stop()
})

async function addService(name: string): Promise<void> {
  await stage.ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: name, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
      containerDefinitions: [{ name: 'api', image: 'shop/api:v1', portMappings: [{ containerPort: 8080 }] }]
    })
  )
  await stage.ecs.send(
    new CreateServiceCommand({
      ...{ cluster: CLUSTER, serviceName: name, taskDefinition: name, desiredCount: 1, launchType: 'FARGATE' },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } }
    })
  )
  const isSteady = async () => {
    const { serviceDeployments = [] } = await stage.ecs.send(
      new ListServiceDeploymentsCommand({ cluster: CLUSTER, service: name })
    )
    return serviceDeployments[0]?.status === 'SUCCESSFUL'
  }
  while (!(await isSteady())) await after(50)
}

/** Revision by service. */
async function revisions(): Promise<Readonly<Record<string, string>>> {
  const { services = [] } = await stage.ecs.send(
    new DescribeServicesCommand({ cluster: CLUSTER, services: [...SERVICES] })
  )
  return Object.fromEntries(
    services.map(({ serviceName = '', taskDefinition = '' }) => [serviceName, taskDefinition.replace(/^.*:/, '')])
  )
}

/** Runs the template as it is; returns the services in the order in which they were updated. */
async function play(consumer: Consumer): Promise<{ readonly run: WorkflowRun; readonly updated: readonly unknown[] }> {
  stage.cloud.journal.clear()
  const run = await runTemplate(TEMPLATE, {
    cloud: stage.cloud,
    tokens,
    services: { github },
    files: FILES,
    ...consumer
  })
  return { run, updated: stage.calls('ecs:UpdateService').map(({ input }) => input.service) }
}

/** What earlier runs of the workflow recorded: that a commit was deployed with success. */
function record(service: string, commit: string): void {
  const startedAt = new Date().toISOString()
  const payload = {
    ...{ schema: 'deploy-kit/deployment@1', service, environment: 'production', version: 'v1', commit, startedAt },
    ...{ kind: 'deploy', strategy: 'rolling', verification: 'health' }
  }
  github.deployments.push({
    ...{ id: github.deployments.length + 1, sha: commit, ref: commit, environment: 'production', payload },
    ...{ description: '', created_at: startedAt, statuses: [{ state: 'success', description: 'succeeded: all well' }] }
  })
}

describe('six services in order', () => {
  it(
    'deploys all of them in the first run, one after the other',
    async () => {
      const { run, updated } = await play({ form: { tag: 'v2' } })
      expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log, updated }).toEqual({
        ...{ exitCode: 0, log: '', updated: SERVICES }
      })
      expect(new Set(Object.values(await revisions()))).toEqual(new Set(['2']))
    },
    LONGEST_MILLISECONDS
  )

  it(
    'deploys those alone whose paths changed since each was last deployed, in their order; a library changes its users',
    async () => {
      github.deployments.length = 0
      const { run, updated } = await play({
        form: { tag: 'v3' },
        earlier: {
          files: { 'services/catalog/index.js': '// 0', 'libs/billing/index.js': '// 0' },
          then: commit => SERVICES.forEach(service => record(service, commit))
        }
      })
      expect({ exitCode: run.exitCode, updated }).toEqual({ exitCode: 0, updated: ['catalog', 'orders', 'payments'] })
      expect(await revisions()).toEqual({ users: '2', catalog: '3', cart: '2', orders: '3', payments: '3', web: '2' })
    },
    LONGEST_MILLISECONDS
  )

  it(
    'deploys all where what they share changed, and none after the one that failed',
    async () => {
      github.deployments.length = 0
      const kind = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
      stage.cloud.faults.add({ action: 'ecs:RegisterTaskDefinition', kind, after: 2 })
      const { run, updated } = await play({
        form: { tag: 'worse' },
        earlier: {
          files: { 'libs/common/index.js': '// 0' },
          then: commit => SERVICES.forEach(service => record(service, commit))
        }
      })
      expect({ exitCode: run.exitCode, updated }).toEqual({ exitCode: 1, updated: ['users', 'catalog'] })
    },
    LONGEST_MILLISECONDS
  )
})
