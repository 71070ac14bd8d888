import { httpProber } from '../../adapters/http-prober.js'
import { refuseRemoteHost } from '../../domain/local-clock/local-clock.js'
import { readProxies } from '../../domain/proxy/proxies.js'
import { localFetch } from '../../http/local-fetch.js'
import { patientFetch } from '../../http/patient-fetch.js'
import type { Clock } from '../../ports/clock.js'
import { stepIdTokens } from '../../runner/step-id-tokens.js'
import { stepMasks } from '../../runner/step-masks.js'
import type { AzureAccess } from '../../targets/azure/domain/access/azure-access.js'
import { armClient } from '../../targets/azure/http/arm-client.js'
import { containerAppsApi } from '../../targets/azure/http/container-apps-api.js'
import { federatedToken } from '../../targets/azure/http/federated-token.js'
import { subscriptionApi } from '../../targets/azure/http/subscription-api.js'
import { changeFetch } from '../../targets/azure/http/send-change.js'
import type { ReachedApp } from '../../targets/azure/use-cases/reached-app.js'

type Environment = Readonly<Record<string, string | undefined>>

/** No request is tried again after this time. */
const CALL_MILLISECONDS = 60_000
/** For one attempt, also where no time is left. */
const ATTEMPT_MILLISECONDS = 10_000

interface Reach {
  readonly access: AzureAccess
  readonly app: string
  readonly clock: Clock
}

/** Signs in to Azure at once, so that a refusal comes before anything is changed. Throws a `DeployError`. */
export async function connectAzure(env: Environment, reach: Reach): Promise<ReachedApp> {
  const { clock, app, access } = reach
  const { client, token, countCalls, boundCalls } = reachArm(env, reach)
  await token.take()
  return {
    ...{ api: containerAppsApi(client, { access, app }), clock, countCalls, boundCalls },
    prober: httpProber(readProxies(env), host => refuseRemoteHost(env, host))
  }
}

/** What `doctor` looks at. Sends nothing by itself. */
export function connectAzureDoctor(env: Environment, reach: Reach) {
  const { clock, app, access } = reach
  const { client, token, idTokens } = reachArm(env, reach)
  return {
    idTokens,
    connect: async () => {
      await token.take()
      return {
        api: containerAppsApi(client, { access, app }),
        subscription: subscriptionApi(client, { access, app }),
        clock
      }
    }
  }
}

/** Azure Resource Manager, and the sign-in for it. Sends nothing by itself. */
function reachArm(env: Environment, { access, clock }: Pick<Reach, 'access' | 'clock'>) {
  const masks = stepMasks()
  const idTokens = stepIdTokens(env, masks, { input: 'client-id', otherwise: '.' })
  let calls = 0
  let bound = Number.POSITIVE_INFINITY
  const fetchFor = (kind: 'read' | 'change') => {
    const now = clock.now()
    const deadlineAt = Math.max(now + ATTEMPT_MILLISECONDS, Math.min(now + CALL_MILLISECONDS, bound))
    return kind === 'change'
      ? changeFetch(localFetch(fetch, env), { clock, deadlineAt })
      : localFetch(patientFetch({ clock, deadlineAt, random: Math.random, onlyReads: true }), env)
  }
  const token = federatedToken({ access, idTokens, masks, clock, fetchFor })
  return {
    ...{ token, idTokens },
    client: armClient({ ...access, token, clock, fetchFor, count: () => (calls += 1) }),
    countCalls: () => calls,
    boundCalls: (until: number | undefined) => (bound = until ?? Number.POSITIVE_INFINITY)
  }
}
