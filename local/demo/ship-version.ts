import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import type { LocalCloud } from '../aws/local-cloud.js'
import { formatLogLine } from '../runner/format-log-line.js'
import type { Job } from '../runner/job/job.js'
import { openJob } from '../runner/job/open-job.js'
import { observeService, type ServiceObserver } from './observe-service.js'
import type { Shop } from './shop.js'

/** How the deployment of one version ended. */
export interface Shipment {
  readonly version: string
  readonly outcome: 'success' | 'failure'
  readonly taskDefinition: string
  readonly result: DeploymentResult
  /** The HTML report that the deploy action wrote. */
  readonly reportFile: string
  readonly observer: ServiceObserver
  /** What the containers of failed tasks printed last. */
  readonly lastWords: readonly string[]
}

export interface Shipping {
  readonly cloud: LocalCloud
  readonly shop: Shop
  /** Where the job runs and where its report is kept. */
  readonly folder: string
  readonly version: string
  readonly image: string
  /** The inputs of `deploy` for moving to it. */
  readonly inputs: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
}

/** Runs one workflow job: renders the task definition and deploys it, with the actions as they are published. */
export async function shipVersion(shipping: Shipping): Promise<Shipment> {
  const { cloud, shop, folder, version, onLine } = shipping
  const observer = observeService(shop, cloud.clock)
  const lastWords = new Set<string>()
  const job = await openJob({
    home: join(folder, version),
    workspace: join(folder, 'workspace'),
    env: cloud.environment(),
    onLine: line => {
      const [, words] = /^ {2}\| (.+)$/.exec(line) ?? []
      if (words !== undefined) lastWords.add(words)
      onLine(formatLogLine(line, 'plain'))
    }
  })
  try {
    const deployed = await runSteps(job, shipping)
    const reportFile = join(folder, `${version}.html`)
    await cp(deployed.outputs.report ?? '', reportFile)
    await writeFile(join(folder, `${version}.json`), deployed.outputs.result ?? '{}')
    return {
      version,
      outcome: deployed.outcome === 'success' ? 'success' : 'failure',
      taskDefinition: deployed.outputs['task-definition-arn'] ?? '',
      result: JSON.parse(deployed.outputs.result ?? '{}') as DeploymentResult,
      reportFile,
      observer,
      lastWords: [...lastWords]
    }
  } finally {
    await job.complete()
    observer.stop()
  }
}

async function runSteps(job: Job, { shop, image, inputs }: Shipping) {
  const rendered = await job.start({
    actionPath: 'actions/render-task-def',
    inputs: { 'task-definition': 'task-definition.json', images: `api=${image}` }
  }).ended
  const path = rendered.outputs['task-definition']
  if (rendered.outcome !== 'success' || path === undefined) throw new Error('render-task-def failed.')
  const deployed = await job.start({
    actionPath: '.',
    inputs: {
      cluster: shop.cluster,
      service: shop.service,
      'task-definition': path,
      ...inputs
    }
  }).ended
  if (deployed.outputs.result === undefined) throw new Error('deploy ended without a result.')
  return deployed
}
