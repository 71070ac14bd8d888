import { execCommands } from '../adapters/exec-commands.js'
import { httpProber } from '../adapters/http-prober.js'
import { refuseRemoteHost } from '../domain/local-clock/local-clock.js'
import { readProxies } from '../domain/proxy/proxies.js'
import type { Clock } from '../ports/clock.js'
import { maskSecret } from '../runner/workflow-commands.js'
import type { ClusterAccess } from '../targets/kubernetes/domain/access/cluster-access.js'
import type { ClusterConnection } from '../targets/kubernetes/domain/access/cluster-connection.js'
import { inClusterAccess } from '../targets/kubernetes/domain/access/in-cluster.js'
import { openConnection, type ConnectionDependencies } from '../targets/kubernetes/server/connection.js'
import { httpsKubeApi } from '../targets/kubernetes/server/https-kube-api.js'
import type { ReachedCluster } from '../targets/kubernetes/use-cases/reached-cluster.js'

type Environment = Readonly<Record<string, string | undefined>>

interface Reach {
  readonly connection: ClusterConnection
  readonly clock: Clock
}

/** Reaches a cluster. Throws a `DeployError` where it is not configured, and for EKS where AWS refuses to show it. */
export async function connectKubernetes(env: Environment, reach: Reach): Promise<ReachedCluster> {
  const { clock } = reach
  const { access, makeToken } = await findAccess(env, reach)
  refuseRemoteHost(env, access.server.hostname)
  const proxyEnv = readProxies(env)
  const connection = openConnection(access, {
    ...{ clock, commands: execCommands(env), mask: maskSecret, makeToken, proxyEnv: proxyEnv && { ...proxyEnv } }
  })
  const api = httpsKubeApi(access.server, { connection, clock })
  return {
    ...{ api, clock, namespace: access.namespace, countCalls: api.countCalls, boundCalls: api.boundCalls },
    prober: httpProber(proxyEnv, host => refuseRemoteHost(env, host)),
    close: api.close
  }
}

interface Found extends Pick<ConnectionDependencies, 'makeToken'> {
  readonly access: ClusterAccess
}

async function findAccess(env: Environment, { connection, clock }: Reach): Promise<Found> {
  switch (connection.kind) {
    case 'in-cluster':
      return { access: inClusterAccess(env) }
    case 'kubeconfig': {
      const { parseKubeconfig } = await import('../targets/kubernetes/domain/access/parse-kubeconfig.js')
      const access = parseKubeconfig(connection.text, connection)
      const { identity } = access
      if (identity.kind === 'certificate' && identity.key.kind === 'data') maskSecret(identity.key.base64)
      return { access }
    }
    case 'eks': {
      const [{ reachAws }, { eksAccess }, { localFetch }, { patientFetch }] = await Promise.all([
        import('./reach-aws.js'),
        import('../targets/kubernetes/aws/eks-access.js'),
        import('../http/local-fetch.js'),
        import('../http/patient-fetch.js')
      ])
      const { settings } = await reachAws(env, clock, connection.role)
      const deadlineAt = clock.now() + DESCRIBE_WITHIN_MILLISECONDS
      const fetch = localFetch(patientFetch({ clock, deadlineAt, random: Math.random, onlyReads: true }), env)
      return eksAccess(connection.cluster, { settings, clock, env, fetch })
    }
  }
}

const DESCRIBE_WITHIN_MILLISECONDS = 60_000
