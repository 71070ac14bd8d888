import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { TAGS_AT_MOST } from '../lock/lock-tags.js'
import type { ContainerApp } from './container-app.js'
import { weightsOf } from './app-revision-name.js'

/** What keeps an app from being deployed, and what people should know: one sentence on each, and one on what to do. */
export interface AppFindings {
  readonly refusals: readonly string[]
  readonly warnings: readonly string[]
}

/** How an app is named on the command line. */
export interface AppPlace {
  readonly app: string
  readonly resourceGroup: string
  readonly subscriptionId: string
}

/** The lock with a usual note. */
const OWN_TAGS = 8

/** `az containerapp <what> --name … `, to copy. */
export function azCommand(what: string, { app, resourceGroup, subscriptionId }: AppPlace, rest = ''): string {
  return `az containerapp ${what} --name ${app} --resource-group ${resourceGroup} --subscription ${subscriptionId}${rest === '' ? '' : ` ${rest}`}`
}

/** `isOpen`: a rollout is in progress, which shares the traffic. */
export function inspectApp(
  app: ContainerApp,
  { place, isOpen }: { readonly place: AppPlace; readonly isOpen: boolean }
): AppFindings {
  const { name, ingress, tags, maxInactiveRevisions, provisioningState = '' } = app
  return {
    refusals: [
      ...refuseMode(app, place),
      ...(ingress === undefined
        ? [
            joinSentences(
              `Container app ${name} has no ingress, so its traffic cannot be split.`,
              `Enable it: ${azCommand('ingress enable', place, '--type external --target-port <port>')}`
            )
          ]
        : []),
      ...(isOpen ? [] : refuseSplit(app, place)),
      ...(Object.keys(tags).length > TAGS_AT_MOST - OWN_TAGS &&
      !Object.keys(tags).some(tag => tag.startsWith('deploy-kit-'))
        ? [
            `Container app ${name} has ${Object.keys(tags).length} of ${TAGS_AT_MOST} tags, and the lock of a rollout needs up to ${OWN_TAGS}. Remove tags that are not needed.`
          ]
        : [])
    ],
    warnings: [
      ...warnOfLatest(app),
      ...(maxInactiveRevisions !== undefined && maxInactiveRevisions < 1
        ? [
            `Container app ${name} keeps no inactive revisions, so a finished rollout cannot be rolled back. Set maxInactiveRevisions to 2 or more.`
          ]
        : []),
      ...(['succeeded', ''].includes(provisioningState.toLowerCase())
        ? []
        : [
            `Container app ${name} is in provisioning state ${provisioningState}. Azure may refuse changes until it is Succeeded.`
          ]),
      ...(ingress?.transport === 'tcp'
        ? ['Azure Monitor counts no requests of a TCP ingress. Gates on errors need a source.']
        : [])
    ]
  }
}

/** https://learn.microsoft.com/azure/container-apps/revisions#revision-modes: in single mode, a new revision gets all traffic by itself. */
function refuseMode({ name, mode }: ContainerApp, place: AppPlace): readonly string[] {
  if (mode === 'multiple') return []
  return [
    joinSentences(
      mode === 'unknown'
        ? `Container app ${name} has an unknown revision mode.`
        : `Container app ${name} is in ${mode === 'single' ? 'single-revision' : 'labels'} mode, in which traffic cannot be split by weight.`,
      `Change it: ${azCommand('revision set-mode', place, '--mode multiple')}`
    )
  ]
}

/** Outside of a rollout, one revision has all traffic. */
function refuseSplit(app: ContainerApp, place: AppPlace): readonly string[] {
  if (app.ingress === undefined) return []
  const shares = [...weightsOf(app)].filter(([, weight]) => weight > 0).toSorted(([, one], [, other]) => other - one)
  const [[most] = ['']] = shares
  if (shares.length === 1) return []
  if (shares.length === 0)
    return [
      joinSentences(
        `No revision of container app ${app.name} has traffic.`,
        `Choose the stable one: ${azCommand('ingress traffic set', place, '--revision-weight <revision>=100')}`
      )
    ]
  return [
    joinSentences(
      `Traffic of container app ${app.name} is split between ${shares.map(([name, weight]) => `${name} (${weight}%)`).join(' and ')}, and no rollout is in progress.`,
      `Send all of it to one revision: ${azCommand('ingress traffic set', place, `--revision-weight ${most}=100`)}`
    )
  ]
}

function warnOfLatest(app: ContainerApp): readonly string[] {
  if (!app.traffic.some(({ isLatest, weight }) => isLatest && weight > 0)) return []
  const bound = app.latestReadyRevision ?? app.latestRevision ?? 'it'
  return [
    `Traffic of container app ${app.name} follows the latest revision. The rollout binds it to ${bound} first; later revisions get traffic only from deploy-kit.`
  ]
}
