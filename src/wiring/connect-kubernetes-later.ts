import type { Clock } from '../ports/clock.js'
import type { KubernetesRequest } from '../targets/kubernetes/use-cases/kubernetes-request.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Loads the client of the API server and connects, when it is called: inputs are refused before that. */
export function connectKubernetesLater(env: Environment, clock: Clock) {
  return async ({ connection }: Pick<KubernetesRequest, 'connection'>) =>
    (await import('./connect-kubernetes.js')).connectKubernetes(env, { connection, clock })
}
