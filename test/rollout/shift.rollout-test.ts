import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { wordsOf } from '../../local/services/slack-blocks.js'
import { markdownText } from '../../src/render/markdown/markdown-text.js'
import { openStage } from '../notify/notify-stage.js'
import type { HttpLoad } from '../../local/demo/http-load.js'
import { looksBeforeRollback } from './metric-queries.js'
import {
  openRolloutStage,
  PATIENT_BREAKER,
  type RolloutStage,
  type ShiftAction,
  type Shifted,
  type Shop,
  type ShopSettings
} from './rollout-stage.js'

/** Metrics of the local cloud are a minute late, and these shops are small. */
const SETTINGS = 'metric-delay: 60s\nmin-requests: 30'
/** Reported only: a comparison by rank takes half an hour of minutes. */
const RESPONSE_TIME = `mann-whitney:
  metric:
    namespace: AWS/ApplicationELB
    name: TargetResponseTime
    statistic: p90
    dimensions: { TargetGroup: "{target-group}", LoadBalancer: "{load-balancer}" }
  fails-when: higher
  mode: observe`
const ERRORS = `errors: { max-rate: 2% }\n${SETTINGS}`

interface Play {
  readonly shop: Shop
  readonly shifted: Shifted
  readonly lost: number
  readonly served: number
  readonly before: unknown
}

interface Scene {
  readonly action?: ShiftAction
  readonly from?: string
  readonly to: string
  readonly perSecond?: number
  readonly inputs?: Readonly<Record<string, string>>
  readonly settings?: ShopSettings
  /** What happens meanwhile. */
  readonly meanwhile?: (shop: Shop) => Promise<void>
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}

/** What a reader sees before they unfold anything. */
function withoutFolds(summary: string): string {
  return summary.replace(/<details>[^]*?<\/details>/g, '')
}

let stage: RolloutStage
const plays = new Map<string, Promise<Play>>()

/** Begins a scene; resolves once its rollout is in progress, with its future result. */
async function begin(name: string, { action = 'canary-shift', from = 'v1', to, ...scene }: Scene) {
  const shop = await stage.addShop(name, { image: from, ...scene.settings })
  const before = (await shop.service()).deploymentConfiguration
  const load: HttpLoad | undefined = scene.perSecond === 0 ? undefined : shop.load(scene.perSecond ?? 25)
  const inputs = { images: `api=shop/api:${to}`, bake: '4m', steps: '20, 100', gates: ERRORS, ...scene.inputs }
  const running = await stage.start(action, shop, inputs)
  await Promise.race([running.seen('SCALE_UP'), running.ended])
  const end = async (): Promise<Play> => {
    await scene.meanwhile?.(shop)
    const shifted = stage.read(await running.ended)
    await load?.stop()
    const { served = 0, lost = 0 } = load?.current() ?? {}
    return { shop, shifted, served, lost, before }
  }
  return { ended: end() }
}

const SCENES: Readonly<Record<string, Scene>> = {
  canary: { to: 'v2', perSecond: 40, inputs: { steps: '25, 50, 100', bake: '3m' } },
  swap: { action: 'blue-green-swap', to: 'v2', inputs: { 'scale-down-delay': '6m' } },
  errors: { to: 'broken' },
  slow: {
    to: 'slow',
    inputs: { gates: `latency: [{ p95: 6s }, { slower-than: 20s }]\n${RESPONSE_TIME}\n${SETTINGS}` }
  },
  // Its tasks are started again repeatedly: what the balancer answers for them must count.
  crash: { to: 'crashing', inputs: { 'max-failed-tasks': '1000' }, settings: PATIENT_BREAKER },
  incident: {
    ...{
      from: 'sharing',
      to: 'sharing',
      inputs: { 'environment-variables': 'NEW=1', gates: `errors: { max-rate: 50% }\n${SETTINGS}` }
    },
    meanwhile: async shop => {
      await shop.until(([newest]) => newest?.targetServiceRevision?.requestedProductionTrafficWeight === 20)
      await stage.cloud.clock.sleep(90_000)
      await stage.incident('begins')
      await stage.cloud.clock.sleep(60_000)
      await stage.incident('ends')
    }
  },
  idle: { to: 'v2', perSecond: 0, inputs: { bake: '2m', 'bake-max': '4m' } }
}

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
  // One after the other: they play at the same time, but their processes can start in sequence.
  for (const [name, scene] of Object.entries(SCENES)) {
    const { ended } = await begin(name, scene)
    ended.catch(() => undefined)
    plays.set(name, ended)
  }
})
afterAll(() => stage.stop())

