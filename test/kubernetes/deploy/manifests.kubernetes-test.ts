import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { readFileSync } from 'node:fs'
import { rollingRules } from '../../../src/targets/kubernetes/domain/access/role-rules.js'
import { startBundle } from '../../bundle/run-bundle.js'
import { sampleDeployment } from '../bed/sample-service.js'
import { addDeployer } from './add-deployer.js'
import { openShop, type Shop } from './shop.js'
import { serviceOf } from './shop-objects.js'

let shop: Shop
let kubeconfig: string
let workspace: string
beforeAll(async () => {
  shop = await openShop()
  workspace = await mkdtemp(join(tmpdir(), 'manifests-'))
  const [role] = parseAllDocuments(readFileSync('examples/kubernetes/role-manifests.yaml', 'utf8'))
  const { rules } = role?.toJS() as { readonly rules: readonly object[] }
  kubeconfig = await addDeployer(shop, 'applies', [...rollingRules('Deployment'), ...rules])
})
afterAll(async () => {
  await shop.close()
  await rm(workspace, { recursive: true })
})

interface Template {
  readonly containers: readonly { readonly image: string; readonly env?: readonly object[] }[]
}

/** The manifests of a service, with a variable and a ConfigMap of this value. */
const manifestsOf = (name: string, mode: string) => [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { mode } },
  serviceOf(name),
  sampleDeployment({ name, image: 'replaced', container: { env: [{ name: 'MODE', value: mode }] } })
]

async function deploy(name: string, image: string, objects: readonly object[], more = {}) {
  await writeFile(join(workspace, `${name}.yaml`), objects.map(each => JSON.stringify(each)).join('\n---\n'))
  const inputs = { workload: name, images: `web=${image}`, manifests: `${name}.yaml`, ...more }
  const step = await startBundle('deploy-kubernetes', {
    workspace,
    inputs: { kubeconfig, namespace: 'shop', ...inputs }
  })
  const { outputs, log } = await step.ended
  return {
    verdict: outputs.verdict,
    code: outputs['reason-code'],
    reason: outputs.reason ?? '',
    image: outputs.image,
    log
  }
}

const templateOf = async (name: string): Promise<Template> => (await shop.deployment(name)).spec.template.spec
const modeOf = async (name: string) => {
  const { data } = await shop.bed.client.send<{ data?: { mode?: string } }>(
    'GET',
    `/api/v1/namespaces/shop/configmaps/${name}`
  )
  return data?.mode
}
/** As a first release with manifests takes over what another tool has created. */
async function takeOver(name: string, mode: string, image: string) {
  for (const object of manifestsOf(name, mode)) {
    const { kind } = object as { readonly kind: string }
    const path = { ConfigMap: '/api/v1/namespaces/shop/configmaps', Service: '/api/v1/namespaces/shop/services' }[kind]
    const body = JSON.parse(JSON.stringify(object).replace('"replaced"', JSON.stringify(image))) as object
    await shop.bed.client.send(
      'PATCH',
      `${path ?? '/apis/apps/v1/namespaces/shop/deployments'}/${name}?fieldManager=deploy-kit&force=true`,
      { body, contentType: 'application/apply-patch+yaml' }
    )
  }
}

it('manifests are planned without a change, applied with the images, and restored with the template in a rollback', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('web', { image: before })
  await takeOver('web', 'one', before)
  const planned = await deploy('web', image, manifestsOf('web', 'two'), { 'dry-run': 'true' })
  expect(planned.log).toContain('~ .data.mode: one -> two')
  expect(planned.log).toContain('~ .spec.template.spec.containers[web].env[MODE].value: (hidden) -> (hidden)')
  expect(await modeOf('web')).toBe('one')

  const deployed = await deploy('web', image, manifestsOf('web', 'two'))
  expect(deployed).toMatchObject({ verdict: 'succeeded', image })
  expect(await modeOf('web')).toBe('two')
  expect((await templateOf('web')).containers[0]).toMatchObject({ image, env: [{ name: 'MODE', value: 'two' }] })
  expect(await deploy('web', image, manifestsOf('web', 'two'))).toMatchObject({ code: 'already-live' })

  const step = await startBundle('deploy-kubernetes', {
    inputs: { kubeconfig, namespace: 'shop', workload: 'web', version: 'previous', purpose: 'rollback' }
  })
  expect((await step.ended).outputs.verdict).toBe('succeeded')
  expect((await templateOf('web')).containers[0]).toMatchObject({
    image: before,
    env: [{ name: 'MODE', value: 'one' }]
  })
  expect(await modeOf('web')).toBe('two')
})

it('a release that fails gets the previous template again', async () => {
  const [before, bad] = [shop.addImage('v1'), shop.addImage('v2-bad', { FAIL_AT_START: '1' })]
  await shop.open('bad', { image: before })
  await takeOver('bad', 'one', before)
  const { verdict } = await deploy('bad', bad, manifestsOf('bad', 'two'))
  expect(verdict).toBe('rolled-back')
  expect((await templateOf('bad')).containers[0]).toMatchObject({
    image: before,
    env: [{ name: 'MODE', value: 'one' }]
  })
  expect(await shop.leftovers('bad')).toEqual([])
})

it('fields of other managers refuse the release, by their names, and so does what the API server does not accept', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('refused', { image: before })
  const deployment = manifestsOf('refused', 'one').slice(2)
  const conflict = await deploy(
    'refused',
    image,
    deployment.map(each => ({ ...each, spec: { ...(each as { spec: object }).spec, replicas: 5 } }))
  )
  expect(conflict.verdict).toBe('failed')
  expect(conflict.reason).toContain('.spec.replicas')
  const invalid = { ...serviceOf('refused'), spec: { ports: [{ port: 99_999 }] } }
  const wrong = await deploy('refused', image, [invalid])
  expect(wrong.verdict).toBe('failed')
  expect(wrong.reason).toContain('Service refused (refused.yaml:1) cannot be applied.')
  const unknown = await deploy('refused', image, [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, dta: {} }
  ])
  expect(unknown.reason).toContain('ConfigMap x (refused.yaml:1) cannot be applied.')
  expect(await shop.leftovers('refused')).toEqual([])
})
