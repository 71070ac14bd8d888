import { badRequest } from '../arm/arm-error.js'
import { isObject, type Json } from '../arm/read-body.js'

/** 4 vCPUs and 8 GiB at most; twice as many GiB as vCPUs: https://learn.microsoft.com/azure/container-apps/containers#allocations */
const STEP = 0.25
const MOST_CORES = 4
/** https://learn.microsoft.com/azure/container-apps/scale-app#scale-definition */
const MOST_REPLICAS = 1_000

/** Checks what a shape cannot say. Throws 400. */
export function checkTemplate(template: Json, configuration: Json): void {
  const containers = objectsOf(template.containers)
  if (containers.length === 0)
    throw badRequest('ContainerAppContainersRequired', 'A container app must have at least one container.')
  const names = containers.map(({ name }) => String(name))
  if (new Set(names).size !== names.length)
    throw badRequest('ContainerAppDuplicateContainerName', 'Container names must be unique.')
  for (const container of containers) checkContainer(container, configuration)
  const { minReplicas = 0, maxReplicas = 10 } = isObject(template.scale) ? template.scale : {}
  const [least, most] = [Number(minReplicas), Number(maxReplicas)]
  if (least < 0 || most < 1 || most > MOST_REPLICAS || least > most)
    throw badRequest('ContainerAppInvalidScale', `minReplicas (${least}) and maxReplicas (${most}) are invalid.`)
}

function checkContainer(container: Json, configuration: Json): void {
  const { name, image, resources, env } = container
  if (typeof image !== 'string' || !/^[\w][\w.:/-]*(?:@sha256:[0-9a-f]{64})?$/.test(image))
    throw badRequest('ContainerAppImageInvalid', `The image of container '${String(name)}' is invalid.`)
  const { cpu = 0.5, memory = '1Gi' } = isObject(resources) ? resources : {}
  const [cores, gibibytes] = [Number(cpu), Number(/^(\d+(?:\.\d+)?)Gi$/.exec(String(memory))?.[1])]
  if (cores < STEP || cores > MOST_CORES || cores % STEP !== 0 || gibibytes !== cores * 2)
    throw badRequest(
      'ContainerAppInvalidResourceTotal',
      `The CPU (${cores}) and memory (${String(memory)}) of container '${String(name)}' are no valid combination.`
    )
  const secrets = objectsOf(configuration.secrets).map(secret => secret.name)
  const missing = objectsOf(env).find(({ secretRef }) => secretRef !== undefined && !secrets.includes(secretRef))
  if (missing !== undefined)
    throw badRequest(
      'ContainerAppSecretRefNotFound',
      `SecretRef '${String(missing.secretRef)}' defined for container '${String(name)}' not found.`
    )
}

/** Throws 400. `app`: the name. */
export function checkConfiguration(configuration: Json): void {
  for (const { name, value, keyVaultUrl } of objectsOf(configuration.secrets))
    if (value === undefined && keyVaultUrl === undefined)
      throw badRequest(
        'ContainerAppSecretInvalid',
        `Invalid Request: Container app secret(s) with name(s) '${String(name)}' are invalid: value or keyVaultUrl and identity should be provided.`
      )
  const { ingress, maxInactiveRevisions } = configuration
  if (isObject(ingress) && ingress.targetPort !== undefined && !isPort(ingress.targetPort))
    throw badRequest('ContainerAppInvalidTargetPort', 'The targetPort must be from 1 to 65535.')
  if (maxInactiveRevisions !== undefined && (Number(maxInactiveRevisions) < 0 || Number(maxInactiveRevisions) > 100))
    throw badRequest('ContainerAppInvalidMaxInactiveRevisions', 'maxInactiveRevisions must be from 0 to 100.')
}

/**
 * https://learn.microsoft.com/azure/container-apps/revisions#name-suffix, and the message of the service, which limits
 * the whole name: https://github.com/microsoft/azure-container-apps/issues/1443
 */
export function checkRevisionName(app: string, suffix: string): void {
  const isValid =
    /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(suffix) && !suffix.includes('--') && `${app}--${suffix}`.length <= 54
  if (!isValid)
    throw badRequest(
      'ContainerAppInvalidRevisionName',
      `Revision name has an invalid value '${suffix}'. A revision name must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character. The length of the revision name must not be more than a combined 54 characters with the container app name.`
    )
}

function isPort(value: unknown): boolean {
  return typeof value === 'number' && value >= 1 && value <= 65_535
}

export function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
