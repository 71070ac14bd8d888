import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateClusterCommand, CreateServiceCommand } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { clientSettings } from '../../../local/aws/client-settings.js'
import { startDiscordService, type DiscordService } from '../../../local/services/discord-service.js'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { startSlackService, type SlackService } from '../../../local/services/slack-service.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { dockerAt, startBuildKit, type BuildKitDaemon } from '../../image-build/buildkit-daemon.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../../rollout/rollout-stage.js'
import { prepareScans } from './prepare-scans.js'
import { runTemplate, runWorkflow, type WorkflowRun } from './run-workflow.js'
import { serviceImage } from './service-image.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const PLACE = { 'aws-region': 'eu-west-1' }
const LONGEST_MILLISECONDS = 900_000
/** What all users ask for. */
const WORK = '/cgi-bin/work'

/** A service of one program that needs nothing but the kernel: what it answers are files of its image. */
const DOCKERFILE = `FROM scratch
COPY --chmod=755 busybox /bin/busybox
COPY --chmod=755 busybox /bin/sh
COPY --chmod=755 www /www
STOPSIGNAL SIGKILL
ENTRYPOINT ["/bin/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
`

/** What the tests of a Node service are. */
const NODE_FILES = {
  'package.json': JSON.stringify({
    ...{ name: 'treenetra', version: '1.0.0', type: 'module' },
    scripts: {
      lint: 'node --check first.test.js',
      test: 'node --test --test-reporter=junit --test-reporter-destination=junit.xml'
    }
  }),
  'package-lock.json': JSON.stringify({
    ...{ name: 'treenetra', version: '1.0.0', lockfileVersion: 3 },
    packages: { '': { name: 'treenetra', version: '1.0.0' } }
  }),
  'first.test.js': `import { test } from 'node:test'\ntest('is built from scratch', () => undefined)\n`
}

interface Version {
  readonly name: string
  /** What the tests in staging see. */
  readonly works?: boolean
  /** What only users see. */
  readonly answers?: '200 OK' | '500 Broken'
}

function filesOf({ name, works = true, answers = '200 OK' }: Version): Readonly<Record<string, string | Uint8Array>> {
  return {
    Dockerfile: DOCKERFILE,
    '.dockerignore': '.git\n',
    busybox: readFileSync('/usr/bin/busybox'),
    'www/version': JSON.stringify({ version: name }),
    'www/health': 'ok\n',
    'www/self-test': works ? 'works\n' : 'does not work\n',
    'www/cgi-bin/work': `#!/bin/sh\nprintf 'Status: ${answers}\\r\\nConnection: close\\r\\nContent-Type: text/plain\\r\\n\\r\\n${name}'\n`
  }
}

let stage: RolloutStage
let tokens: TokenEndpoint
let kit: BuildKitDaemon
let github: GithubService
let slack: SlackService
let discord: DiscordService

interface Played {
  readonly shop: Shop
  readonly run: WorkflowRun
  readonly serves: string
  /** Requests without an answer of the service, by status or error. */
  readonly lost: Readonly<Record<string, number>>
}

/** Runs a workflow of a repository that holds a version, under the load of users of the service in production. */
async function play(
  shop: Shop,
  {
    workflow,
    inputs,
    version
  }: { workflow: string; inputs: Readonly<Record<string, string | boolean>>; version: Version }
): Promise<Played> {
  const load = shop.load(20, WORK)
  const call = { cloud: stage.cloud, tokens, workflow, inputs, files: filesOf(version), home: kit.home }
  const run = await runWorkflow(call)
  await load.stop()
  const answer = await fetch(`${shop.url}/version`)
  const { version: serves } = (await answer.json()) as { version: string }
  return { shop, run, serves, lost: load.current().losses }
}

