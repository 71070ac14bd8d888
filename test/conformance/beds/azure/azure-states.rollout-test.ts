import { describe, expect, it } from '@jest/globals'
import { AZURE } from '../../../../local/services/azure/azure-cloud.js'
import type { DeploymentRecord } from '../../../../src/domain/rollout/rollout-record.js'
import type { AzureRequest } from '../../../../src/targets/azure/use-cases/azure-request.js'
import { openAzureStage, type AzureStage } from './azure-bed.js'
import { finishRun } from './azure-run.js'
import { imageOf } from './azure-versions.js'
import type { Ended } from '../../bed.js'
import { untilEnded } from '../../case.js'

const HOUR = 3_600_000
const BRIEF = { steps: [50, 100], gates: 'targets' } as const

const deploy = (stage: AzureStage, change?: (request: AzureRequest) => AzureRequest): Promise<Ended> =>
  untilEnded(stage, stage.startWith(change === undefined ? {} : { change }, 'good', BRIEF))
const endOf = async (stage: AzureStage, ended: Ended) => [ended.verdict, (await stage.world()).traffic]

describe('an Azure that answers in another way', () => {
  it.each(['status', 'location'] as const)(
    'with %s as the only way to follow a change, is deployed to',
    async headers => {
      const stage = openAzureStage()
      stage.azure.cloud.apps.settings.lroHeaders = headers
      expect(await endOf(stage, await deploy(stage))).toEqual(['succeeded', { good: 100 }])
    }
  )

  it('whose change ends only once the revision is ready, is deployed to', async () => {
    const stage = openAzureStage()
    stage.azure.cloud.apps.settings.waitsForRevision = true
    expect(await endOf(stage, await deploy(stage))).toEqual(['succeeded', { good: 100 }])
  })

  it('whose change ends only with the failure of the revision, is left as it was', async () => {
    const stage = openAzureStage()
    stage.azure.cloud.apps.settings.waitsForRevision = true
    const ended = await untilEnded(stage, stage.start('never-healthy', BRIEF))
    expect(await endOf(stage, ended)).toEqual(['rolled-back', { stable: 100 }])
  })

  it('that compares ETags, is deployed to', async () => {
    const stage = openAzureStage()
    stage.azure.cloud.apps.settings.hasEtags = true
    expect(await endOf(stage, await deploy(stage))).toEqual(['succeeded', { good: 100 }])
  })

  it('with one revision on a page, is deployed to', async () => {
    const stage = openAzureStage()
    stage.azure.cloud.apps.settings.pageSize = 1
    expect(await endOf(stage, await deploy(stage))).toEqual(['succeeded', { good: 100 }])
  })
})

describe('a container app', () => {
  it('in single-revision mode is refused with the command that changes it', async () => {
    const stage = openAzureStage()
    stage.app.configuration = { ...stage.app.configuration, activeRevisionsMode: 'Single' }
    stage.app.applied = stage.app.configuration
    const { verdict, reason } = await deploy(stage)
    expect([verdict, stage.app.revisions.length]).toEqual(['failed', 1])
    expect(reason).toContain('az containerapp revision set-mode --name web --resource-group shop')
  })

  it('whose traffic follows the latest revision gets it bound to a name before there is another one', async () => {
    const stage = openAzureStage()
    const ingress = { external: true, targetPort: 8080, traffic: [{ latestRevision: true, weight: 100 }] }
    stage.app.configuration = { ...stage.app.configuration, ingress }
    stage.app.applied = stage.app.configuration
    const run = stage.start('never-healthy', BRIEF)
    const ended = await untilEnded(stage, run)
    expect(await endOf(stage, ended)).toEqual(['rolled-back', { stable: 100 }])
    expect([run.lines.join('\n'), stage.app.configuration.ingress]).toEqual([
      expect.stringContaining('The rollout binds it to web--v1 first'),
      expect.objectContaining({ traffic: [{ revisionName: 'web--v1', weight: 100 }] })
    ])
  })

  it('keeps the tags and revisions of others', async () => {
    const stage = openAzureStage()
    stage.app.tags = { team: 'shop' }
    await deploy(stage)
    expect([stage.app.tags.team, stage.app.revisions.map(({ name }) => name)]).toEqual([
      'shop',
      ['web--v1', expect.stringMatching(/^web--dk-/)]
    ])
  })

  it('goes back to the revision before, without another one', async () => {
    const stage = openAzureStage()
    await deploy(stage)
    const change = (request: AzureRequest): AzureRequest => ({
      ...{ ...request, version: 'previous', purpose: 'rollback' },
      spec: { ...request.spec, images: new Map() }
    })
    expect(await endOf(stage, await deploy(stage, change))).toEqual(['succeeded', { stable: 100 }])
    expect(stage.app.revisions).toHaveLength(2)
  })
})

