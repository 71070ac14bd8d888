import { DeployError } from '../../../../domain/errors.js'
import type { ClusterAccess } from './cluster-access.js'

const FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount'

/**
 * The cluster that the runner itself runs in, with its service account
 * (https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/). Throws `credentials-missing` elsewhere.
 */
export function inClusterAccess(env: Readonly<Record<string, string | undefined>>): ClusterAccess {
  const { KUBERNETES_SERVICE_HOST: host = '', KUBERNETES_SERVICE_PORT: port = '443' } = env
  if (host === '')
    throw new DeployError(
      'credentials-missing',
      'No cluster is configured: the runner is not in one. Set the input kubeconfig.'
    )
  return {
    server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
    authority: { kind: 'file', path: `${FOLDER}/ca.crt` },
    ...{ serverName: undefined, isInsecure: false, namespace: undefined },
    identity: { kind: 'token-file', path: `${FOLDER}/token` }
  }
}
