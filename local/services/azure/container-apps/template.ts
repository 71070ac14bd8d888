import { isObject, type Json } from '../arm/read-body.js'
import { objectsOf } from './check-app.js'

/** What the service adds to each container of an answer: https://learn.microsoft.com/azure/container-apps/containers#allocations */
const EPHEMERAL = { ephemeralStorage: '2Gi' }

/** A template without what means nothing: `null`, an empty suffix, an empty list, and what only the service sets. */
export function plainTemplate(template: Json): Json {
  const members = Object.entries(template).flatMap(([name, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
    if (name !== 'containers' && name !== 'initContainers') return [[name, value] as const]
    return [[name, objectsOf(value).map(plainContainer)] as const]
  })
  return Object.fromEntries(members)
}

function plainContainer(container: Json): Json {
  const members = Object.entries(container).map(([name, value]) => {
    if (name !== 'resources' || !isObject(value)) return [name, value] as const
    return [name, Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'ephemeralStorage'))] as const
  })
  return Object.fromEntries(
    members.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  )
}

/** A template as the service answers it: with its defaults, and with `null` for what is not given. */
export function templateAnswer(template: Json): Json {
  const containers = objectsOf(template.containers).map(container => ({
    ...container,
    resources: { cpu: 0.5, memory: '1Gi', ...(isObject(container.resources) ? container.resources : {}), ...EPHEMERAL }
  }))
  return {
    ...{
      revisionSuffix: '',
      terminationGracePeriodSeconds: null,
      initContainers: null,
      volumes: null,
      serviceBinds: null
    },
    ...template,
    ...{
      containers,
      scale: { minReplicas: null, maxReplicas: 10, rules: null, ...(isObject(template.scale) ? template.scale : {}) }
    }
  }
}

/** Equal whatever the order of members is. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1))) : member
  )
}