describe('the sign-in of a run', () => {
  it('that is refused ends the run before anything is changed, and names the subject', async () => {
    const stage = openAzureStage()
    stage.azure.cloud.application.credentials = []
    const { verdict, reason } = await deploy(stage)
    expect([verdict, stage.app.tags]).toEqual(['failed', {}])
    expect(reason).toContain(`subject "${AZURE.subject}"`)
  })

  it('is renewed in the middle of a rollout, each time with a new token of the job', async () => {
    const stage = openAzureStage()
    stage.azure.cloud.login.settings.lifetimeSeconds = 600
    expect(await endOf(stage, await deploy(stage))).toEqual(['succeeded', { good: 100 }])
    expect(stage.azure.cloud.tokens.issued.length).toBeGreaterThan(2)
  })

  it('that is refused in the middle leaves the rollout to the next run', async () => {
    const stage = openAzureStage()
    Object.assign(stage.azure.cloud.login.settings, { lifetimeSeconds: 600, refusesAfter: 1 })
    const { verdict } = await deploy(stage)
    expect(verdict).toBe('unknown')
    stage.azure.cloud.login.settings.refusesAfter = Infinity
    await stage.clock.pass(2 * HOUR)
    expect(await endOf(stage, await untilEnded(stage, stage.start('other', BRIEF)))).toEqual([
      'succeeded',
      { other: 100 }
    ])
  })
})

describe('a migration', () => {
  const migrated = (request: AzureRequest): AzureRequest => ({
    ...request,
    spec: { ...request.spec, migrationJob: 'migrate' }
  })

  /** A job whose execution ends so, with a start that is answered with this status. */
  const withJob = (ends: 'Succeeded' | 'Failed', answer: 200 | 202) => {
    const stage = openAzureStage({ jobOutcomeOf: () => ({ seconds: 30, ends }) })
    stage.azure.cloud.jobs.settings.startAnswers = answer
    const job = stage.azure.cloud.jobs.add({
      ...{ name: 'migrate', group: AZURE.group, location: AZURE.location, environmentId: stage.app.environmentId },
      configuration: { triggerType: 'Manual', replicaTimeout: 600, manualTriggerConfig: {} },
      template: { containers: [{ name: 'web', image: 'shop.azurecr.io/web:1', command: ['migrate'] }] }
    })
    return { stage, job }
  }

  it.each([200, 202] as const)(
    'whose start is answered with %d runs the new image before the rollout',
    async answer => {
      const { stage, job } = withJob('Succeeded', answer)
      expect(await endOf(stage, await deploy(stage, migrated))).toEqual(['succeeded', { good: 100 }])
      expect(job.executions.map(({ template }) => template.containers)).toEqual([
        [expect.objectContaining({ image: imageOf('good'), command: ['migrate'] })]
      ])
    }
  )

  it('that fails deploys nothing', async () => {
    const { stage } = withJob('Failed', 200)
    const { verdict, reason } = await deploy(stage, migrated)
    expect([verdict, stage.app.revisions.length, stage.app.tags]).toEqual(['failed', 1, {}])
    expect(reason).toContain('failed, so nothing was deployed.')
  })

  it('that does not exist deploys nothing', async () => {
    const stage = openAzureStage()
    const { verdict } = await deploy(stage, migrated)
    expect([verdict, stage.app.revisions.length, stage.app.tags]).toEqual(['failed', 1, {}])
  })
})

describe('a run that is killed', () => {
  it.each([1, 2, 3, 4, 5])('after its change number %d is rolled back by its post step', async effect => {
    const stage = openAzureStage()
    const state = new Map<string, string>()
    const run = stage.startWith({ state }, 'good', { ...BRIEF, calls: { at: { effect, when: 'after', does: 'kill' } } })
    await stage.clock.until(() => run.isDead(), HOUR)
    let record: DeploymentRecord | undefined
    const place = { azure: stage.azure, isReadable: () => true, number: 9, state }
    void finishRun(place, 'good').then(found => (record = found))
    await stage.clock.until(() => record !== undefined, HOUR)
    expect([record?.ending.verdict, (await stage.world()).traffic]).toEqual(['cancelled', { stable: 100 }])
  })
})
