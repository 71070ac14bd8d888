import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import type { Job } from '../../local/runner/job/job.js'
import { type HttpService, startHttpService } from '../../local/services/http-service.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { PLAYS_WHOLE_TABLES } from '../rollout/whole-tables.js'
import { openBundleJob } from './run-bundle.js'

/** As a token looks: letters of both cases and digits. */
const CANARY = 'Zx9CanaryQ7kP2mVb4'
const IN_BASE64 = Buffer.from(`user:${CANARY}`).toString('base64')

/** What may arrive in any input: a secret in the wrong place, in the shapes that parsers trip over. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['plain', CANARY],
  ['an assignment', `A=${CANARY}`],
  ['an assignment for a container', `${CANARY}:A=b`],
  ['with a colon', `user:${CANARY}`],
  ['a URL with a password', `https://user:${CANARY}@example.com/x?token=${CANARY}`],
  ['broken JSON', `{"a": "${CANARY}", "a": ["${CANARY}"`],
  ['a JSON list of the wrong things', `[{"${CANARY}": "${CANARY}"}, "${CANARY}"]`],
  ['broken YAML', `a: [${CANARY}\n  b: ${CANARY}: "`],
  ['lines', `first\n${CANARY}\n<<${CANARY}`],
  ['base64', IN_BASE64],
  ['an absolute path', `/${CANARY}`],
  ['a path out of the workspace', `../${CANARY}`]
]

/** Enough of each action's inputs that the one under test is reached. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'blue-green-swap': { service: 'api', image: ':2', 'dry-run': 'true' },
  'build-push': { repository: 'shop/api', registry: 'ghcr.io/acme', push: 'false', 'dry-run': 'true', timeout: '20s' },
  'canary-shift': { service: 'api', image: ':2', steps: '10, 100', 'dry-run': 'true' },
  'changed-services': { services: 'api: api', environment: 'production', 'github-token': 'none' },
  'comment-pull-request': { key: 'plan', body: 'Hello', 'pull-request': '12', 'github-token': 'none' },
  deploy: { service: 'api', image: ':2', 'dry-run': 'true' },
  // The job may not request a token of GitHub.
  'deploy-azure': {
    app: 'web',
    images: `web=shop.azurecr.io/web@sha256:${'a'.repeat(64)}`,
    'client-id': '11111111-0000-4000-8000-111111111111',
    'tenant-id': '22222222-0000-4000-8000-222222222222',
    'subscription-id': '33333333-0000-4000-8000-333333333333',
    'resource-group': 'shop',
    'dry-run': 'true'
  },
  // Port 1 refuses connections.
  'deploy-compose': {
    server: 'deploy@127.0.0.1:1',
    'known-hosts': '[127.0.0.1]:1 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDdGyZRkB6nvCWHAmHc0C0yvwXlBHnBvbrkLmeQVvUJ1',
    directory: '/srv/shop',
    images: 'api=ghcr.io/acme/api:2',
    ports: 'api=8080',
    'dry-run': 'true'
  },
  // Port 1 refuses connections.
  'deploy-kubernetes': {
    workload: 'web',
    images: `web=ghcr.io/acme/web@sha256:${'a'.repeat(64)}`,
    kubeconfig: JSON.stringify({
      ...{ 'current-context': 'test', contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }] },
      clusters: [{ name: 'test', cluster: { server: 'https://127.0.0.1:1' } }],
      users: [{ name: 'test', user: { token: 'none' } }]
    }),
    'dry-run': 'true'
  },
  'deploy-render': {
    services: 'srv-api',
    'api-key': 'rnd_0000000000000000',
    commit: '2222222222222222222222222222222222222222',
    'dry-run': 'true'
  },
  doctor: { service: 'api' },
  'dora-report': { token: 'none', repository: 'acme/shop', environments: 'production', services: 'api' },
  'find-version': { service: 'api', version: 'previous' },
  'judge-window': {
    gates: 'errors:',
    service: 'api',
    from: '2026-11-01T06:00:00Z',
    to: '2026-11-01T06:20:00Z',
    weight: '10',
    canary: 'target-group=targetgroup/shop-b/0123456789abcdef',
    stable: 'target-group=targetgroup/shop-a/0123456789abcdef'
  },
  notify: { event: 'failed', service: 'api', environment: 'production', 'dry-run': 'true', timeout: '2s' },
  'render-task-def': { 'task-definition': 'task.json' },
  'run-task': { 'task-definition': 'task.json', 'dry-run': 'true' },
  'test-report': { reports: 'none.xml' }
}

/** Text that is a name, and text that is an image reference. */
const NAME = /^[\w-]+$/
const IMAGE = /^[\w-]+(?::[\w-]+)?$/

/** Inputs whose value is shown, and why: always, or where the value has the form of what is shown there. All others never show theirs. */
const SHOWN: Readonly<Record<string, { readonly why: string; readonly form: RegExp }>> = {
  'comment-pull-request body': { why: 'it is the comment', form: /^/ },
  'notify message': { why: 'it is what channels are sent', form: /^/ },
  'notify version': { why: 'it is what the deployment is called', form: /^/ },
  'notify environment': { why: 'it is what the target is called', form: /^/ },
  'notify environment-url': { why: 'it is a link of the message', form: /^/ },
  'notify links': { why: 'they are links of the message', form: /^/ },
  'notify service': { why: 'it is what the deployment is of, on any platform', form: /^/ },
  'notify slack-channel': { why: 'the name of a channel', form: NAME },
  'dora-report environments': { why: 'they are what targets are called', form: /^/ },
  'dora-report services': { why: 'they are what is deployed, on any platform', form: /^/ },
  'find-version reason': { why: 'it is written into the summary', form: /^/ },
  'test-report title': { why: 'it is the heading of the summary', form: /^/ },
  'find-version version': { why: 'the name of a revision or image', form: IMAGE },
  'deploy-compose project': { why: 'a name of Compose', form: NAME },
  'deploy-azure app': { why: 'a name of Container Apps', form: NAME },
  'deploy-kubernetes namespace': { why: 'a name of Kubernetes', form: NAME },
  'deploy-kubernetes workload': { why: 'a name of Kubernetes', form: NAME },
  'deploy-render services': { why: 'an ID or a name on Render', form: NAME },
  service: { why: 'a name of ECS', form: NAME },
  cluster: { why: 'a name of ECS', form: NAME },
  'task-definition': { why: 'a family of ECS', form: NAME },
  'task-definition-family': { why: 'a family of ECS', form: NAME },
  image: { why: 'images are shown', form: IMAGE },
  images: { why: 'images are shown', form: IMAGE }
}

