import { DeployError } from '../../../domain/errors.js'
import type { Clock } from '../../../ports/clock.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { inspectApp, type AppPlace } from '../domain/app/inspect-app.js'
import { digestOf } from '../../../domain/image-registry/image-reference.js'
import { imagesOf } from '../domain/app/template-images.js'
import { DEPLOY_ACTIONS, METRIC_ACTIONS, missingActions } from '../domain/doctor/judge-permissions.js'
import { judgeRevision } from '../domain/app/judge-revision.js'
import type { ContainerApps } from '../ports/container-apps.js'
import type { Subscription } from '../ports/subscription.js'
import { describeLock } from '../../stepped/domain/describe-lock.js'
import { readLockTags } from '../domain/lock/lock-tags.js'
import { openOf, readApp, type AppReading } from './split/read-app.js'

/** One thing that was looked at. `unknown`: it could not be read. */
export interface AzureCheck {
  readonly area: 'identity' | 'permissions' | 'service'
  readonly check: string
  readonly kind: 'fact' | 'warning' | 'refusal' | 'unknown'
  readonly text: string
  readonly fix: string | undefined
}

export interface InspectedWorld {
  readonly api: ContainerApps
  readonly subscription: Subscription
  readonly clock: Clock
}

const READ_WITHIN_MILLISECONDS = 30_000

/** What a deployment to an app requires, without images to deploy. Changes nothing, and throws no `DeployError`. */
export async function inspectAzure(place: AppPlace, world: InspectedWorld): Promise<readonly AzureCheck[]> {
  const { api, clock } = world
  const until = clock.now() + READ_WITHIN_MILLISECONDS
  try {
    const reading = await untilAnswered(() => readApp(api), until, { clock })
    return [...(await inspectPermissions(world, until)), ...(await inspectReading(reading, place, world))]
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const isRefused = ['access-denied', 'not-found'].includes(error.code)
    return [
      about('app', isRefused ? 'refusal' : 'unknown', error.message),
      ...(error.code === 'not-found' ? await inspectProvider(world, until) : [])
    ]
  }
}

async function inspectReading(
  reading: AppReading,
  place: AppPlace,
  { api, clock }: InspectedWorld
): Promise<readonly AzureCheck[]> {
  const { app, note, stable, revisions } = reading
  const { refusals, warnings } = inspectApp(app, { place, isOpen: openOf(note) !== undefined })
  const lock = describeLock(readLockTags(app.tags), clock.now())
  const found = revisions.find(({ name }) => name === stable)
  const images = Object.entries(imagesOf(found?.template ?? {}))
  const untagged = images.filter(([, image]) => digestOf(image) === undefined).map(([name]) => name)
  return [
    about('app', 'fact', `Container app ${app.name} exists${app.location === undefined ? '' : ` in ${app.location}`}.`),
    ...refusals.map(text => about('settings', 'refusal', text)),
    ...warnings.map(text => about('settings', 'warning', text)),
    ...(found === undefined ? [] : [await inspectStable(found, api)]),
    ...(untagged.length === 0
      ? []
      : [
          about(
            'image',
            'warning',
            `The stable revision names no digest for ${untagged.join(', ')}, so a rollback to it may run another image. Deploy images by digest.`
          )
        ]),
    about('lock', lock.isLeft ? 'warning' : 'fact', lock.text)
  ]
}

async function inspectStable(revision: AppReading['revisions'][number], api: ContainerApps): Promise<AzureCheck> {
  const replicas = await api.replicas(revision.name).catch(unlessDeployError)
  const { state } = judgeRevision(revision, replicas ?? [])
  return state === 'ready'
    ? about('stable revision', 'fact', `Revision ${revision.name} is ready.`)
    : about(
        'stable revision',
        'warning',
        `Revision ${revision.name} is not ready, so there may be nothing to roll back to. Check its replicas.`
      )
}

/** One finding for what is missing: the role of the identity has all of it, or not. */
async function inspectPermissions(
  { subscription, clock }: InspectedWorld,
  until: number
): Promise<readonly AzureCheck[]> {
  try {
    const permissions = await untilAnswered(() => subscription.permissions(), until, { clock })
    const check = (needed: readonly string[], use: string): AzureCheck => {
      const missing = missingActions(needed, permissions)
      return missing.length === 0
        ? { ...about(use, 'fact', `The identity has all actions for ${use}.`), area: 'permissions' }
        : {
            ...about(use, 'refusal', `The identity lacks ${missing.join(', ')}.`),
            ...{
              area: 'permissions',
              fix: 'Add the actions to its role on the resource group.'
            }
          }
    }
    return [check(DEPLOY_ACTIONS, 'deployments'), check(METRIC_ACTIONS, 'gates')]
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return [{ ...about('deployments', 'unknown', error.message), area: 'permissions' }]
  }
}

/** Without its provider, a subscription has no container apps: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types */
async function inspectProvider({ subscription, clock }: InspectedWorld, until: number): Promise<readonly AzureCheck[]> {
  const state = await untilAnswered(() => subscription.providerState(), until, { clock }).catch(unlessDeployError)
  if (state === undefined || state.toLowerCase() === 'registered') return []
  return [
    {
      ...about('provider', 'refusal', `Microsoft.App is not registered in the subscription (${state}).`),
      fix: 'Run: az provider register --namespace Microsoft.App'
    }
  ]
}

function about(check: string, kind: AzureCheck['kind'], text: string): AzureCheck {
  return { area: 'service', check, kind, text, fix: undefined }
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
