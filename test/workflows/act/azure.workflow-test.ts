import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { startHttpLoad, type HttpLoad } from '../../../local/demo/http-load.js'
import { AZURE } from '../../../local/services/azure/azure-cloud.js'
import { startLocalAzure, tagOf, type LocalAzure } from '../../../local/services/azure/start-local-azure.js'
import type { StoredJob } from '../../../local/services/azure/container-apps/job-platform.js'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { runWorkflow, type WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 900_000
/** A process that starts slowly on a busy machine is still in time by the clock of this Azure. */
const RATE = 12
const TIMES = { update: 15, check: 2, deadline: 3_000, drain: 30, retryAfter: 2 }

/** Images by their tag: settings of local/app/server.mjs. */
const BEHAVIORS: Readonly<Record<string, Readonly<Record<string, string>>>> = { failing: { ERROR_PERCENT: '50' } }

interface Played {
  readonly run: WorkflowRun
  /** The version that the app answers with afterwards. */
  readonly live: string
  /** What users lost meanwhile. */
  readonly lost: Readonly<Record<string, number>>
  /** Images that the migration has run until then. */
  readonly migrated: readonly string[]
}

let azure: LocalAzure
let github: GithubService
let load: HttpLoad
let url: string
let job: StoredJob
let good: Played
let bad: Played
let back: Played

const imageOf = (version: string) =>
  `shop.azurecr.io/web:${version}@sha256:${createHash('sha256').update(version).digest('hex')}`
const liveVersion = async () => ((await (await fetch(`${url}/version`)).json()) as { version: string }).version

async function play(workflow: string, given: Readonly<Record<string, string>>): Promise<Played> {
  load.take()
  const run = await runWorkflow({
    workflow,
    inputs: {
      ...{ service: 'shop', environment: 'production', 'environment-url': url, app: 'web' },
      ...{ 'client-id': AZURE.client, 'tenant-id': AZURE.tenant, 'subscription-id': AZURE.subscription },
      ...{ 'resource-group': AZURE.group, strategy: 'blue-green', 'ready-within': '50m' },
      ...{ 'authority-url': azure.service.login.origin, 'resource-manager-url': azure.service.resourceManager.origin },
      ...given
    },
    ...{ services: { github }, tokens: azure.service },
    cloud: {
      environment: () => ({
        AWS_ENDPOINT_URL: azure.service.resourceManager.origin,
        DEPLOY_KIT_LOCAL_CLOCK: azure.clock.origin
      })
    }
  })
  const migrated = job.executions.map(({ template }) => JSON.stringify(template))
  return { run, live: await liveVersion(), lost: load.take().losses, migrated }
}

const deploy = (version: string) =>
  play('deploy-azure.yml', {
    ...{ images: `web=${imageOf(version)}`, 'migrate-job': 'migrate', bake: '5m', 'scale-down-delay': '1m' },
    gates: 'errors: { max-rate: 1% }'
  })

beforeAll(async () => {
  const environmentOf = (image: string) => BEHAVIORS[tagOf(image)] ?? {}
  ;[azure, github] = await Promise.all([
    startLocalAzure({ rate: RATE, times: TIMES, environmentOf }),
    startGithubService()
  ])
  const app = azure.addApp('web', imageOf('first'))
  job = azure.cloud.jobs.add({
    ...{ name: 'migrate', group: AZURE.group, location: AZURE.location, environmentId: app.environmentId },
    configuration: { triggerType: 'Manual', replicaTimeout: 600, manualTriggerConfig: {} },
    template: { containers: [{ name: 'web', image: imageOf('first'), command: ['migrate'] }] }
  })
  url = `http://${azure.cloud.apps.replicas.address(app, undefined)}`
  const isUp = async () => (await fetch(url)).ok
  while (!(await isUp())) await new Promise(done => setTimeout(done, 50))
  load = startHttpLoad({ url, perSecond: 60 })
  good = await deploy('good')
  bad = await deploy('failing')
  back = await play('rollback-azure.yml', { reason: 'Refunds fail' })
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await load.stop()
  await azure.close()
  await github.close()
})

describe('deploy-azure.yml', () => {
  it('migrates with a good image, shifts the traffic to it with no request lost, and records the deployment', () => {
    const { run, live, lost, migrated } = good
    expect({ exitCode: run.exitCode, live, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      ...{ exitCode: 0, live: 'good', lost: {}, log: '' }
    })
    expect(run.outputs).toMatchObject({ verdict: 'succeeded', image: imageOf('good') })
    expect(migrated).toEqual([expect.stringContaining(imageOf('good'))])
    expect(github.deployments[0]).toMatchObject({ environment: 'production' })
    expect(run.artifacts).toHaveLength(1)
  })

  it('rolls a bad image back, and fails', () => {
    const { run, live, lost, migrated } = bad
    expect([run.exitCode, live, Object.keys(lost)]).toEqual([1, 'good', ['500']])
    expect(run.summary).toContain('rolled')
    expect(migrated).toHaveLength(2)
  })
})

describe('rollback-azure.yml', () => {
  it('goes back to the revision before, without its migration, with no request lost, and shows why', () => {
    const { run, live, lost, migrated } = back
    expect({ exitCode: run.exitCode, live, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      ...{ exitCode: 0, live: 'first', lost: {}, log: '' }
    })
    expect(migrated).toHaveLength(2)
    expect(run.summary).toContain('Refunds fail')
    expect(github.deployments.at(-1)?.payload).toMatchObject({ kind: 'rollback' })
  })
})
