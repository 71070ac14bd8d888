import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { cronJobRules, roleRules } from '../../../src/targets/kubernetes/domain/access/role-rules.js'
import { startBundle } from '../../bundle/run-bundle.js'
import type { KubernetesObject } from '../bed/api-client.js'
import { addDeployer } from './add-deployer.js'
import { openShop, type Shop } from './shop.js'
import { cronJobOf } from './shop-objects.js'

let shop: Shop
let kubeconfig: string
beforeAll(async () => {
  shop = await openShop()
  const rules = [...roleRules('gateway-api'), ...cronJobRules(['any'])]
  kubeconfig = await addDeployer(shop, 'with-cron-jobs', rules)
})
afterAll(async () => await shop.close())

const CANARY = {
  strategy: 'canary',
  traffic: 'gateway-api',
  gates: 'targets:',
  steps: '50, 100',
  bake: '1s',
  drain: '1s'
}
const CRON_JOBS = '/apis/batch/v1/namespaces/shop/cronjobs'

interface CronJob extends KubernetesObject {
  readonly spec: {
    readonly jobTemplate: {
      readonly spec: {
        readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } }
      }
    }
  }
}

const addCronJob = (name: string, image: string) => shop.cluster.apply(cronJobOf(name, image), 'shop')

async function imageOf(name: string) {
  const { spec } = await shop.bed.client.send<CronJob>('GET', `${CRON_JOBS}/${name}`)
  return spec.jobTemplate.spec.template.spec.containers[0]?.image
}

async function deploy(inputs: Readonly<Record<string, string>>) {
  const step = await startBundle('deploy-kubernetes', { inputs: { kubeconfig, namespace: 'shop', ...inputs } })
  const { outputs } = await step.ended
  return { verdict: outputs.verdict, reason: outputs.reason ?? '' }
}

it('a CronJob gets the image of a canary that succeeds, and the previous one in a rollback', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('web', { image: before, host: 'web.test' })
  await addCronJob('reports', before)
  const inputs = { ...CANARY, workload: 'web', 'cron-jobs': 'reports' }
  expect(await deploy({ ...inputs, images: `web=${image}` })).toMatchObject({ verdict: 'succeeded' })
  expect(await imageOf('reports')).toBe(image)

  const back = {
    workload: 'web',
    'cron-jobs': 'reports',
    version: 'previous',
    traffic: 'gateway-api',
    bake: '1s',
    drain: '1s'
  }
  expect(await deploy({ ...back, strategy: 'blue-green', gates: 'targets:' })).toMatchObject({ verdict: 'succeeded' })
  expect(await imageOf('reports')).toBe(before)
})

it('a CronJob keeps the image of stable when the canary is rolled back', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2-bad', { FAIL_AT_START: '1' })]
  await shop.open('bad', { image: before, host: 'bad.test' })
  await addCronJob('bad-reports', before)
  const inputs = { ...CANARY, workload: 'bad', images: `web=${image}`, 'cron-jobs': 'bad-reports' }
  expect(await deploy(inputs)).toMatchObject({ verdict: 'rolled-back' })
  expect(await imageOf('bad-reports')).toBe(before)
})

it('a CronJob gets the image of a rolling update', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('rolled', { image: before })
  await addCronJob('rolled-reports', before)
  const inputs = { workload: 'rolled', images: `web=${image}`, 'cron-jobs': 'rolled-reports' }
  expect(await deploy(inputs)).toMatchObject({ verdict: 'succeeded' })
  expect(await imageOf('rolled-reports')).toBe(image)
})

it('a CronJob gets the previous image again where the run is lost after its change, and rolled back by its post step', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('lost', { image: before, host: 'lost.test' })
  await addCronJob('lost-reports', before)
  const inputs = { ...CANARY, workload: 'lost', images: `web=${image}`, 'cron-jobs': 'lost-reports', drain: '20s' }
  const job = await shop.openJob('gateway-api', { ...inputs, kubeconfig })
  await shop.cluster.until<KubernetesObject>(`${CRON_JOBS}/lost-reports`, object =>
    JSON.stringify(object).includes(`"image":"${image}"`)
  )
  job.kill()
  await job.main
  expect(await shop.leftovers('lost')).toContain('lost-canary')
  await job.complete()
  expect(await imageOf('lost-reports')).toBe(before)
  expect((await shop.deployment('lost')).spec.template.spec.containers[0]?.image).toBe(before)
  expect(await shop.leftovers('lost')).toEqual([])
})

it('a CronJob that does not exist refuses the deployment, and a Role without the rule too', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('refused', { image: before, host: 'refused.test' })
  const inputs = { ...CANARY, workload: 'refused', images: `web=${image}` }
  const missing = await deploy({ ...inputs, 'cron-jobs': 'no-such' })
  expect(missing.verdict).toBe('failed')
  expect(missing.reason).toContain('CronJob no-such does not exist in namespace shop. Check the input cron-jobs.')

  await addCronJob('refused-reports', before)
  const without = await addDeployer(shop, 'without-cron-jobs', roleRules('gateway-api'))
  const denied = await deploy({ ...inputs, 'cron-jobs': 'refused-reports', kubeconfig: without })
  expect(denied.verdict).toBe('failed')
  expect(denied.reason).toContain(
    'The credentials may not get, patch cronjobs in namespace shop. Add the rule to their Role.'
  )
  expect(await shop.leftovers('refused')).toEqual([])
})
