import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { clientSettings } from '../../../local/aws/client-settings.js'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../../rollout/rollout-stage.js'
import { documentedCallers } from '../workflow-file.js'
import { runTemplate, type WorkflowRun } from './run-workflow.js'
import { serviceImage } from './service-image.js'

const LONGEST_MILLISECONDS = 900_000
const CLUSTER = 'production'
const REGIONS = ['eu-west-1', 'us-east-1']

let stage: RolloutStage
let tokens: TokenEndpoint
let github: GithubService
let digest: string
let run: WorkflowRun
const shops: Shop[] = []

/** Regions in which a service was updated. */
const updatedIn = () => stage.calls('ecs:UpdateService').map(({ region }) => region)
/** Deployments stay in progress until so many services were updated. */
let awaited = 0

/** The block of the page with a matrix of regions. Its `build` is replaced by a job that returns the digest of an image of the local cloud. */
function documentedRegions(): string {
  const block = documentedCallers().find(({ jobs }) => jobs.deploy?.strategy?.matrix?.region !== undefined)
  const workflow = parse(block?.text ?? '') as { readonly jobs: Readonly<Record<string, unknown>> }
  const build = {
    'runs-on': 'ubuntu-latest',
    outputs: { digest: '${{ steps.push.outputs.digest }}' },
    steps: [{ id: 'push', run: `echo "digest=${digest}" >> "$GITHUB_OUTPUT"` }]
  }
  return stringify({ ...workflow, jobs: { ...workflow.jobs, build } })
}

beforeAll(async () => {
  ;[stage, tokens, github] = await Promise.all([
    // Neither deployment ends before both have started, however slow the machine is.
    openRolloutStage({ rate: 20, staysIn: () => updatedIn().length < awaited }),
    openTokenEndpoint('repo:octo@11/shop@22:environment:production'),
    startGithubService()
  ])
  digest = stage.cloud.images.find('shop/api:v2')?.digest ?? ''
  for (const region of REGIONS) {
    const ecs = new ECSClient({ ...clientSettings(stage.cloud), region })
    await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))
    shops.push(await stage.addShop('api', { region, cluster: CLUSTER }))
  }
  awaited = REGIONS.length
  run = await runTemplate(documentedRegions(), { cloud: stage.cloud, tokens, services: { github } })
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await Promise.all([tokens.close(), github.close()])
  await stage.stop()
})

describe('a deployment to two regions, as documented', () => {
  it('deploys the same image to both at the same time, and neither cancels the other', async () => {
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({ exitCode: 0, log: '' })
    expect(updatedIn().toSorted()).toEqual(REGIONS)
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
    for (const [index, region] of REGIONS.entries()) {
      const shop = shops[index]
      const answer = (await (await fetch(`${shop?.url ?? ''}/version`)).json()) as { readonly version: string }
      const ecs = new ECSClient({ ...clientSettings(stage.cloud), region })
      expect([region, answer.version, await serviceImage(ecs, CLUSTER, 'api')]).toEqual([
        ...[region, 'v2', `shop/api@${digest}`]
      ])
      expect((await shop?.deployments())?.map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
    }
  })

  it('reads and changes in each region only what belongs to it', () => {
    const deploying = stage.cloud.journal.entries.filter(({ caller }) => caller.includes('/deploy-production/'))
    const strangers = deploying.filter(({ region = '', input }) => {
      const [, named = region] = /arn:aws:(?:ecs|elasticloadbalancing):([a-z0-9-]+):/.exec(JSON.stringify(input)) ?? []
      return named !== region
    })
    expect(new Set(deploying.map(({ region }) => region))).toEqual(new Set(REGIONS))
    expect(strangers).toEqual([])
  })

  it('has a record on GitHub and a report for each region', () => {
    const records = github.deployments.map(({ environment, statuses }) => [environment, statuses[0]?.state])
    expect(records.toSorted()).toEqual(REGIONS.map(region => [`production-${region}`, 'success']))
    expect(new Set(run.artifacts).size).toBe(2)
    expect(run.artifacts).toEqual([expect.stringMatching(/^report-.*api/), expect.stringMatching(/^report-.*api/)])
  })
})
