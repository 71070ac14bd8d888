import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage } from '../../rollout/rollout-stage.js'
import { runWorkflow } from './run-workflow.js'

const LONGEST_MILLISECONDS = 900_000
const ROLE = 'arn:aws:iam::123456789012:role/deploy'

let stage: RolloutStage
let tokens: TokenEndpoint
beforeAll(async () => {
  ;[stage, tokens] = await Promise.all([
    openRolloutStage({ rate: 20 }),
    openTokenEndpoint('repo:octo@11/shop@22:environment:production')
  ])
})
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

/** act asks no reviewers: the job of the approval runs immediately, as it does on GitHub when they have approved. */
describe.each([
  ['deploy-blue-green.yml', {}],
  ['deploy.yml', { strategy: 'canary', steps: '50, 100' }]
])('%s with an approval', (workflow, inputs) => {
  it(
    'tests the canary in one job, shifts traffic in the job of the approval, and loses no request',
    async () => {
      const service = workflow.replace('.yml', '')
      const shop = await stage.addShop(service)
      const load = shop.load(25)
      const run = await runWorkflow({
        ...{ cloud: stage.cloud, tokens, workflow },
        inputs: {
          ...{ service, cluster: 'prod', environment: 'production', 'aws-region': 'eu-west-1', 'role-to-assume': ROLE },
          ...{ image: 'shop/api:v2', bake: '4m', 'approval-environment': 'production-approval', ...inputs },
          gates: `http: { url: '${shop.testUrl}/version', version: { equals: v2, json: version } }\nerrors: { max-rate: 2% }\nmetric-delay: 60s\nmin-requests: 30`
        }
      })
      await load.stop()
      const answer = (await (await fetch(`${shop.url}/version`)).json()) as { readonly version: string }
      const log = run.exitCode === 0 ? '' : run.log
      expect({ exitCode: run.exitCode, log, ...answer }).toEqual({ exitCode: 0, log: '', version: 'v2' })
      expect(run.outputs.verdict).toBe('succeeded')
      // One deployment, held in the first job and continued in the second.
      expect((await shop.deployments()).map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
      const ends = run.summary
        .match(/^## .*: (?:paused for a decision|succeeded)/gm)
        ?.map(line => line.replace(/.*: /, ''))
      expect(ends).toEqual(['paused for a decision', 'succeeded'])
      expect(load.current().losses).toEqual({})
    },
    LONGEST_MILLISECONDS
  )
})
