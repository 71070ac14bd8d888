import type { JsonValue } from '../../../../domain/document/json-value.js'
import { flagAt, listAt, momentAt, numberAt, objectAt, textAt, unreadable } from '../arm/arm-json.js'
import type {
  AppRevision,
  ContainerApp,
  Replica,
  ReplicaContainer,
  RevisionMode,
  TrafficEntry
} from './container-app.js'

const MODES: Readonly<Record<string, RevisionMode>> = { multiple: 'multiple', single: 'single', labels: 'labels' }

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/get. Throws `platform-error` for anything else. */
export function readContainerApp(value: JsonValue, etag: string | undefined): ContainerApp {
  const id = textAt(value, 'id')
  const name = textAt(value, 'name')
  const template = objectAt(value, 'properties', 'template')
  if (id === undefined || name === undefined || template === undefined) throw unreadable('a container app')
  const configuration = objectAt(value, 'properties', 'configuration')
  const ingress = objectAt(configuration, 'ingress')
  const mode = textAt(configuration, 'activeRevisionsMode')?.toLowerCase() ?? 'single'
  return {
    ...{ id, name, template, etag: etag ?? textAt(value, 'etag'), location: textAt(value, 'location') },
    tags: readTags(value),
    provisioningState: textAt(value, 'properties', 'provisioningState'),
    mode: (Object.hasOwn(MODES, mode) ? MODES[mode] : undefined) ?? 'unknown',
    ingress: ingress && {
      fqdn: textAt(ingress, 'fqdn'),
      isExternal: flagAt(ingress, 'external') === true,
      transport: textAt(ingress, 'transport')?.toLowerCase()
    },
    traffic: listAt(ingress, 'traffic').map(readTraffic),
    latestRevision: textAt(value, 'properties', 'latestRevisionName'),
    latestReadyRevision: textAt(value, 'properties', 'latestReadyRevisionName'),
    maxInactiveRevisions: numberAt(configuration, 'maxInactiveRevisions')
  }
}

function readTags(value: JsonValue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(objectAt(value, 'tags') ?? {}).flatMap(([name, tag]) =>
      typeof tag === 'string' ? [[name, tag]] : []
    )
  )
}

function readTraffic(entry: JsonValue): TrafficEntry {
  const revisionName = textAt(entry, 'revisionName')
  return {
    ...{ revisionName, weight: numberAt(entry, 'weight') ?? 0, label: textAt(entry, 'label') },
    isLatest: flagAt(entry, 'latestRevision') === true || revisionName === undefined
  }
}

/** https://learn.microsoft.com/rest/api/containerapps/container-apps-revisions/get-revision. Throws `platform-error` for anything else. */
export function readRevision(value: JsonValue): AppRevision {
  const name = textAt(value, 'name')
  const properties = objectAt(value, 'properties')
  if (name === undefined || properties === undefined) throw unreadable('a revision')
  return {
    name,
    isActive: flagAt(properties, 'active') === true,
    createdAt: momentAt(properties, 'createdTime'),
    fqdn: textAt(properties, 'fqdn'),
    provisioningState: textAt(properties, 'provisioningState'),
    provisioningError: textAt(properties, 'provisioningError'),
    runningState: textAt(properties, 'runningState'),
    runningDetails: textAt(properties, 'runningStateDetails'),
    healthState: textAt(properties, 'healthState'),
    replicas: numberAt(properties, 'replicas') ?? 0,
    template: objectAt(properties, 'template') ?? {}
  }
}

/** https://learn.microsoft.com/rest/api/containerapps/container-apps-revision-replicas/list-replicas */
export function readReplica(value: JsonValue): Replica {
  const lists = ['initContainers', 'containers'].flatMap(list => listAt(value, 'properties', list))
  return {
    name: textAt(value, 'name') ?? 'a replica',
    state: textAt(value, 'properties', 'runningState'),
    details: textAt(value, 'properties', 'runningStateDetails'),
    containers: lists.map(readContainer)
  }
}

function readContainer(value: JsonValue): ReplicaContainer {
  return {
    name: textAt(value, 'name') ?? 'a container',
    isReady: flagAt(value, 'ready') === true,
    restarts: numberAt(value, 'restartCount') ?? 0,
    state: textAt(value, 'runningState'),
    details: textAt(value, 'runningStateDetails')
  }
}