/** From the tests to production, of a service that has v1. */
async function pipeline(service: string, version: Version): Promise<Played> {
  const shop = await stage.addShop(service)
  await addStaging(service)
  await new ECRClient(clientSettings(stage.cloud)).send(
    new CreateRepositoryCommand({ repositoryName: `shop/${service}` })
  )
  const inputs = {
    ...{ service, ...PLACE, repository: `shop/${service}`, scan: false, 'build-role-to-assume': ROLE },
    ...{ 'staging-cluster': 'staging', 'staging-role-to-assume': ROLE, 'staging-url': 'https://staging.example.com' },
    ...{ 'production-cluster': 'prod', 'production-role-to-assume': ROLE },
    ...{ 'test-command': 'grep -q STOPSIGNAL Dockerfile', 'verify-command': 'grep -q "^works" www/self-test' },
    ...{ strategy: 'canary', steps: '50, 100', bake: '4m' },
    gates: 'errors: { max-rate: 2% }\nmetric-delay: 60s\nmin-requests: 30'
  }
  return play(shop, { workflow: 'pipeline.yml', inputs, version })
}

/**
 * The template of TreeNetra as it is copied, from a commit to production. Only what is this test's own is put in: where staging is,
 * the Slack channel, and less time.
 */
async function treenetra(version: Version): Promise<Played> {
  const shop = await stage.addShop('treenetra', { cluster: 'production' })
  const staging = { cluster: 'staging', serviceName: 'treenetra', desiredCount: 1 }
  const { url } = await stage.addShop('treenetra-staging', staging)
  const repositories = new ECRClient(clientSettings(stage.cloud))
  await repositories.send(new CreateRepositoryCommand({ repositoryName: 'treenetra/api' }))
  const template = readFileSync('workflows/treenetra.yml', 'utf8')
    .replaceAll('https://staging.treenetra.example.com', url)
    .replace('C0123456789', 'C0DEPLOYS01')
    .replace('steps: 10, 50, 100', 'steps: 50, 100')
    .replace('bake: 10m', 'bake: 5m')
  const load = shop.load(20, WORK)
  const run = await runTemplate(template, {
    ...{ cloud: stage.cloud, tokens, services: { github, slack }, home: kit.home },
    ...{
      files: { ...filesOf(version), ...NODE_FILES },
      variables: await prepareScans(await mkdtemp(join(tmpdir(), 'scans-')))
    },
    secrets: { SLACK_TOKEN: slack.token, DISCORD_WEBHOOK_URL: discord.webhookUrl }
  })
  await load.stop()
  const answer = await fetch(`${shop.url}/version`)
  const { version: serves } = (await answer.json()) as { version: string }
  return { shop, run, serves, lost: load.current().losses }
}

/** The same image, twice. */
async function build(): Promise<readonly WorkflowRun[]> {
  const inputs = { ...PLACE, repository: 'shop/built', 'create-repository': true, 'role-to-assume': ROLE, tags: 'v7' }
  const call = { cloud: stage.cloud, tokens, workflow: 'build.yml', inputs, home: kit.home }
  const files = filesOf({ name: 'v7' })
  return [await runWorkflow({ ...call, files }), await runWorkflow({ ...call, files })]
}

async function addStaging(service: string): Promise<void> {
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
  const settings = { taskDefinition: service, desiredCount: 1, launchType: 'FARGATE', networkConfiguration } as const
  await stage.ecs.send(new CreateServiceCommand({ cluster: 'staging', serviceName: service, ...settings }))
}

/** The version that is running at first is in the engine already. */
async function buildFirst(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'first-'))
  for (const [path, content] of Object.entries(filesOf({ name: 'v1' }))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await dockerAt(kit.home, ['buildx', 'use', 'kit'])
  await dockerAt(kit.home, ['buildx', 'build', '--load', '--provenance=false', '--tag', 'shop/api:v1', folder])
}

let good: Promise<Played>
let stopped: Promise<Played>
let bad: Promise<Played>
let built: Promise<readonly WorkflowRun[]>