let cloud: LocalCloud
let githubService: HttpService
beforeAll(async () => {
  cloud = await startLocalCloud()
  // Refuses the token at once: nothing is tried again.
  githubService = await startHttpService(() => ({ status: 401, body: { message: 'Bad credentials' } }))
})
afterAll(async () => {
  await cloud.stop()
  await githubService.close()
})

const actions = Object.keys(GIVEN)
/**
 * An input is given the first shape, and every sixth one of the rest: its neighbours, which are often read by the same code, are given the
 * others. What is read by the same code in several actions is given the first one in all but the first of them.
 */
const EVERY = PLAYS_WHOLE_TABLES ? 1 : 6
const ROUNDS = 4
const known = new Set<string>()

it('covers every action', async () => {
  expect((await readdir('actions')).toSorted()).toEqual(actions.toSorted())
})

interface Manifest {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly post?: string }
}

function manifestOf(action: string): Manifest {
  return parse(readFileSync(join('actions', action, 'action.yml'), 'utf8')) as Manifest
}

describe.each(actions)('%s', action => {
  it('shows a secret in none of its inputs, whatever shape it has', async () => {
    const inputs = Object.keys(manifestOf(action).inputs)
    const cases = inputs.flatMap((name, index) =>
      SHAPES.filter((_, place) => place === 0 || (!known.has(name) && (place + index) % EVERY === 0)).map(
        ([shape, text]) => ({ name, shape, text })
      )
    )
    for (const name of inputs) known.add(name)
    const shown = await mapLimited(cases, 4, async ({ name, shape, text }) => {
      const allowed = SHOWN[`${action} ${name}`] ?? SHOWN[name]
      if (allowed?.form.test(text) === true) return undefined
      const told = await traces(action, { [name]: text })
      const found = told.split('\n').find(line => line.includes(CANARY) || line.includes(IN_BASE64))
      return found === undefined ? undefined : `${name}, ${shape}: ${found.slice(0, 300)}`
    })
    expect(shown.filter(each => each !== undefined)).toEqual([])
  })
})

// The steps above run it only where there is something left for it.
describe.each(actions.filter(action => manifestOf(action).runs.post !== undefined))('`post` of %s', action => {
  it('reads none of the inputs of a step that left nothing, and logs nothing', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const given = Object.keys(manifestOf(action).inputs).map(
        (name, index) => [name, SHAPES[(round + index) % SHAPES.length]?.[1] ?? ''] as const
      )
      const job = await openCase(action)
      const step = job.start({ actionPath: join('actions', action), inputs: Object.fromEntries(given) })
      const refused = await step.ended
      await job.complete()
      expect(refused).toMatchObject({ outcome: 'failure', state: {} })
      const ended = step.result()
      expect(ended.phases.map(({ phase }) => phase)).toEqual(['main', 'post'])
      const { summary, annotations, outputs } = refused
      const log = `${refused.log}\nPost job cleanup.`
      expect(ended).toMatchObject({ postExitCode: 0, log, summary, annotations, outputs })
    }
  })
})

/** All that a step with this input leaves where people read it. */
async function traces(action: string, input: Readonly<Record<string, string>>): Promise<string> {
  const job = await openCase(action)
  // Every key is refused at once there.
  const place = action === 'deploy-render' ? { 'api-url': githubService.origin } : {}
  const running = job.start({ actionPath: join('actions', action), inputs: { ...place, ...GIVEN[action], ...input } })
  // Of a step that saved nothing, `post` has nothing to do.
  if (Object.keys((await running.ended).state).length > 0) await job.complete()
  const step = running.result()
  return [step.log, step.summary, JSON.stringify(step.annotations), outputsOf(action, step)].join('\n')
}

/** A job of a repository with a task definition. */
async function openCase(action: string): Promise<Job> {
  const workspace = await mkdtemp(join(tmpdir(), 'sweep-'))
  await mkdir(join(workspace, '.git'))
  await writeFile(
    join(workspace, 'task.json'),
    '{"family": "api", "containerDefinitions": [{"name": "web", "image": "web:1", "memory": 128}]}'
  )
  const github = { repository: 'acme/shop', api_url: githubService.origin }
  return openBundleJob(action, { cloud, workspace, token: 'none', github })
}

/** The rendered definition is what was asked for: it holds what it was given. */
function outputsOf(action: string, { outputs }: StepResult): string {
  const { 'task-definition-json': definition, ...others } = outputs
  return JSON.stringify(action === 'render-task-def' ? others : { ...others, definition })
}

async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>
): Promise<readonly Result[]> {
  const results: Result[] = []
  const left = [...items.entries()]
  await Promise.all(
    Array.from({ length: limit }, async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) results[next[0]] = await work(next[1])
    })
  )
  return results
}
