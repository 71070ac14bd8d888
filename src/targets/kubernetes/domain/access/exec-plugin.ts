import { badInput, DeployError } from '../../../../domain/errors.js'
import { listAt, memberAt, objectAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import type { ExecPlugin } from './cluster-access.js'

const VERSIONS = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']

/** Reads `exec` of a kubeconfig. Throws `bad-input`. */
export function readExecPlugin(exec: KubeObject, input: string): ExecPlugin {
  const command = textAt(exec, 'command') ?? ''
  const apiVersion = textAt(exec, 'apiVersion') ?? ''
  if (command === '') throw badInput(input, 'exec has no command. Add it.')
  if (!VERSIONS.includes(apiVersion)) throw badInput(input, `exec needs the apiVersion ${VERSIONS.join(' or ')}.`)
  const env = listAt(exec, 'env').map(each => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''] as const)
  return {
    ...{ apiVersion, command, args: listAt(exec, 'args').map(String) },
    env: Object.fromEntries(env.filter(([name]) => name !== '')),
    providesClusterInfo: memberAt(exec, 'provideClusterInfo') === true
  }
}

/** What a plugin printed: credentials, and until when they are valid (epoch milliseconds; undefined: it does not say). */
export interface ExecCredential {
  readonly token: string | undefined
  readonly certificate: string | undefined
  readonly key: string | undefined
  readonly expiresAt: number | undefined
}

/** Reads the `ExecCredential` that a plugin prints. Throws `credentials-missing`, without what it printed. */
export function readExecCredential(stdout: string): ExecCredential {
  let credential: unknown
  try {
    credential = JSON.parse(stdout)
  } catch {
    throw new DeployError(
      'credentials-missing',
      'The exec plugin of the kubeconfig did not print JSON. Run its command in an earlier step to see what it prints.'
    )
  }
  const status = objectAt(credential, 'status')
  const expiresAt = Date.parse(textAt(status, 'expirationTimestamp') ?? '')
  const [token, certificate, key] = ['token', 'clientCertificateData', 'clientKeyData'].map(name =>
    textAt(status, name)
  )
  if (token === undefined && certificate === undefined)
    throw new DeployError(
      'credentials-missing',
      'The exec plugin of the kubeconfig printed no token. Run its command in an earlier step to see what it prints.'
    )
  return { token, certificate, key, expiresAt: Number.isNaN(expiresAt) ? undefined : expiresAt }
}

/** `KUBERNETES_EXEC_INFO` of a plugin, which is never asked to talk to a person. */
export function execInfo({ apiVersion, providesClusterInfo }: ExecPlugin, server: string): string {
  const cluster = providesClusterInfo ? { cluster: { server } } : {}
  return JSON.stringify({ apiVersion, kind: 'ExecCredential', spec: { interactive: false, ...cluster } })
}
