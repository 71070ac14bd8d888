import { CreateClusterCommand } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../../rollout/rollout-stage.js'
import { runTemplate, type WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 900_000
const CLUSTER = 'production'

let stage: RolloutStage
let tokens: TokenEndpoint
const shops = new Map<string, Shop>()
const runs = new Map<string, Seen>()

interface Seen {
  readonly run: WorkflowRun
  /** What users of each service were answered by afterwards. */
  readonly serves: Readonly<Record<string, string>>
  /** By status or error, of each load. */
  readonly lost: readonly Readonly<Record<string, number>>[]
}

const REPAIR = { image: ':v1', strategy: 'rolling', steps: '10, 50, 100', 'scale-down-delay': '10m', 'dry-run': false }

const template = (name: string) => readFileSync(join('workflows', `${name}.yml`), 'utf8')

/** Runs a template just as it is, with what a person fills into its form, under the load of users. */
async function play(name: string, form: Readonly<Record<string, string | boolean>>): Promise<Seen> {
  const loads = [...shops.values()].map(shop => shop.load(15))
  const run = await runTemplate(template(name), { cloud: stage.cloud, tokens, form })
  await Promise.all(loads.map(load => load.stop()))
  const serves: Record<string, string> = {}
  for (const [service, { url }] of shops) {
    const answer = await fetch(`${url}/version`)
    serves[service] = ((await answer.json()) as { version: string }).version
  }
  return {
    run,
    serves,
    lost: loads.map(load => load.current().losses).filter(losses => Object.keys(losses).length > 0)
  }
}

beforeAll(async () => {
  ;[stage, tokens] = await Promise.all([
    openRolloutStage({ rate: 20 }),
    openTokenEndpoint('repo:octo@11/shop@22:environment:production')
  ])
  await stage.ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))
  for (const name of ['api', 'web', 'worker']) shops.set(name, await stage.addShop(name, { cluster: CLUSTER }))
  const release = { environment: CLUSTER, image: ':v3', strategy: 'blue-green' }
  runs.set('monorepo-matrix', await play('monorepo-matrix', { tag: 'v2' }))
  // The fields of the form that are another strategy's keep their defaults.
  runs.set('rolling release', await play('release-manager', { ...release, ...REPAIR }))
  runs.set('dry release', await play('release-manager', { ...release, 'dry-run': true }))
  runs.set('release', await play('release-manager', { ...release, 'dry-run': false }))
  const back = { environment: CLUSTER, version: 'previous', reason: 'Refunds fail' }
  runs.set('rollback', await play('rollback', back))
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

describe('a template, unchanged', () => {
  it.each([
    ['monorepo-matrix', { api: 'v2', web: 'v2', worker: 'v2' }],
    ['rolling release', { api: 'v1', web: 'v2', worker: 'v2' }],
    ['dry release', { api: 'v1', web: 'v2', worker: 'v2' }],
    ['release', { api: 'v3', web: 'v2', worker: 'v2' }],
    ['rollback', { api: 'v1', web: 'v2', worker: 'v2' }]
  ])('%s does what it describes, and loses no request', (name, serves) => {
    const seen = runs.get(name)
    const log = seen?.run.exitCode === 0 ? '' : seen?.run.log
    expect({ exitCode: seen?.run.exitCode, serves: seen?.serves, lost: seen?.lost, log }).toEqual({
      ...{ exitCode: 0, serves, lost: [], log: '' }
    })
  })

  it('reports in a dry run what it would do, and why it rolled back', () => {
    expect(runs.get('dry release')?.run.summary).toContain('shop/api:v3')
    expect(runs.get('rollback')?.run.summary).toContain('Refunds fail')
  })
})
