import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStage, type Stage } from '../faults/deploy-stage.js'
import { runBundle } from './run-bundle.js'

const ADVICE = 'Unset DEPLOY_KIT_LOCAL_CLOCK, or use only endpoints on loopback addresses.'

let stage: Stage
let folder: string

beforeAll(async () => {
  stage = await openStage()
  await stage.addService('api')
  folder = await mkdtemp(join(tmpdir(), 'profile-'))
})
beforeEach(() => stage.cloud.journal.clear())
afterAll(() => stage.stop())

/** A configuration file of the AWS SDKs. */
async function profile(name: string, lines: readonly string[]): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}

const plan = (env: Readonly<Record<string, string>>) =>
  runBundle('deploy', {
    ...{ cloud: stage.cloud, env },
    inputs: { cluster: 'prod', service: 'api', image: 'app:good-2', 'dry-run': 'true' }
  })

describe('on the clock of a local cloud, a deployment', () => {
  it.each([
    [{ AWS_ENDPOINT_URL_ECS: 'https://ecs.eu-west-1.amazonaws.com' }, 'AWS_ENDPOINT_URL_ECS is not a loopback address'],
    [{ AWS_ENDPOINT_URL_CLOUDWATCH: 'https://proxy.example' }, 'AWS_ENDPOINT_URL_CLOUDWATCH is not a loopback address'],
    [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true']
  ])('is refused with %j before any call', async (env, problem) => {
    const { outcome, annotations } = await plan(env)
    expect({ outcome, messages: annotations.map(({ message }) => message) }).toEqual({
      outcome: 'failure',
      messages: [expect.stringMatching(new RegExp(`but ${problem}.*${ADVICE}$`))]
    })
    expect(stage.cloud.journal.entries).toEqual([])
  })

  it('sends nothing to AWS by a profile that has endpoints ignored', async () => {
    const file = await profile('ignoring', ['[default]', 'ignore_configured_endpoint_urls = true'])
    const { outcome, annotations } = await plan({ AWS_CONFIG_FILE: file })
    expect({ outcome, messages: annotations.map(({ message }) => message) }).toEqual({
      outcome: 'failure',
      messages: [expect.stringContaining('a request would go to ecs.eu-west-1.amazonaws.com')]
    })
    expect(stage.cloud.journal.entries).toEqual([])
  })

  it('uses the local cloud, whatever endpoints a profile names: the environment takes precedence', async () => {
    const services = ['[services elsewhere]', 'ecs =', '  endpoint_url = https://ecs.eu-west-1.amazonaws.com']
    const file = await profile('naming', [
      ...['[default]', 'services = elsewhere', 'endpoint_url = https://aws.example'],
      ...services
    ])
    const { outputs } = await plan({ AWS_CONFIG_FILE: file })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-change' })
    expect(stage.cloud.journal.entries.length).toBeGreaterThan(1)
  })

  it('uses endpoints of single services on loopback addresses', async () => {
    const { outputs } = await plan({ AWS_ENDPOINT_URL_ECS: stage.cloud.endpoint.replace('127.0.0.1', 'localhost') })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-change' })
  })
})

it('on the clock of a local cloud, the API of GitHub itself is not asked', async () => {
  const { outcome, annotations } = await runBundle('dora-report', {
    ...{ cloud: stage.cloud, env: { GITHUB_API_URL: 'https://api.github.com' } },
    inputs: { 'github-token': 'ghs_0123456789abcdef', environments: 'production' }
  })
  expect({ outcome, messages: annotations.map(({ message }) => message) }).toEqual({
    outcome: 'failure',
    messages: [expect.stringContaining('a request would go to api.github.com')]
  })
})
