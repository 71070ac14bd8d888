import type { JsonValue } from '../../../domain/document/json-value.js'
import { DeployError } from '../../../domain/errors.js'
import type { AzureAccess } from '../domain/access/azure-access.js'
import { readContainerApp, readReplica, readRevision } from '../domain/app/read-container-app.js'
import { textAt } from '../domain/arm/arm-json.js'
import { readExecution, readJob } from '../domain/job/app-job.js'
import { readRequests, requestsQuery } from '../domain/gate/read-requests.js'
import type { AppChange, ContainerApps } from '../ports/container-apps.js'
import type { ArmClient, ArmRequest } from './arm-client.js'

/** In all clouds: https://learn.microsoft.com/azure/templates/microsoft.app/containerapps */
const APPS_VERSION = '2024-03-01'
/** https://learn.microsoft.com/rest/api/monitor/metrics/list */
const METRICS_VERSION = '2023-10-01'

type Call = Pick<ArmRequest, 'path' | 'apiVersion' | 'doing'>

/** The API of one container app: https://learn.microsoft.com/rest/api/containerapps/ */
export function containerAppsApi(
  client: ArmClient,
  { access, app }: { readonly access: Pick<AzureAccess, 'subscriptionId' | 'resourceGroup'>; readonly app: string }
): ContainerApps {
  const group = `/subscriptions/${encodeURIComponent(access.subscriptionId)}/resourceGroups/${encodeURIComponent(access.resourceGroup)}`
  const place = `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`
  const at = (doing: string, path = '', apiVersion = APPS_VERSION): Call => ({
    path: `${place}${path}`,
    apiVersion,
    doing
  })
  const ofRevision = (name: string, rest = '') => `/revisions/${encodeURIComponent(name)}${rest}`
  const ofJob = (doing: string, job: string, rest = ''): Call => ({
    path: `${group}/providers/Microsoft.App/jobs/${encodeURIComponent(job)}${rest}`,
    ...{ apiVersion: APPS_VERSION, doing }
  })
  const post = async (call: Call, body?: unknown) => client.change({ ...call, method: 'POST', body })
  return {
    async app() {
      const { body, headers } = await client.read(at(`read container app ${app}`))
      return readContainerApp(body, headers.get('etag') ?? undefined)
    },
    revisions: async () => (await client.list(at(`list the revisions of ${app}`, '/revisions'))).map(readRevision),
    revision: name =>
      unlessMissing(async () => readRevision((await client.read(at(`read revision ${name}`, ofRevision(name)))).body)),
    replicas: async name =>
      (
        (await unlessMissing(() =>
          client.list(at(`list the replicas of revision ${name}`, ofRevision(name, '/replicas')))
        )) ?? []
      ).map(readReplica),
    async update(change, etag) {
      const request = { ...at(`change container app ${app}`), method: 'PATCH', body: bodyOf(change), etag } as const
      return (await client.change(request)).operation
    },
    progress: operation => client.progress(operation),
    // https://learn.microsoft.com/rest/api/containerapps/container-apps-revisions/activate-revision
    async activate(name) {
      await post(at(`activate revision ${name}`, ofRevision(name, '/activate')))
    },
    async deactivate(name) {
      await post(at(`deactivate revision ${name}`, ofRevision(name, '/deactivate')))
    },
    async requests(revisions, window) {
      const query = requestsQuery(revisions, window)
      const call = at(`read the metrics of ${app}`, '/providers/Microsoft.Insights/metrics', METRICS_VERSION)
      return readRequests((await client.read({ ...call, query })).body, { revisions, ...window })
    },
    job: async name => readJob((await client.read(ofJob(`read job ${name}`, name))).body),
    // https://learn.microsoft.com/rest/api/containerapps/jobs/start
    startJob: async (name, template) =>
      startedName((await post(ofJob(`start job ${name}`, name, '/start'), template)).body),
    executions: async name =>
      (await client.list(ofJob(`list the executions of job ${name}`, name, '/executions'))).map(readExecution),
    execution: (job, name) =>
      unlessMissing(async () => {
        const call = ofJob(`read execution ${name}`, job, `/executions/${encodeURIComponent(name)}`)
        return readExecution((await client.read(call)).body)
      }),
    // https://learn.microsoft.com/rest/api/containerapps/jobs/stop-execution
    async stopExecution(job, name) {
      await post(ofJob(`stop execution ${name}`, job, `/executions/${encodeURIComponent(name)}/stop`))
    }
  }
}

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/update */
function bodyOf({ tags, traffic, template }: AppChange) {
  const properties = {
    ...(traffic === undefined ? {} : { configuration: { ingress: { traffic } } }),
    ...(template === undefined ? {} : { template })
  }
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(Object.keys(properties).length === 0 ? {} : { properties })
  }
}

function startedName(body: JsonValue | undefined): string | undefined {
  return textAt(body, 'name') ?? textAt(body, 'id')?.split('/').at(-1)
}

async function unlessMissing<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'not-found') throw error
    return undefined
  }
}
