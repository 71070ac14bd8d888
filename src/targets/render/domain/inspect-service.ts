import type { Refusal } from '../../../domain/rollout/refusal.js'
import { isInProgress } from './deploy-status.js'
import {
  findJudged,
  findOpen,
  nameDeploy,
  repositoryOf,
  stage,
  type RenderDeploy,
  type RenderSource
} from './render-deploy.js'
import type { RenderService } from './render-service.js'
import type { RenderSpec } from './render-spec.js'

/** What is known of a service before it is deployed to. */
export interface InspectedService {
  readonly service: RenderService
  /** Undefined: no earlier revision was found for `previous`. */
  readonly source: RenderSource | undefined
  /** Deploys of other revisions in progress. */
  readonly others: readonly RenderDeploy[]
}

/** Why the service is not deployed to. The first one is how the run ends. */
export function refuseService(
  { service, source, others }: InspectedService,
  { autoDeploy, onRunning }: Pick<RenderSpec, 'autoDeploy' | 'onRunning'>
): readonly Refusal[] {
  const { name } = service
  const found: (Refusal | undefined)[] = [
    service.isSuspended
      ? {
          code: 'service-inactive',
          reason: `Service ${name} is suspended${bySuspenders(service)}. Resume it in the Render Dashboard, then deploy again.`
        }
      : undefined,
    service.type === 'other' ? preflight(`Service ${name} has a type that cannot be deployed.`) : undefined,
    source === undefined
      ? preflight(`Service ${name} has no earlier deploy of another revision. Deploy a commit or image instead.`)
      : refuseSource(service, source),
    service.autoDeploy !== 'off' && autoDeploy === 'refuse'
      ? preflight(
          `Autodeploy of service ${name} is on (${service.autoDeploy}), so a push can replace this deploy. Turn it off, or set auto-deploy: turn-off.`
        )
      : undefined,
    onRunning === 'refuse' && others[0] !== undefined
      ? { code: 'another-deployment-running', reason: describeRunning(service, others[0]) }
      : undefined
  ]
  return found.filter(each => each !== undefined)
}

/** The deploy that is in progress, for the run that does not start. */
export function describeRunning({ name }: Pick<RenderService, 'name'>, deploy: RenderDeploy): string {
  const what =
    stage(deploy) === 'live' ? 'became live only now and may still be judged' : `is in progress (${deploy.status})`
  return `Deploy ${nameDeploy(deploy)} of service ${name} ${what}. Wait for its end, or set on-running: supersede.`
}

/** What a person should know, and what keeps no one from deploying. */
export function warnOfService({ service }: Pick<InspectedService, 'service'>): readonly string[] {
  return [
    ...(service.hasDisk
      ? [`Service ${service.name} has a disk: Render stops the old instance before it starts the new one.`]
      : []),
    ...(service.type === 'web_service' && service.healthCheckPath === undefined
      ? [`Service ${service.name} has no health check path. Render only checks that its port is open.`]
      : [])
  ]
}

/** Deploys of other revisions in progress, or live and maybe still judged. One whose revision is not shown yet counts. */
export function findOthers(
  revisionId: string | undefined,
  deploys: readonly RenderDeploy[],
  time: { readonly now: number; readonly judgedSeconds: number }
): readonly RenderDeploy[] {
  const judged = findJudged(deploys, time)
  return [...findOpen(deploys), ...(judged === undefined ? [] : [judged])].filter(
    deploy => deploy.revision === undefined || deploy.revision.id !== revisionId
  )
}

/** Those that can be canceled. */
export function cancelable(others: readonly RenderDeploy[]): readonly RenderDeploy[] {
  return others.filter(deploy => isInProgress(stage(deploy)))
}

function refuseSource({ name, type, imagePath }: RenderService, source: RenderSource): Refusal | undefined {
  // https://api-docs.render.com/reference/create-deploy
  if (source.kind === 'commit') {
    if (imagePath !== undefined)
      return preflight(`Service ${name} runs an image. Set an image with a digest instead of a commit.`)
    return type === 'cron_job'
      ? preflight(`Service ${name} is a cron job, for which Render deploys no specific commit. Use an image.`)
      : undefined
  }
  if (imagePath === undefined)
    return preflight(`Service ${name} is built from a repository. Set a commit instead of an image.`)
  return repositoryOf(source.image) === repositoryOf(imagePath)
    ? undefined
    : preflight(`Service ${name} runs ${repositoryOf(imagePath)}. Render deploys no image of another name to it.`)
}

function bySuspenders({ suspenders }: RenderService): string {
  return suspenders.length === 0 ? '' : ` (by ${suspenders.join(', ').slice(0, 100)})`
}

function preflight(reason: string): Refusal {
  return { code: 'preflight', reason }
}
