import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { inputReader } from '../../domain/input/input-reader.js'
import { readInputs } from './inputs.js'

type Given = Readonly<Record<string, string>>

const KEY = 'rnd_0123456789abcdefghij'
const COMMIT = '2'.repeat(40)
const DIGEST = `sha256:${'a'.repeat(64)}`
const GIVEN = { services: 'srv-api\nsrv-web', 'api-key': KEY, commit: COMMIT }

const { inputs: known = {} } = await readMetadata(join('actions', 'deploy-render', 'action.yml'))
/** What a step is given, with the defaults of action.yml, as the runner hands them over. */
const read = (given: Given) => readInputs(inputReader(name => given[name] ?? String(known[name]?.default ?? '')))
const refusal = (given: Given) => read({ ...GIVEN, ...given }).then(String, (error: unknown) => String(error))

describe('a step with good inputs', () => {
  it('deploys a commit to the services in their order', async () => {
    expect(await read(GIVEN)).toMatchObject({
      access: { address: 'https://api.render.com/v1', key: KEY },
      request: {
        ...{ services: ['srv-api', 'srv-web'], commit: COMMIT, image: undefined, version: 'given', purpose: 'deploy' },
        ...{ mode: 'deploy', onCancel: 'rollback', onRunning: 'wait', autoDeploy: 'refuse', blueprint: undefined },
        ...{ gates: { gates: [] }, bakeSeconds: 300, bakeMaxSeconds: 900, onInconclusive: 'abort' },
        ...{ timeoutMilliseconds: 4_500_000, waitMilliseconds: 4_500_000, steps: [100] }
      }
    })
  })

  it('deploys an image by its digest', async () => {
    const image = `registry.example.com/shop/api:1.4@${DIGEST}`
    const { request } = await read({ ...GIVEN, commit: '', image })
    expect([request.commit, request.image]).toEqual([undefined, image])
  })

  it('rolls back to the previous revision without a commit', async () => {
    const { request } = await read({ ...GIVEN, commit: '', version: 'previous', purpose: 'rollback' })
    expect([request.version, request.purpose]).toEqual(['previous', 'rollback'])
  })

  it('probes other URLs than those of the services, or none', async () => {
    const { request } = await read({ ...GIVEN, 'health-urls': 'srv-api=https://api.example.com/ready\nsrv-web=none' })
    expect([...request.healthUrls]).toEqual([
      ['srv-api', 'https://api.example.com/ready'],
      ['srv-web', undefined]
    ])
  })

  it('waits as long as `timeout` for another deploy', async () => {
    expect((await read({ ...GIVEN, timeout: '20m' })).request.waitMilliseconds).toBe(1_200_000)
  })

  it('reads an address of a stand-in on this machine', async () => {
    expect((await read({ ...GIVEN, 'api-url': 'http://127.0.0.1:8080/v1/' })).access.address).toBe(
      'http://127.0.0.1:8080/v1'
    )
  })
})

describe('a step is refused', () => {
  it.each([
    [{ services: '' }, '"services": a value is required'],
    [{ services: 'api' }, '"services": item 1 is not the ID of a service'],
    [{ services: 'srv-api, srv-api' }, '"services": service "srv-api" appears twice'],
    [{ 'api-key': '' }, '"api-key": a value is required'],
    [{ 'api-key': 'two words' }, '"api-key": this is not an API key'],
    [{ 'api-url': 'http://api.example.com/v1' }, '"api-url": expected a URL that starts with https://'],
    [{ 'api-url': 'https://user:secret@api.render.com/v1' }, '"api-url": expected a URL'],
    [{ commit: '' }, '"commit": a value is required if "image" is not set'],
    [{ commit: 'main' }, '"commit": expected the full SHA of a commit'],
    [{ image: 'registry.example.com/shop/api:1.4' }, '"image": expected an image with its digest'],
    [{ version: 'previous' }, '"commit": it cannot be combined with `version: previous`'],
    [{ 'health-urls': 'https://api.example.com' }, '"health-urls": item 1 is not service=URL'],
    [{ 'health-urls': 'srv-other=none' }, '"health-urls": service "srv-other" is not in "services"'],
    [{ 'health-urls': 'srv-api=ftp://example.com' }, '"health-urls": the URL of service "srv-api" cannot be used'],
    [{ bake: '10s' }, '"bake": expected a duration'],
    [{ 'bake-max': '1m' }, '"bake-max": expected a duration'],
    [{ bake: '10m', 'bake-max': '5m' }, '"bake-max": 5m 00s is shorter than the bake'],
    [{ timeout: '5m' }, '"timeout": 5m 00s is too short'],
    [{ 'on-inconclusive': 'pause' }, '"on-inconclusive": expected one of abort, continue'],
    [{ gates: 'errors:' }, '"gates": gate "errors against stable" needs a source']
  ])('with %j', async (given, message) => {
    const text = await refusal(given)
    expect(text).toContain(`Input ${message}`)
    expect(text).not.toContain(KEY)
  })
})
