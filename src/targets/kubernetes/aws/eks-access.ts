import type { ClientSettings } from '../../../aws/client-settings.js'
import { presignUrl } from '../../../aws/presign-url.js'
import { awsRequestSigner } from '../../../aws/sign-request.js'
import { readJsonAnswer } from '../../../http/read-json-answer.js'
import type { Clock } from '../../../ports/clock.js'
import type { ClusterAccess } from '../domain/access/cluster-access.js'
import { awsDomain, eksToken, readEksCluster } from '../domain/access/eks-cluster.js'
import { textAt } from '../domain/cluster/kube-object.js'

/** What EKS is reached with. */
export interface EksReach {
  readonly settings: ClientSettings
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  /** Bounds what it reads, and tries again. */
  readonly fetch: typeof fetch
}

/** A token is valid for 15 minutes, whatever its URL says: https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster */
const TOKEN_MILLISECONDS = 14 * 60_000
const SIGNED_SECONDS = 60

/** Finds a cluster, and makes its tokens from the credentials of the step, without a CLI. Throws `access-denied`, `bad-input`, `credentials-missing`. */
export async function eksAccess(
  cluster: string,
  { settings, clock, env, fetch }: EksReach
): Promise<{
  readonly access: ClusterAccess
  readonly makeToken: () => Promise<{ token: string; expiresAt: number }>
}> {
  const { region } = settings
  const base = env.AWS_ENDPOINT_URL_EKS ?? env.AWS_ENDPOINT_URL ?? `https://eks.${region}.${awsDomain(region)}`
  const url = new URL(`${base.replace(/\/$/, '')}/clusters/${encodeURIComponent(cluster)}`)
  const sign = await awsRequestSigner(settings, { region, service: 'eks' })
  const headers = await sign({ method: 'GET', url, headers: { accept: 'application/json' }, body: '' })
  const answer = await readJsonAnswer(await fetch(url, { headers }), {
    ...{ who: `EKS in ${region}, asked for cluster ${cluster}`, secrets: [] },
    reportOf: body => textAt(body, 'message')
  })
  return {
    access: readEksCluster(cluster, answer),
    async makeToken() {
      const at = clock.now()
      const signed = await presignUrl(
        settings,
        { region, service: 'sts' },
        {
          url: new URL(`https://sts.${region}.${awsDomain(region)}/?Action=GetCallerIdentity&Version=2011-06-15`),
          headers: { 'x-k8s-aws-id': cluster },
          expiresInSeconds: SIGNED_SECONDS
        }
      )
      return { token: eksToken(signed), expiresAt: at + TOKEN_MILLISECONDS }
    }
  }
}
