import { httpProber } from '../../adapters/http-prober.js'
import { refuseRemoteHost } from '../../domain/local-clock/local-clock.js'
import { readProxies } from '../../domain/proxy/proxies.js'
import { localFetch } from '../../http/local-fetch.js'
import { patientFetch } from '../../http/patient-fetch.js'
import type { Clock } from '../../ports/clock.js'
import { renderApi } from '../../targets/render/http/render-api.js'
import type { RenderAccess } from '../../targets/render/use-cases/inputs/api-inputs.js'
import type { RenderDependencies } from '../../targets/render/use-cases/render-dependencies.js'

/** No request is tried again after this time. */
const CALL_MILLISECONDS = 60_000
/** For one attempt, also where no time is left. */
const ATTEMPT_MILLISECONDS = 10_000

/** The API of Render, and a client of the services. Sends nothing by itself. */
export function connectRender(
  env: Readonly<Record<string, string | undefined>>,
  { access, clock }: { readonly access: RenderAccess; readonly clock: Clock }
): RenderDependencies['world'] {
  let calls = 0
  let bound = Number.POSITIVE_INFINITY
  const fetchFor = () => {
    const now = clock.now()
    const deadlineAt = Math.max(now + ATTEMPT_MILLISECONDS, Math.min(now + CALL_MILLISECONDS, bound))
    return localFetch(patientFetch({ clock, deadlineAt, random: Math.random }), env)
  }
  return {
    api: renderApi({ ...access, fetchFor, count: () => (calls += 1) }),
    prober: httpProber(readProxies(env), host => refuseRemoteHost(env, host)),
    countCalls: () => calls,
    boundCalls: until => (bound = until ?? Number.POSITIVE_INFINITY)
  }
}
