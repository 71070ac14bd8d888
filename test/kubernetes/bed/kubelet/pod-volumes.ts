import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ApiClient } from '../api-client.js'
import type { Pod } from './pod.js'

const TOKEN_PATH = '/var/run/secrets/kubernetes.io/serviceaccount'

/** The volume that a Pod needs and the stand-in does not mount; undefined where there is none. */
export function unsupportedVolume({ spec }: Pod): string | undefined {
  const mounts = [...spec.containers, ...(spec.initContainers ?? [])].flatMap(({ volumeMounts = [] }) => volumeMounts)
  const needed = new Set(mounts.filter(({ mountPath }) => mountPath !== TOKEN_PATH).map(({ name }) => name))
  // What is written to an empty directory stays in the folder of that name on this machine.
  return spec.volumes?.find(volume => needed.has(volume.name) && !('emptyDir' in volume))?.name
}

interface TokenDeps {
  readonly client: ApiClient
  readonly folder: string
  readonly caFile: string
}

/**
 * Writes what a Pod finds at /var/run/secrets/kubernetes.io/serviceaccount, and returns the folder; undefined where it wants none
 * (https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken). Tokens are valid for an hour and not renewed.
 */
export async function writeToken(pod: Pod, { client, folder, caFile }: TokenDeps): Promise<string | undefined> {
  const mounts = pod.spec.containers.flatMap(({ volumeMounts = [] }) => volumeMounts)
  if (!mounts.some(({ mountPath }) => mountPath === TOKEN_PATH)) return undefined
  const { namespace, name, uid } = pod.metadata
  const account = pod.spec.serviceAccountName ?? 'default'
  const boundObjectRef = { kind: 'Pod', apiVersion: 'v1', name, uid }
  const { status } = await client.send<{ status: { token: string } }>(
    'POST',
    `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`,
    { body: { spec: { expirationSeconds: 3607, boundObjectRef } } }
  )
  const place = join(folder, 'token')
  await mkdir(place, { recursive: true })
  await writeFile(join(place, 'token'), status.token)
  await writeFile(join(place, 'namespace'), namespace)
  await copyFile(caFile, join(place, 'ca.crt'))
  return place
}
