import { CreateLogGroupCommand, CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { IAMClient } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { openRolloutStage, type RolloutStage } from '../rollout/rollout-stage.js'
import { createRole, trusting } from './create-role.js'
import { runBundle } from './run-bundle.js'
import { openTokenEndpoint, type TokenEndpoint } from './token-endpoint.js'

const SUBJECT = 'repo:octo/shop:environment:production'
const ROLE = 'arn:aws:iam::123456789012:role/deployer'
const SESSION = 'arn:aws:sts::123456789012:assumed-role/deployer/'
/** Of the local cloud's time: five seconds, and renewed a quarter earlier. */
const SESSION_MILLISECONDS = 60_000

/** Every one of these would be a command, were it printed as it is. */
const ATTACKS = [
  '\u0085::error title=forged::forged',
  'job ok\r::error::forged',
  'job ##[error]forged',
  'job #\u200b#[error]forged',
  'job ok\r##[add-mask]deployed',
  '\u0085::stop-commands::silence',
  'job ok\r::stop-commands::silence',
  'job ok\r\u0085::stop-commands::silence',
  '\u001b[0m::stop-commands::silence',
  '\u001b]0;title\u0007::stop-commands::silence',
  '\u200b\u00a0::stop-commands::silence',
  '\u2028::stop-commands::silence',
  'job ##[stop-commands]silence',
  'job #\u001b[31m#[stop-commands]silence'
]

let stage: RolloutStage
let endpoint: TokenEndpoint
let workspace: string

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12, sessionLifetime: SESSION_MILLISECONDS })
  await createRole(new IAMClient(clientSettings(stage.cloud)), { name: 'deployer', trust: trusting([SUBJECT]) })
  endpoint = await openTokenEndpoint(SUBJECT)
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  const logs = new CloudWatchLogsClient(clientSettings(stage.cloud))
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/job' }))
})
afterAll(async () => {
  await endpoint.close()
  await stage.stop()
})

/** Keys and tokens of the role's sessions that can be read in what the step showed. */
function secretsShown({ log, summary, outputs, annotations }: StepResult): readonly string[] {
  const shown = [log, summary, JSON.stringify(outputs), JSON.stringify(annotations)].join('\n')
  const calls = stage.cloud.journal.entries.filter(({ caller }) => caller.startsWith(SESSION))
  const keys = new Set(calls.map(({ accessKeyId }) => accessKeyId))
  expect(keys.size).toBeGreaterThanOrEqual(2)
  return [...keys, ...endpoint.tokens].filter(secret => shown.includes(secret))
}

