import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { inputReader } from '../../domain/input/input-reader.js'
import { prometheusDialect } from '../../sources/prometheus/domain/prometheus-dialect.js'
import { readInputs } from './inputs.js'

type Given = Readonly<Record<string, string>>

const DIGEST = `sha256:${'a'.repeat(64)}`
const ID = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`
const ROLLING = {
  ...{ app: 'web', images: `web=shop.azurecr.io/web:1.4.2@${DIGEST}`, 'resource-group': 'shop' },
  ...{ 'client-id': ID('1'), 'tenant-id': ID('2'), 'subscription-id': ID('3') }
}
const CANARY = { ...ROLLING, strategy: 'canary' }

const { inputs: known = {} } = await readMetadata(join('actions', 'deploy-azure', 'action.yml'))
/** What a step is given, with the defaults of action.yml, as the runner hands them over. */
const readerOf = (given: Given) => inputReader(name => given[name] ?? String(known[name]?.default ?? ''))
const read = (given: Given) => readInputs(readerOf(given), () => Promise.resolve([prometheusDialect]))
const refusal = (given: Given) => read(given).then(String, (error: unknown) => String(error))

describe('a step with good inputs', () => {
  it('moves all traffic at once, on the public cloud', async () => {
    expect(await read(ROLLING)).toMatchObject({
      ...{ version: 'given', purpose: 'deploy', steps: [100], planLines: [] },
      access: {
        ...{ clientId: ID('1'), tenantId: ID('2'), subscriptionId: ID('3'), resourceGroup: 'shop' },
        ...{ audience: 'api://AzureADTokenExchange', authority: 'https://login.microsoftonline.com' },
        resourceManager: 'https://management.azure.com'
      },
      spec: {
        ...{ app: 'web', strategy: 'rolling', readyWithinSeconds: 300, drainSeconds: 10, migrationJob: undefined },
        images: new Map([['web', `shop.azurecr.io/web:1.4.2@${DIGEST}`]])
      }
    })
  })

  it('judges a canary by Azure Monitor unless gates are given', async () => {
    const { gates } = await read(CANARY)
    expect(gates.gates.map(({ name }) => name)).toContain('errors against stable')
    expect([gates.errorSource, gates.metricDelaySeconds]).toEqual(['azure-monitor', 180])
  })

  it('plans the migration before the steps', async () => {
    const { planLines, spec } = await read({ ...CANARY, 'migrate-job': 'migrate' })
    expect([planLines[0], spec.migrationTimeoutSeconds]).toEqual([
      ...['First, job migrate runs the new image. Nothing is deployed unless it succeeds.', 900]
    ])
  })

  it.each<[string, string, string]>([
    ['us-government', 'https://login.microsoftonline.us', 'https://management.usgovcloudapi.net'],
    ['china', 'https://login.partner.microsoftonline.cn', 'https://management.chinacloudapi.cn']
  ])('reaches the cloud %s', async (cloud, authority, resourceManager) => {
    expect((await read({ ...ROLLING, cloud })).access).toMatchObject({ authority, resourceManager })
  })

  it('reaches a cloud of its own by its addresses', async () => {
    const urls = { 'authority-url': 'https://login.stack.example/', 'resource-manager-url': 'http://127.0.0.1:8080' }
    expect((await read({ ...ROLLING, ...urls })).access).toMatchObject({
      ...{ authority: 'https://login.stack.example', resourceManager: 'http://127.0.0.1:8080' }
    })
  })

  it('reads a latency gate on a source', async () => {
    const gates =
      "sources: { prom: { prometheus: 'https://prom.example' } }\nerrors: { source: prom, requests: 'a{r=\"{side.revision}\"}', bad: 'b{r=\"{side.revision}\"}' }"
    expect((await read({ ...CANARY, gates })).gates.sources).toHaveLength(1)
  })

  it('goes back without images and gates', async () => {
    const back = { ...ROLLING, images: '', version: 'previous', purpose: 'rollback', strategy: 'canary' }
    expect(await read(back)).toMatchObject({ version: 'previous', purpose: 'rollback', gates: { gates: [] } })
  })
})

describe('an input that is refused', () => {
  it.each<[Given, string]>([
    [{ app: '' }, 'Input "app": a value is required'],
    [{ app: 'Web' }, 'Input "app": expected a name of Container Apps'],
    [{ images: '' }, 'Input "images": a value is required. Write a line container=image'],
    [{ images: 'web=shop.azurecr.io/web:1' }, 'Input "images": the image of container "web" has no digest.'],
    [{ images: `web=@${DIGEST}` }, 'Input "images": the image of container "web" is not a whole image reference.'],
    [{ version: 'previous' }, 'Input "images": it cannot be combined with version: previous'],
    [{ 'client-id': 'deploy' }, 'Input "client-id": expected the ID of an application or a managed identity'],
    [{ 'subscription-id': '' }, 'Input "subscription-id": a value is required'],
    [{ 'tenant-id': 'a b' }, 'Input "tenant-id": expected the ID of a tenant'],
    [{ 'resource-group': 'a/b' }, 'Input "resource-group": this is not the name of a resource group.'],
    [{ cloud: 'germany' }, 'Input "cloud": expected one of public, us-government, china'],
    [{ audience: 'a b' }, 'Input "audience": expected a value without blanks'],
    [{ 'authority-url': 'http://login.example' }, 'Input "authority-url": expected a URL that starts with https://'],
    [{ 'resource-manager-url': 'https://user@arm.example' }, 'Input "resource-manager-url": expected a URL'],
    [{ 'migrate-job': 'Migrate' }, 'Input "migrate-job": expected a name of Container Apps'],
    [{ steps: '10, 100' }, 'Input "steps": it is not supported with strategy: rolling.'],
    [{ ...CANARY, steps: '12.5, 100' }, 'Input "steps": 12.5% is not a whole number'],
    [{ ...CANARY, 'scale-down-delay': '5m' }, 'Input "scale-down-delay": it is not supported with strategy: canary.'],
    [{ ...CANARY, gates: 'latency: { p95: 300ms }' }, 'needs a source, because Azure Monitor counts no slow requests'],
    [{ ...CANARY, gates: 'alarms: [a]' }, 'Alerts of Azure Monitor are not supported. Remove the gate.']
  ])('%j', async (given, sentence) => {
    expect(await refusal({ ...ROLLING, ...given })).toContain(sentence)
  })
})
