import { startHttpService, type HttpService, type ServiceAnswer } from '../http-service.js'
import type { AzureCloud } from './azure-cloud.js'
import { startGithubIssuer } from './login/github-issuer.js'

/** The endpoints of a cloud on ports of this machine. */
export interface AzureService {
  /** `POST /<tenant>/oauth2/v2.0/token`: `fail()` makes its next requests fail. */
  readonly login: HttpService
  /** The resource manager: `fail()` makes its next requests fail, before or after they were carried out. */
  readonly resourceManager: HttpService
  /** How a job with `id-token: write` gets an ID token. */
  readonly environment: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface AzurePorts {
  readonly login?: number
  readonly resourceManager?: number
}

export async function startAzureService(cloud: AzureCloud, ports: AzurePorts = {}): Promise<AzureService> {
  // Clients go by the time of the answers: it is that of the cloud, however fast its clock runs.
  const dated = (answer: ServiceAnswer): ServiceAnswer => ({
    ...answer,
    headers: { date: new Date(cloud.now()).toUTCString(), ...answer.headers }
  })
  const login = await startHttpService(request => dated(cloud.login.answer(request)), ports.login)
  const resourceManager = await startHttpService(request => dated(cloud.arm(request)), ports.resourceManager)
  const tokens = await startGithubIssuer(cloud.issuer)
  Object.assign(cloud.origins, { login: login.origin, resourceManager: resourceManager.origin })
  return {
    ...{ login, resourceManager, environment: tokens.environment },
    close: async () => void (await Promise.all([login, resourceManager, tokens].map(service => service.close())))
  }
}
