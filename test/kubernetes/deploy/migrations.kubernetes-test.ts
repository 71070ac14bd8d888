import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { migrationRules, roleRules } from '../../../src/targets/kubernetes/domain/access/role-rules.js'
import type { RunningAction } from '../../../local/runner/run-action.js'
import { startBundle } from '../../bundle/run-bundle.js'
import type { KubernetesObject } from '../bed/api-client.js'
import { addDeployer } from './add-deployer.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
const kubeconfigs = new Map<string, string>()
beforeAll(async () => {
  shop = await openShop()
  for (const kind of ['gateway-api', 'rolling'] as const) {
    const rules = [...roleRules(kind), ...migrationRules({})]
    kubeconfigs.set(kind, await addDeployer(shop, `migrates-${kind}`, rules))
  }
})
afterAll(async () => await shop.close())

const INPUTS = {
  'gateway-api': {
    ...{ strategy: 'canary', traffic: 'gateway-api', gates: 'targets:', steps: '50, 100', bake: '1s', drain: '1s' }
  },
  rolling: { strategy: 'rolling' }
} as const
const KINDS = ['gateway-api', 'rolling'] as const
const JOBS = '/apis/batch/v1/namespaces/shop/jobs'

interface Job extends KubernetesObject {
  readonly spec: {
    readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } }
  }
}

/** Opens a service, and starts its deployment with a migration. */
async function start(kind: (typeof KINDS)[number], name: string, command: readonly string[], more = {}) {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open(name, { image: before, ...(kind === 'rolling' ? {} : { host: `${name}.test` }) })
  const inputs = { ...INPUTS[kind], workload: name, images: `web=${image}`, 'migrate-command': JSON.stringify(command) }
  const action = await startBundle('deploy-kubernetes', {
    inputs: { kubeconfig: kubeconfigs.get(kind) ?? '', namespace: 'shop', ...inputs, ...more }
  })
  return { action, before, image }
}

const jobsOf = async (name: string) => {
  const { items } = await shop.bed.client.send<{ items: Job[] }>('GET', JOBS)
  return items.filter(({ metadata }) => metadata.name.startsWith(`${name}-migration-`))
}
const untilMigrating = (name: string) =>
  shop.cluster.until<KubernetesObject & { readonly items: readonly Job[] }>(JOBS, ({ items }) =>
    items.some(({ metadata }) => metadata.name.startsWith(`${name}-migration-`))
  )
const imageOf = async (name: string) => (await shop.deployment(name)).spec.template.spec.containers[0]?.image
const verdictOf = async (action: RunningAction) => {
  const { outputs, log } = await action.ended
  return { verdict: outputs.verdict, reason: outputs.reason ?? '', log }
}

it.each(KINDS)(
  'with %s, a migration runs with the new image before a pod of it, and its lines are in the log',
  async kind => {
    const name = `good-${kind}`
    const { action, image } = await start(kind, name, ['sh', '-c', 'echo "migrating $HOME"; sleep 3; echo done'])
    await untilMigrating(name)
    const [job] = await jobsOf(name)
    expect(job?.spec.template.spec.containers[0]?.image).toBe(image)
    expect(await shop.leftovers(name)).not.toContain(`${name}-canary`)
    const { verdict, log } = await verdictOf(action)
    expect(verdict).toBe('succeeded')
    expect(log).toMatch(/ {2}\| migrating .*\n[\s\S]* {2}\| done/)
    expect(log).toContain('Migration succeeded')
    expect(await imageOf(name)).toBe(image)
    expect(await shop.leftovers(name)).toEqual([])
  }
)

it.each(KINDS)('with %s, a migration that fails changes nothing', async kind => {
  const name = `bad-${kind}`
  const { action, before } = await start(kind, name, ['sh', '-c', 'echo "no table shops" >&2; exit 3'])
  const { verdict, reason } = await verdictOf(action)
  expect(verdict).toBe('rolled-back')
  expect(reason).toContain('failed: container web ended with exit code 3. Last log line: no table shops')
  expect(await imageOf(name)).toBe(before)
  expect(await shop.leftovers(name)).toEqual([])
})

it('a migration that does not end in time is stopped, and nothing is changed', async () => {
  const { action, before } = await start('rolling', 'late', ['sleep', '600'], { 'migrate-timeout': '10s' })
  const { verdict, reason } = await verdictOf(action)
  expect(verdict).toBe('rolled-back')
  expect(reason).toContain('did not end within 10s, and was stopped.')
  expect(await imageOf('late')).toBe(before)
  expect(await shop.leftovers('late')).toEqual([])
})

it('a migration is stopped when the job is canceled, and nothing is changed', async () => {
  const { action, before } = await start('gateway-api', 'canceled', ['sleep', '600'])
  await untilMigrating('canceled')
  action.cancel()
  const { verdict } = await verdictOf(action)
  expect(verdict).toBe('cancelled')
  expect(await imageOf('canceled')).toBe(before)
  expect(await shop.leftovers('canceled')).toEqual([])
})