beforeAll(async () => {
  ;[stage, tokens, kit, github, slack, discord] = await Promise.all([
    openRolloutStage({ rate: 12, runtime: 'docker', registry: 'docker-registry' }),
    openTokenEndpoint('repo:octo@11/shop@22:environment:production'),
    startBuildKit(),
    startGithubService(),
    startSlackService(),
    startDiscordService()
  ])
  await buildFirst()
  await stage.ecs.send(new CreateClusterCommand({ clusterName: 'staging' }))
  await stage.ecs.send(new CreateClusterCommand({ clusterName: 'production' }))
  good = treenetra({ name: 'v2' })
  stopped = pipeline('stopped', { name: 'v3', works: false })
  bad = pipeline('bad', { name: 'v4', answers: '500 Broken' })
  built = build()
  await Promise.allSettled([good, stopped, bad, built])
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await Promise.all([tokens, github, slack, discord].map(service => service.close()))
  await stage.stop()
  await kit.stop()
})

const green = { exitCode: 0, log: '' }
const seen = ({ exitCode, log }: WorkflowRun) => ({ exitCode, log: exitCode === 0 ? '' : log })

describe('pipeline.yml, from a commit', () => {
  it('as TreeNetra calls it: tests, scans, builds, verifies in staging, and brings the same digest to real traffic by a canary, with no request lost', async () => {
    const { run, serves, lost } = await good
    expect({ ...seen(run), serves, lost }).toEqual({ ...green, serves: 'v2', lost: {} })
    const [staging, production] = await Promise.all([
      serviceImage(stage.ecs, 'staging', 'treenetra'),
      serviceImage(stage.ecs, 'production', 'treenetra')
    ])
    expect(staging).toMatch(/\/treenetra\/api@sha256:[0-9a-f]{64}$/)
    expect(production).toBe(staging)
    // act hands on no outputs of a workflow that a called workflow calls; that their names exist is a contract test.
    expect(run.summary.match(/^treenetra:\d+ is serving 100% of traffic/gm)).toHaveLength(2)
  })

  it('notifies Slack and Discord of both deployments, and records them on GitHub', async () => {
    await good
    const told = slack.messages
      .filter(({ threadTs }) => threadTs === undefined)
      .map(({ text, edits }) => ({ text, edits }))
    expect(told).toEqual(
      ['staging', 'production'].map(environment => ({
        ...{ text: expect.stringContaining(`to ${environment}: succeeded`), edits: 1 }
      }))
    )
    expect(discord.messages).toHaveLength(2)
    expect(github.deployments.map(({ environment }) => environment)).toEqual(['staging', 'production'])
  })

  it('stops a version that fails the tests in staging, and does not change production', async () => {
    const { run, serves, lost } = await stopped
    expect({ exitCode: run.exitCode, serves, lost }).toEqual({ exitCode: 1, serves: 'v1', lost: {} })
    const updated = stage.calls('ecs:UpdateService').filter(({ input }) => input.service === 'stopped')
    expect(updated.map(({ input }) => input.cluster)).toEqual(['staging'])
  })

  it('rolls back a version that fails only with users, and the run fails', async () => {
    const { run, serves } = await bad
    expect({ exitCode: run.exitCode, serves }).toEqual({ exitCode: 1, serves: 'v1' })
    expect(run.summary).toMatch(/^## ↩️ .*: rolled back in /m)
    expect(await serviceImage(stage.ecs, 'staging', 'bad')).toMatch(/\/shop\/bad@sha256:/)
    expect(await serviceImage(stage.ecs, 'prod', 'bad')).toBe('shop/api:v1')
  })
})

describe('build.yml', () => {
  it('passes on the digest, and builds again what has no signature', async () => {
    const [first, second] = await built
    if (first === undefined || second === undefined) throw new Error('build.yml did not run twice.')
    expect([seen(first), seen(second)]).toEqual([green, green])
    expect(first.outputs).toMatchObject({ verdict: 'succeeded', repository: 'shop/built', tag: 'v7' })
    expect(first.outputs.image).toBe(`${first.outputs.image?.replace(/@.*$/, '') ?? ''}@${first.outputs.digest ?? ''}`)
    // The commit and its time are in the labels of what is built again.
    expect(second.outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(second.log).toContain('was not reused: without "trusted-root", no signature can be verified')
  })
})
