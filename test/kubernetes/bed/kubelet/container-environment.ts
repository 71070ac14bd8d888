import type { ApiClient } from '../api-client.js'
import { NETWORK, PORTS } from '../inside/network.js'
import type { Container, EnvVariable, Pod } from './pod.js'

/** A ConfigMap, Secret or key that a container needs is not there: it waits with `CreateContainerConfigError`. */
export class MissingConfiguration extends Error {}

export interface EnvironmentDeps {
  readonly client: ApiClient
  readonly pod: Pod
  readonly podIp: string
  readonly hostIp: string
}

/**
 * Variables of a container: those of its image, of the cluster, then `envFrom`, then `env`. `HOST` and `PORT` are the Pod's own address and
 * its first port: Pods share one network, so a program must listen on its address and not on all.
 * Throws `MissingConfiguration`.
 */
export async function containerEnvironment(
  container: Container,
  imageEnv: Readonly<Record<string, string>>,
  deps: EnvironmentDeps
): Promise<Record<string, string>> {
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: '/root',
    HOST: deps.podIp,
    PORT: String(container.ports?.[0]?.containerPort ?? 8080),
    ...imageEnv,
    HOSTNAME: deps.pod.metadata.name,
    KUBERNETES_SERVICE_HOST: NETWORK.controlPlane,
    KUBERNETES_SERVICE_PORT: String(PORTS.apiServer),
    KUBERNETES_SERVICE_PORT_HTTPS: String(PORTS.apiServer)
  }
  for (const { prefix = '', configMapRef, secretRef } of container.envFrom ?? []) {
    const data =
      configMapRef === undefined
        ? await dataOf(deps, 'secret', { ...secretRef, name: secretRef?.name ?? '' })
        : await dataOf(deps, 'configmap', configMapRef)
    for (const [key, value] of Object.entries(data ?? {})) env[prefix + key] = value
  }
  for (const variable of container.env ?? []) {
    const value = await valueOf(variable, deps)
    if (value !== undefined) env[variable.name] = expanded(value, env)
  }
  return env
}

/** `$(NAME)` is replaced by a variable, where there is one; `$$(NAME)` stays `$(NAME)`. */
export function expanded(text: string, env: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\$|\$\(([^()]+)\)/g, (found, name: string | undefined) =>
    name === undefined ? '$' : (env[name] ?? found)
  )
}

async function valueOf({ value, valueFrom }: EnvVariable, deps: EnvironmentDeps): Promise<string | undefined> {
  if (valueFrom === undefined) return value ?? ''
  if (valueFrom.fieldRef !== undefined) return fieldOf(valueFrom.fieldRef.fieldPath, deps)
  const reference = valueFrom.configMapKeyRef ?? valueFrom.secretKeyRef
  if (reference === undefined) throw new MissingConfiguration('resourceFieldRef is not supported by the test bed')
  const kind = valueFrom.configMapKeyRef === undefined ? 'secret' : 'configmap'
  const found = (await dataOf(deps, kind, reference))?.[reference.key]
  if (found === undefined && reference.optional !== true)
    throw new MissingConfiguration(
      `couldn't find key ${reference.key} in ${kind === 'secret' ? 'Secret' : 'ConfigMap'} ${deps.pod.metadata.namespace}/${reference.name}`
    )
  return found
}

async function dataOf(
  { client, pod }: EnvironmentDeps,
  kind: 'configmap' | 'secret',
  { name, optional }: { readonly name: string; readonly optional?: boolean | undefined }
): Promise<Record<string, string> | undefined> {
  const { status, body } = await client.call('GET', `/api/v1/namespaces/${pod.metadata.namespace}/${kind}s/${name}`)
  if (status === 200) {
    const { data = {} } = body as { data?: Record<string, string> }
    if (kind === 'configmap') return data
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()])
    )
  }
  if (status === 404 && optional === true) return undefined
  throw new MissingConfiguration(`${kind} "${name}" not found`)
}

function fieldOf(path: string, { pod, podIp, hostIp }: EnvironmentDeps): string {
  const keyed = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path)
  if (keyed !== null) {
    const map = keyed[1] === 'labels' ? pod.metadata.labels : pod.metadata.annotations
    return map?.[keyed[2] ?? ''] ?? ''
  }
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': pod.metadata.name,
    'metadata.namespace': pod.metadata.namespace,
    'metadata.uid': pod.metadata.uid,
    'spec.nodeName': pod.spec.nodeName,
    'spec.serviceAccountName': pod.spec.serviceAccountName,
    'status.podIP': podIp,
    'status.podIPs': podIp,
    'status.hostIP': hostIp
  }
  return fields[path] ?? ''
}