async function seen(name: string): Promise<Play> {
  const playing = plays.get(name)
  if (playing === undefined) throw new Error(`There is no scene ${name}.`)
  return playing
}

/** All traffic is on the group that the service began with. */
async function isOnOldGroup({ shop }: Play): Promise<boolean> {
  const weights = await shop.weights()
  return (weights.get(shop.groups[0]) ?? 0) > 0 && (weights.get(shop.groups[1]) ?? 0) === 0
}

function weightsOf({ shifted }: Play): readonly (readonly [number, string | undefined])[] {
  return (shifted.result.services[0]?.steps ?? []).map(({ canaryPercent, verdict }) => [canaryPercent, verdict])
}

describe('a good revision', () => {
  it('is brought to all traffic step by step, and no request is lost', async () => {
    const scene = await seen('canary')
    expect(scene.shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(scene.lost).toBe(0)
    expect(scene.served).toBeGreaterThan(1_000)
    expect(weightsOf(scene)).toEqual([
      [0, 'skipped'],
      [25, 'passed'],
      [50, 'passed'],
      [100, 'passed']
    ])
    expect(await isOnOldGroup(scene)).toBe(false)
  })

  it('leaves the configuration of the service as it was', async () => {
    const { shop, before } = await seen('canary')
    const { deploymentConfiguration: after } = await shop.service()
    // A bake time cannot be taken away again; for a rolling deployment it means nothing.
    expect(after).toEqual({ ...(before as object), bakeTimeInMinutes: 0, lifecycleHooks: [] })
  })

  it('is reported in the log, line by line, and in the summary with chart and steps', async () => {
    const { shifted } = await seen('canary')
    expect(shifted.log).toMatch(/25% · canary: [\d,]+ requests, 0% errors, stable: [\d,]+ requests, 0% errors/)
    expect(shifted.log).toMatch(/25% · no complete minute yet · No evidence of a failure; 0 of 30 requests/)
    expect(shifted.summary).toContain('xychart-beta')
    expect(shifted.summary).toMatch(/\| 50% \| ✅ passed \|/)
  })

  it.each(['canary', 'swap', 'errors'])(
    'is drawn in the report, as is a bad one, with what the gates decided: %s',
    async name => {
      const { shifted } = await seen(name)
      const page = await readFile(shifted.outputs.report ?? '', 'utf8')
      expect(page).toMatch(/aria-label="Failed requests: .*% at most/)
      expect(page).toMatch(name === 'errors' ? /At 20%: failed\./ : /At 100%: passed\./)
    }
  )

  it('gets all traffic in one swap, and the previous one is kept for a while', async () => {
    const scene = await seen('swap')
    expect(scene.shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(scene.lost).toBe(0)
    const [last] = scene.shifted.result.services[0]?.steps.slice(-1) ?? []
    expect(last).toMatchObject({ canaryPercent: 100, verdict: 'passed' })
    expect(last?.reason).toMatch(/^errors against the service level passed\. Not compared: errors against stable\.$/)
    // The minute of the swap may have a few of stable's last requests.
    expect(scene.shifted.summary).toMatch(
      /\| errors against stable \| not compared \| [\d,]+ of [\d,]+ requests .* \| (?:no requests|0 of \d+ requests \(0%\)) \|/
    )
    const keptMilliseconds = Date.parse(last?.finishedAt ?? '') - Date.parse(last?.startedAt ?? '')
    expect(keptMilliseconds).toBeGreaterThanOrEqual(6 * 60_000)
  })
})

describe('a bad revision is rolled back before it has all traffic,', () => {
  it.each([
    ['errors', /^Rolled back at 20%: the canary failed \d\d% of requests \(\d+ of \d+\), stable 0% \(0 of [\d,]+\)\. /],
    [
      'slow',
      /^Rolled back at 20%: \d+% of canary requests exceeded 6000 ms \(\d+ of \d+\), stable [\d.]+% \(\d+ of [\d,]+\)\. /
    ],
    ['crash', /^Rolled back at 20%: the canary failed \d+% of requests /]
  ])('for %s, and reports why', async (name, why) => {
    const scene = await seen(name)
    expect(scene.shifted).toMatchObject({ verdict: 'rolled-back', exitCode: 1 })
    expect(scene.shifted.reason).toMatch(why)
    expect(scene.shifted.reason).toMatch(/\. \w+:1 is serving 100% of traffic\.$/)
    expect(scene.shifted.reason.split(' ').length).toBeLessThanOrEqual(25)
    expect(await isOnOldGroup(scene)).toBe(true)
    expect(weightsOf(scene).some(([weight]) => weight === 100)).toBe(false)
  })

  it('at the latest at the first look that has three complete minutes', async () => {
    const { shifted, shop } = await seen('errors')
    const [step] = shifted.result.services[0]?.steps.filter(({ canaryPercent }) => canaryPercent === 20) ?? []
    // The minute of the shift is dropped.
    const judgedFrom = Math.ceil(Date.parse(step?.startedAt ?? '') / 60_000) * 60_000
    const [before, last] = looksBeforeRollback(stage, shop).slice(-2)
    expect(last?.endsAt).toBeGreaterThan(judgedFrom)
    expect(before?.endsAt).toBeLessThan(judgedFrom + 3 * 60_000)
  })

  it('while all that its gates look at costs one call a minute', async () => {
    const { shop, shifted } = await seen('slow')
    // Both groups are read before the rollout, with fewer queries.
    const looks = stage
      .calls('cloudwatch:GetMetricData')
      .map(({ input }) => ({ ends: String(input.EndTime), queries: input.MetricDataQueries as readonly unknown[] }))
      .filter(({ queries }) => queries.length > 14 && JSON.stringify(queries).includes(`targetgroup/${shop.name}-`))
    expect(looks.length).toBeGreaterThan(1)
    expect(new Set(looks.map(({ ends }) => ends)).size).toBe(looks.length)
    // Of each side: requests, four counts of answers, refused connections, three of latency, the percentile and the series; 502 and 504 of both.
    expect(new Set(looks.map(({ queries }) => queries.length))).toEqual(new Set([2 * 11 + 2]))
    const evidence = shifted.result.services[0]?.steps.flatMap(step => step.evidence ?? []) ?? []
    expect(evidence.find(({ gate }) => gate === 'TargetResponseTime by rank')?.canary).toMatch(
      /^inconclusive: TargetResponseTime has values of both revisions for only [1-9]\d* of 30 required minutes; No evidence of a failure; [1-9]\d* of 30 minutes$/
    )
  })

  it('and the share of all requests that failed is reported', async () => {
    const { shifted } = await seen('errors')
    const step = shifted.result.services[0]?.steps.find(({ verdict }) => verdict === 'failed')
    expect(step?.reason).toMatch(/^Failed: .*\. [\d.]+% of all [\d,]+ requests failed in the evaluated minutes\.$/)
  })
})

describe('what a run reports of a canary that its gates roll back', () => {
  it('puts one sentence first in the annotation, the summary, the report and a notification, once in each', async () => {
    const { shifted } = await seen('errors')
    const { reason: headline } = shifted
    // A busy machine may warn of metrics that came late.
    expect(shifted.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      headline
    ])
    const [title = '', , first] = shifted.summary.split('\n')
    expect([title, first]).toEqual([
      expect.stringMatching(/^## ↩️ Deploy errors: rolled back in /),
      markdownText(headline)
    ])
    expect(occurrences(withoutFolds(shifted.summary), markdownText(headline))).toBe(1)
    const page = await readFile(shifted.outputs.report ?? '', 'utf8')
    expect(page).toContain(`<p class="headline">${headline}</p>`)
    expect(occurrences(page.replace(/<section class="events"[^]*?<\/section>/, ''), headline)).toBe(1)
    const notices = await openStage()
    try {
      await notices.notify({ event: 'finished', result: shifted.outputs.result ?? '', ...notices.everyChannel() })
      expect(notices.webhook.notifications.map(({ reason, causes }) => ({ reason, causes }))).toEqual([
        { reason: headline, causes: [] }
      ])
      expect(wordsOf(notices.slack.messages[0]?.blocks ?? [])).toContain(headline)
      expect(notices.github.commitStatuses.map(({ description }) => description)).toEqual([headline.slice(0, 140)])
      expect(notices.github.comments[0]?.body).toContain(`\n\n${markdownText(headline)}\n\n`)
    } finally {
      await Promise.all(
        [notices.slack, notices.discord, notices.teams, notices.webhook, notices.github].map(each => each.close())
      )
    }
  })

  it('names the gate and what to do, and no task or target as the cause', async () => {
    const { shifted } = await seen('errors')
    expect(shifted.summary).toMatch(
      /### What to do now\n\nRead the logs of errors:2 from [^]*aws ecs describe-task-definition[^]*Deploy a fixed revision\./
    )
    expect(shifted.summary.indexOf('### What to do now')).toBeLessThan(shifted.summary.indexOf('### Steps'))
    expect(shifted.summary).not.toContain('### Why')
    expect(shifted.summary).toMatch(/\| 20% \| ❌ failed \| [^|]* \| Failed: errors against stable/)
  })

  it('collapses the statistics', async () => {
    const { shifted } = await seen('errors')
    expect(withoutFolds(shifted.summary)).not.toContain('E = ')
    expect(shifted.summary).toContain('<summary>Statistics</summary>')
    expect(shifted.log).toMatch(/Rolling back: errors against stable[^\n]* failed\n/)
  })

  it('logs its end once', async () => {
    for (const name of ['errors', 'idle']) {
      const { shifted } = await seen(name)
      expect(occurrences(shifted.log, shifted.reason)).toBe(1)
    }
  })

  it('logs that its times are simulated', async () => {
    const { shifted } = await seen('errors')
    expect(shifted.summary).toContain('_Simulated time (12x speed)_')
    expect(await readFile(shifted.outputs.report ?? '', 'utf8')).toContain('>Simulated time (12x speed)</span>')
  })

  it('shows the percentile that a gate names, of each step and side', async () => {
    const { shifted } = await seen('slow')
    expect(shifted.summary).toMatch(
      /\| 20% \| p95 response time \(range of minutes\) \| – \| [\d,]+(?: to [\d,]+)? ms \| [\d.,]+(?: to [\d.,]+)? ms \|/
    )
    expect(shifted.summary).toContain('title "p95 response time"')
    expect(await readFile(shifted.outputs.report ?? '', 'utf8')).toMatch(/aria-label="p95 response time: /)
  })
})

describe('what has no information about the revision', () => {
  it('an incident of both revisions does not abort', async () => {
    const scene = await seen('incident')
    expect(scene.lost).toBeGreaterThan(0)
    expect(scene.shifted).toMatchObject({ verdict: 'succeeded', exitCode: 0 })
  })

  it('an idle service is inconclusive, and does not pass', async () => {
    const scene = await seen('idle')
    expect(scene.shifted).toMatchObject({ verdict: 'rolled-back', code: 'inconclusive', exitCode: 1 })
    expect(await isOnOldGroup(scene)).toBe(true)
  })
})
