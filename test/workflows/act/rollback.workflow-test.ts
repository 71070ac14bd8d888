import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RunningAction } from '../../../local/runner/run-action.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { takeTurns } from '../../rollout/play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted } from '../../rollout/rollout-stage.js'
import { lookAtShop, type ShopObservation } from '../../rollout/shop-observation.js'
import { INCIDENTS, type Incident } from './incidents.js'
import { runWorkflow, type WorkflowRun } from './run-workflow.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const LONGEST_MILLISECONDS = 900_000
/** Before the first change. A run that waited would read again. Most make 14; 28 where others moved the traffic and its rules are read first. */
const MOST_READS = 28
const EFFECTS = ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment', 'ecs:UpdateService']
/** Slow enough for four runs on two cores: what a process waits for a core passes in the time of the cloud, too. */
const RATE = 4
const INCIDENTS_AT_ONCE = 6
const RUNS_AT_ONCE = 4

interface Played {
  readonly run: WorkflowRun
  /** How the run ended that controlled the rollout, where there was one. */
  readonly reconciliation: Shifted | undefined
  readonly strategyBefore: unknown
  readonly after: ShopObservation
  readonly serves: unknown
  /** Requests without a good answer, by status or error. */
  readonly losses: Readonly<Record<string, number>>
  readonly readsBefore: number
}

const kept = new Map<string, string>()
const stages: RolloutStage[] = []
let tokens: TokenEndpoint
const played = new Map<string, Promise<Played>>()

async function openStage(): Promise<RolloutStage> {
  const stage = await openRolloutStage({ rate: RATE, staysIn: (service, stage) => kept.get(service) === stage })
  stages.push(stage)
  return stage
}

interface Turns {
  readonly incident: ReturnType<typeof takeTurns>
  readonly run: ReturnType<typeof takeTurns>
}

async function play(service: string, incident: Incident, stage: RolloutStage, turns: Turns): Promise<Played> {
  const [shop, running] = await turns.incident(async () => {
    const shop = await stage.addShop(service, { desiredCount: 1, ...incident.settings })
    const happened = await incident.happen({ stage, shop, keepIn: name => kept.set(service, name) })
    return [shop, incident.isLed ? (happened as RunningAction) : undefined] as const
  })
  if (incident.metrics !== undefined) stage.cloud.faults.add({ action: 'cloudwatch:*', kind: incident.metrics })
  return turns.run(async () => {
    const strategyBefore = (await shop.service()).deploymentConfiguration?.strategy
    const load = shop.load(5)
    const from = stage.cloud.clock.now()
    const run = await runWorkflow({
      ...{ cloud: stage.cloud, tokens, workflow: 'rollback.yml' },
      inputs: {
        ...{ service, cluster: 'prod', environment: 'production', reason: 'orders fail' },
        ...{ 'aws-region': 'eu-west-1', 'role-to-assume': ROLE }
      }
    })
    const reconciliation = running && stage.read(await running.ended)
    await load.stop()
    const calls = stage.cloud.journal.entries.filter(
      ({ at, caller, input }) =>
        at >= from && caller.includes('assumed-role/deploy/') && JSON.stringify(input).includes(service)
    )
    const answer = await fetch(`${shop.url}/version`)
    return {
      ...{ run, reconciliation, strategyBefore, after: await lookAtShop(shop), serves: await answer.json() },
      losses: load.current().losses,
      readsBefore: calls.findIndex(({ action }) => EFFECTS.includes(action))
    }
  })
}

beforeAll(async () => {
  const shared = await openStage()
  tokens = await openTokenEndpoint('repo:octo@11/shop@22:environment:production')
  const turns = { incident: takeTurns(INCIDENTS_AT_ONCE), run: takeTurns(RUNS_AT_ONCE) }
  for (const [index, [name, incident]] of Object.entries(INCIDENTS).entries()) {
    // A fault of CloudWatch is one of the whole cloud.
    const stage = incident.metrics === undefined ? shared : await openStage()
    played.set(name, play(`shop-${String(index).padStart(2, '0')}`, incident, stage, turns))
  }
  await Promise.allSettled(played.values())
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await tokens.close()
  await Promise.all(stages.map(stage => stage.stop()))
})

describe('rollback.yml', () => {
  it.each(Object.entries(INCIDENTS))(
    'in the incident "%s" returns all traffic to v1, and changes something before it reads anything again and again',
    async (name, { leaves, isLed }) => {
      const found = await played.get(name)
      expect(found?.strategyBefore).toBe(leaves)
      expect({ exitCode: found?.run.exitCode, log: found?.run.exitCode === 0 ? '' : found?.run.log }).toEqual({
        exitCode: 0,
        log: ''
      })
      expect(found).toMatchObject({ serves: { version: 'v1' }, losses: {} })
      expect(found?.after).toMatchObject({ strategy: 'ROLLING', hooks: 0, tags: 0 })
      expect(found?.after.serving).not.toBe('both')
      expect(found?.readsBefore).toBeGreaterThan(0)
      expect(found?.readsBefore).toBeLessThanOrEqual(MOST_READS)
      expect(found?.run.outputs.verdict).toBe('succeeded')
      if (isLed) expect(found?.reconciliation).toMatchObject({ verdict: 'rolled-back', code: 'rolled-back-by-others' })
    }
  )
})
