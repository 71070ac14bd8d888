import { badRequest } from '../arm/arm-error.js'
import { isObject, type Json } from '../arm/read-body.js'
import type { StoredApp, StoredRevision, TrafficWeight } from './app-state.js'

/** All traffic to the newest revision that is ready: https://learn.microsoft.com/azure/container-apps/traffic-splitting */
const DEFAULT: readonly TrafficWeight[] = [{ latestRevision: true, weight: 100 }]

/** What `ingress.traffic` says; undefined where the app has no ingress. */
export function trafficOf(configuration: Json): readonly TrafficWeight[] | undefined {
  const { ingress } = configuration
  if (!isObject(ingress)) return undefined
  return Array.isArray(ingress.traffic) && ingress.traffic.length > 0 ? (ingress.traffic as TrafficWeight[]) : DEFAULT
}

export function isSingle({ activeRevisionsMode = 'Single' }: Json): boolean {
  return activeRevisionsMode === 'Single'
}

/**
 * Weights of a split: https://learn.microsoft.com/azure/container-apps/traffic-splitting (the sum is 100, by revision name
 * or by label, between active revisions) and https://learn.microsoft.com/azure/container-apps/revisions#labels (a label
 * belongs to one revision). `added`: the revision that the same request makes. Throws 400.
 */
export function checkTraffic(app: StoredApp, configuration: Json, added: string | undefined): void {
  const traffic = trafficOf(configuration)
  if (traffic === undefined) return
  const refuse = (text: string) =>
    badRequest('ContainerAppInvalidTraffic', `The traffic of container app '${app.name}' is invalid. ${text}`)
  const revisions = new Set<string>()
  const labels = new Set<string>()
  let sum = 0
  for (const entry of traffic) {
    const { revisionName, latestRevision = false, weight = 0, label } = entry
    if (weight < 0 || weight > 100) throw refuse('A weight must be from 0 to 100.')
    sum += weight
    if (latestRevision && revisionName !== undefined)
      throw refuse('An entry has either revisionName or latestRevision.')
    const name = latestRevision ? 'latestRevision' : (revisionName ?? labelled(app, label))
    if (name === undefined) throw refuse('An entry needs revisionName, latestRevision, or a label that is assigned.')
    if (revisions.has(name)) throw refuse(`Revision '${name}' is listed more than once.`)
    revisions.add(name)
    if (label !== undefined) {
      if (!/^[a-z](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(label) || label.includes('--'))
        throw refuse(`Label '${label}' is invalid.`)
      if (labels.has(label)) throw refuse(`Label '${label}' is listed more than once.`)
      labels.add(label)
    }
    if (!latestRevision && name !== added) checkRevision(app, { name, weight }, refuse)
  }
  if (sum !== 100) throw refuse(`The sum of all weights must be 100, and is ${sum}.`)
}

function checkRevision(
  app: StoredApp,
  { name, weight }: { readonly name: string; readonly weight: number },
  refuse: (text: string) => Error
): void {
  const revision = app.revisions.find(each => each.name === name)
  if (revision === undefined) throw refuse(`Revision '${name}' was not found.`)
  if (!revision.isActive && weight > 0) throw refuse(`Revision '${name}' is not active.`)
}

/** The revision that has a label. */
export function labelled(app: StoredApp, label: string | undefined): string | undefined {
  const holder = (trafficOf(app.configuration) ?? []).find(each => each.label !== undefined && each.label === label)
  return holder?.latestRevision === true ? app.latestReady : holder?.revisionName
}

/**
 * Which revisions get requests, with their weights. In single mode weights are not used, without an error:
 * https://learn.microsoft.com/rest/api/containerapps/container-apps/get#activerevisionsmode
 */
export function sharesOf(app: StoredApp): readonly { readonly revision: StoredRevision; readonly weight: number }[] {
  const { applied: configuration, revisions, latestReady } = app
  const traffic = isSingle(configuration) ? trafficOf(configuration) && DEFAULT : trafficOf(configuration)
  return (traffic ?? []).flatMap(({ revisionName, latestRevision, weight = 0 }) => {
    const name = latestRevision === true ? latestReady : revisionName
    const revision = revisions.find(each => each.name === name)
    return revision === undefined || weight === 0 ? [] : [{ revision, weight }]
  })
}
