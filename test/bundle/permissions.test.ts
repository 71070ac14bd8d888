import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStage, type Stage } from '../faults/deploy-stage.js'
import { runBundle } from './run-bundle.js'

let stage: Stage
let workspace: string

beforeAll(async () => {
  stage = await openStage({ rate: 20 })
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  await writeFile(join(workspace, 'job.json'), JSON.stringify(JOB))
  await stage.addService('api')
})
beforeEach(() => stage.cloud.journal.clear())
afterAll(() => stage.stop())

const JOB = {
  ...{ family: 'job', networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [
    {
      name: 'job',
      image: 'app:crash',
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/job',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'run',
          'awslogs-create-group': 'true'
        }
      }
    }
  ]
}

/** The IAM actions of the calls that were made, which are not in the README's list. */
async function unlisted(action: string): Promise<readonly string[]> {
  const made = [...new Set(stage.cloud.journal.entries.map(entry => entry.action))]
  expect(made.length).toBeGreaterThan(1)
  const readme = await readFile(join('actions', action, 'README.md'), 'utf8')
  const section = readme.split(/^## /m).find(part => part.startsWith('Permissions')) ?? ''
  const listed: readonly string[] = section.match(/\b[a-z0-9-]+:[A-Z]\w+/g) ?? []
  return made.filter(name => !listed.includes(name))
}

describe('the permissions in the READMEs', () => {
  it('suffice to render from a service', async () => {
    const result = await runBundle('render-task-def', {
      cloud: stage.cloud,
      inputs: { cluster: 'prod', service: 'api', image: 'app:good-2' }
    })
    expect(result.outcome).toBe('success')
    expect(await unlisted('render-task-def')).toEqual([])
  })

  it('suffice to register, run and explain a task', async () => {
    const inputs = { cluster: 'prod', 'task-definition': './job.json', service: 'api', tags: 'team=web' }
    const result = await runBundle('run-task', { cloud: stage.cloud, workspace, inputs })
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'exit-code': '3' })
    expect(await unlisted('run-task')).toEqual([])
  })

  it('suffice to deploy and to clean up', async () => {
    await stage.register('api', 'app:good-3')
    const deployed = await stage.deploy('api', { image: 'app:good-2', 'keep-revisions': '1' })
    expect(deployed.verdict).toBe('succeeded')
    expect(stage.calls('ecs:DeregisterTaskDefinition')).toHaveLength(1)
    expect(await unlisted('deploy')).toEqual([])
  })

  it('suffice to explain a deployment that fails, and to roll it back', async () => {
    const deployed = await stage.deploy('api', {
      image: 'app:crash',
      'log-configuration-log-driver': 'awslogs',
      'log-configuration-options': LOG_OPTIONS
    })
    expect(deployed.verdict).toBe('rolled-back')
    expect(stage.calls('logs:GetLogEvents').length).toBeGreaterThan(0)
    expect(await unlisted('deploy')).toEqual([])
  })
})

const LOG_OPTIONS = Object.entries(JOB.containerDefinitions[0]?.logConfiguration.options ?? {})
  .map(([name, value]) => `${name}=${value}`)
  .join('\n')
