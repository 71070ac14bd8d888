import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { startClock } from '../../local/aws/clock.js'
import { renderPlatform, type RenderPlatform } from '../../local/services/render/render-platform.js'
import { RENDER_KEY, startRenderService } from '../../local/services/render/render-service.js'
import type { StoredService } from '../../local/services/render/render-state.js'
import type { DoctorFinding } from '../../src/targets/ecs/domain/doctor/doctor-finding.js'
import { memoryInstances } from '../fakes/render/memory-instances.js'
import { runBundle } from './run-bundle.js'

const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/doctor.v1.json', 'utf8')) as object
)
const LIVE = { commit: '1'.repeat(40) }
const SETTINGS = { autoDeploy: 'no', suspended: false } as const

let platform: RenderPlatform
let service: Awaited<ReturnType<typeof startRenderService>>
let clock: ReturnType<typeof startClock>
let api: StoredService

beforeEach(async () => {
  clock = startClock(20)
  platform = renderPlatform({ clock, instances: memoryInstances(clock, () => 'healthy') })
  api = platform.add(
    {
      ...{ ...SETTINGS, id: 'srv-api', name: 'api', type: 'web_service' },
      ...{ url: 'https://api.example.com', healthCheckPath: '/health' }
    },
    LIVE
  )
  service = await startRenderService(platform, { now: () => clock.now() })
})
afterEach(() => service.close())

async function examine(inputs: Readonly<Record<string, string>> = {}) {
  const step = await runBundle('doctor', {
    env: { AWS_ENDPOINT_URL: service.origin, DEPLOY_KIT_LOCAL_CLOCK: clock.origin },
    inputs: { services: 'srv-api', 'api-key': RENDER_KEY, 'api-url': `${service.origin}/v1`, ...inputs }
  })
  const shown = [step.log, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.annotations)].join('\n')
  expect(shown).not.toContain(inputs['api-key'] ?? RENDER_KEY)
  expect(service.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  const told = JSON.parse(step.outputs.findings ?? '{}') as { readonly findings: readonly DoctorFinding[] }
  expect([isValid(told), isValid.errors]).toEqual([true, null])
  const { verdict, reason, rolling } = step.outputs
  return {
    ...{ outcome: step.outcome, verdict, reason, rolling, summary: step.summary },
    findings: told.findings.map(({ check, state, message }) => `${state} ${check}: ${message}`)
  }
}

describe('doctor for services on Render', () => {
  it('finds a service and a static site ready, and shows which deploys are live', async () => {
    platform.add({ ...SETTINGS, id: 'srv-web', name: 'web', type: 'static_site', url: 'https://example.com' }, LIVE)
    const { findings, ...ended } = await examine({ services: 'srv-api, srv-web' })
    expect(ended).toMatchObject({
      ...{ outcome: 'success', verdict: 'ready', rolling: 'ready' },
      reason: 'All read-only checks passed for rolling.'
    })
    expect(findings).toEqual([
      expect.stringMatching(/^ok api live: Deploy dep-\w+ .* is live\.$/),
      'ok api health: Service api has a URL to probe.',
      expect.stringMatching(/^ok web live: Deploy dep-\w+ .* is live\.$/),
      'ok web health: Service web has a URL to probe.'
    ])
  })

  it('warns of a service without a live deploy, a health check or a URL, and of a disk', async () => {
    const job = { ...SETTINGS, id: 'srv-job', name: 'job', type: 'web_service', hasDisk: true } as const
    platform.add(job)
    const { findings, verdict } = await examine({ services: 'srv-job' })
    expect({ verdict, findings }).toEqual({
      verdict: 'ready',
      findings: [
        'warning job live: Service job has no live deploy, so there is nothing to roll back to.',
        'warning job settings: Service job has a disk: Render stops the old instance before it starts the new one.',
        'warning job settings: Service job has no health check path. Render only checks that its port is open.',
        'warning job health: Service job has no URL to probe. Set health-urls, or a gate.'
      ]
    })
  })

  it('refuses what a deployment refuses: a suspended service, and one that a push deploys', async () => {
    Object.assign(api, { suspended: true, autoDeploy: 'yes' })
    const { findings, outcome, verdict, reason, summary } = await examine()
    expect({ outcome, verdict, reason }).toEqual({
      ...{ outcome: 'failure', verdict: 'not-ready' },
      reason:
        'Service api is suspended (by user). Resume it in the Render Dashboard, then deploy again. (and 1 more: see the table)'
    })
    expect(findings).toContainEqual(
      'blocked api settings: Autodeploy of service api is on (commit), so a push can replace this deploy. Turn it off, or set auto-deploy: turn-off.'
    )
    expect(summary).toContain('| ❌ |')
  })

  it.each([
    ['a service of another workspace', { services: 'srv-other' }],
    ['a key that is rejected', { 'api-key': 'rnd_wrong0000000000000000' }]
  ])('refuses %s', async (_, inputs) => {
    const { findings, outcome, verdict } = await examine(inputs)
    expect({ outcome, verdict, findings }).toEqual({
      ...{ outcome: 'failure', verdict: 'not-ready' },
      findings: [expect.stringMatching(/^blocked srv-\w+ access: Render returned HTTP 40[14]: /)]
    })
  })

  it('reports unknown, and no success, where the API is not available', async () => {
    service.fail({ kind: 'answer', answer: { status: 500, body: {} } }, { times: Number.POSITIVE_INFINITY })
    const { findings, outcome, verdict } = await examine()
    expect({ outcome, verdict, findings }).toEqual({
      ...{ outcome: 'failure', verdict: 'unknown' },
      findings: [expect.stringMatching(/^unknown srv-api access: Render returned HTTP 500: /)]
    })
  })
})