describe('a container that prints commands', () => {
  let result: StepResult

  beforeAll(async () => {
    const program = `for (const line of ${JSON.stringify(ATTACKS)}) console.log(line)
setTimeout(() => console.log('deployed'), 8000)`
    stage.cloud.images.add('shop/job:1', {
      entryPoint: [process.execPath, '-e', program],
      command: [],
      workingDirectory: workspace
    })
    const options = { 'awslogs-group': '/ecs/job', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'run' }
    const definition = {
      ...{ family: 'job', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      containerDefinitions: [{ name: 'job', image: 'shop/job:1', logConfiguration: { logDriver: 'awslogs', options } }]
    }
    await writeFile(join(workspace, 'job.json'), JSON.stringify(definition))
    stage.cloud.journal.clear()
    result = await runBundle('run-task', {
      ...{ cloud: stage.cloud, workspace, env: endpoint.environment },
      inputs: {
        ...{ cluster: 'prod', 'task-definition': './job.json', subnets: 'subnet-1', 'launch-type': 'FARGATE' },
        'role-to-assume': ROLE
      }
    })
  })

  it('gives none: nothing is annotated, nothing is masked, and later commands are obeyed', () => {
    expect(result).toMatchObject({ outcome: 'success', annotations: [] })
    expect(result.log).toContain('\ndeployed\n')
    expect(result.log).not.toMatch(/^##\[error\]/m)
  })

  it('is shown with all of its visible letters', () => {
    expect(result.log.match(/stop-commands(?:::|\])silence/g)).toHaveLength(9)
    expect(result.log).toContain('\njob ##\\[error]forged\n')
    expect(result.log).toContain('\\::error title=forged::forged')
    expect(result.log).not.toMatch(/[^\P{C}\n]/u)
  })

  it('keeps the masks of the role that is renewed after it', () => {
    expect(secretsShown(result)).toEqual([])
    expect(result.log).not.toContain('add-mask::')
  })
})

describe('a service that answers a probe with commands', () => {
  it('gives none, in the log, the error or the outputs, and the role that is renewed after it stays masked', async () => {
    const version = 'v9\r\u0085::stop-commands::x ##[error]forged\n\u001b[0m::error::y'
    const program = `require('node:http').createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ version: ${JSON.stringify(version)} }))
}).listen(process.env.PORT, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))`
    stage.cloud.images.add('shop/api:lying', {
      entryPoint: [process.execPath, '-e', program],
      command: [],
      workingDirectory: workspace
    })
    const shop = await stage.addShop('lying')
    const load = shop.load(5)
    stage.cloud.journal.clear()
    const gates = `http: { url: '${shop.testUrl}/version', version: { equals: v2, json: version }, within: 80s, every: 5s }`
    const result = await runBundle('canary-shift', {
      ...{ cloud: stage.cloud, env: endpoint.environment },
      inputs: {
        ...{ cluster: 'prod', service: shop.name, images: 'api=shop/api:lying', bake: '3m', steps: '20, 100', gates },
        'role-to-assume': ROLE
      }
    })
    await load.stop()
    expect(result.outputs).toMatchObject({ verdict: 'rolled-back' })
    expect(result.outputs.reason).toContain('\\::stop-commands::x ##\\[error]forged')
    expect(result.outputs.reason).toContain('\n\\::error::y')
    expect(JSON.parse(result.outputs.result ?? '')).toMatchObject({ verdict: 'rolled-back' })
    expect(result.outputs.result).not.toContain('##[')
    expect(
      result.annotations.filter(({ level, message }) => level === 'error' && /^(?:forged|y)/.test(message))
    ).toEqual([])
    expect(result.log).not.toMatch(/^\s*::|##\[(?!(?:group|endgroup|error|warning|notice)\])|^(?!##\[).+##\[/m)
    expect(secretsShown(result)).toEqual([])
    expect(result.log).not.toContain('add-mask::')
  }, 900_000)
})

describe('what a library or Node.js prints directly', () => {
  it('is shown and never obeyed, nor is an error that nothing catches', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'library-'))
    const library = join(folder, 'library.cjs')
    const attack = JSON.stringify('\u0085::stop-commands::x')
    const text = `
setTimeout(() => {
  console.log(${attack}); console.warn('%s', ${attack}); console.error(new Error('one\\n' + ${attack}))
  process.emitWarning('two\\n' + ${attack})
  setTimeout(() => { throw new Error('three\\n::error::forged\\n##[error]forged') }, 500)
}, 1_000)`
    await writeFile(library, text)
    const result = await runBundle('run-task', {
      ...{ cloud: stage.cloud, workspace, env: { NODE_OPTIONS: `--require=${library}` } },
      inputs: {
        ...{ cluster: 'prod', 'task-definition': './job.json', subnets: 'subnet-1', 'launch-type': 'FARGATE' }
      }
    })
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 1 })
    expect(result.log.match(/\\::stop-commands::x/g)?.length).toBeGreaterThanOrEqual(4)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    // `post` loads the library too.
    expect(errors.length).toBeGreaterThanOrEqual(1)
    for (const { message } of errors) {
      expect(message).toContain('Unexpected error')
      expect(message).toContain('three\n\\::error::forged\n##\\[error]forged')
    }
  })
})

describe('the part of the step that a process is', () => {
  it('is not read from the environment of the job', async () => {
    const result = await runBundle('deploy', { env: { DEPLOY_KIT_PHASE: 'post' } })
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 1, postExitCode: 0 })
    expect(result.annotations[0]?.message).toContain('Input "')
  })
})
