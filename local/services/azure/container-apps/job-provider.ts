import type { ServiceAnswer } from '../../http-service.js'
import { ArmError, badRequest, notFound } from '../arm/arm-error.js'
import type { OperationKind, Operations } from '../arm/arm-operations.js'
import { lroHeaders, pageOf, readJson, readNoBody, readQuery, type ArmRequest } from '../arm/arm-request.js'
import { checkShape, isObject, mergePatch, type Json, type Shape } from '../arm/read-body.js'
import { CONTAINERS, REGISTRIES, SECRETS, TEMPLATE } from './app-shape.js'
import { checkConfiguration, checkTemplate, objectsOf } from './check-app.js'
import type { JobPlatform, StoredExecution, StoredJob } from './job-platform.js'

export interface JobProviderWorld {
  readonly jobs: JobPlatform
  readonly operations: Operations
  readonly subscription: string
}

const OPERATIONS: OperationKind = {
  provider: 'Microsoft.App',
  statuses: 'containerappsjobOperationStatuses',
  results: 'containerappsjobOperationResults'
}

/** What a start may override: https://learn.microsoft.com/rest/api/containerapps/jobs/start#jobexecutiontemplate */
const EXECUTION: Shape = { members: { containers: CONTAINERS, initContainers: CONTAINERS } }
const TRIGGER: Shape = { members: { replicaCompletionCount: 'integer', parallelism: 'integer' } }
const CONFIGURATION: Shape = {
  members: {
    ...{
      triggerType: { oneOf: ['Schedule', 'Event', 'Manual'] },
      replicaTimeout: 'integer',
      replicaRetryLimit: 'integer'
    },
    ...{
      manualTriggerConfig: TRIGGER,
      scheduleTriggerConfig: 'map',
      eventTriggerConfig: 'map',
      secrets: SECRETS,
      registries: REGISTRIES
    },
    identitySettings: { items: { members: { identity: 'string', lifecycle: 'string' } } }
  }
}
/** https://learn.microsoft.com/rest/api/containerapps/jobs/update#jobpatchproperties: no `location` */
const JOB: Shape = {
  members: {
    ...{ tags: 'map', identity: 'map' },
    properties: { members: { environmentId: 'string', configuration: CONFIGURATION, template: TEMPLATE } }
  }
}

export function answerJob(request: ArmRequest, world: JobProviderWorld): ServiceAnswer {
  const { method, path } = request
  const { group = '', type, names, action } = path
  const [name = '', execution = ''] = names
  const { jobs, subscription } = world
  const job = () => jobs.find(group, name)
  switch (
    [method, type.toLowerCase(), ...(action === undefined ? [] : [action.toLowerCase()]), String(names.length)].join(
      ' '
    )
  ) {
    case 'GET jobs 1':
      readQuery(request)
      return { status: 200, body: jobAnswer(job(), subscription) }
    case 'PATCH jobs 1':
      return patchJob(job(), request, world)
    case 'POST jobs start 1':
      return startJob(job(), request, world)
    case 'GET jobs/executions 1':
      if (readQuery(request, ['$filter', '$skipToken']).has('$filter'))
        throw badRequest('InvalidFilter', 'The filter is not supported.')
      return {
        status: 200,
        body: pageOf(
          job().executions.map(each => executionAnswer(job(), each, subscription)),
          request,
          20
        )
      }
    case 'GET jobs/executions 2':
      readQuery(request)
      return { status: 200, body: executionAnswer(job(), findExecution(job(), execution), subscription) }
    case 'POST jobs/executions stop 2':
      readQuery(request)
      readNoBody(request)
      jobs.stop(findExecution(job(), execution))
      return { status: 200 }
    default:
      throw new ArmError(
        405,
        'MethodNotAllowed',
        `The requested resource does not support http method '${method}' for '${type}'.`
      )
  }
}

function patchJob(
  job: StoredJob,
  request: ArmRequest,
  { jobs, operations, subscription }: JobProviderWorld
): ServiceAnswer {
  readQuery(request)
  const body = readJson(request)
  checkShape(body, JOB, { path: 'job', isPatch: true })
  if (job.provisioning === 'InProgress')
    throw new ArmError(
      409,
      'ContainerAppOperationInProgress',
      `Cannot modify a job '${job.name}' because there is an active provisioning operation in progress.`
    )
  const { configuration = {}, template = {} } = isObject(body.properties) ? body.properties : {}
  const next = {
    configuration: objectOf(mergePatch(job.configuration, configuration)),
    template: objectOf(mergePatch(job.template, template))
  }
  checkConfiguration(next.configuration)
  checkTemplate(next.template, next.configuration)
  Object.assign(job, { ...next, provisioning: 'InProgress' })
  const operation = operations.begin({
    kind: OPERATIONS,
    subscription,
    group: job.group,
    result: () => jobAnswer(job, subscription)
  })
  jobs.later(5, () => {
    job.provisioning = 'Succeeded'
    operations.end(operation, 'Succeeded')
  })
  return {
    status: 202,
    headers: lroHeaders(operation, { request, headers: 'location', seconds: 2, location: job.location })
  }
}

/** Starts an execution, with other containers than those of the job where the body has some. */
function startJob(
  job: StoredJob,
  request: ArmRequest,
  { jobs, operations, subscription }: JobProviderWorld
): ServiceAnswer {
  readQuery(request)
  const body: Json = request.body === '' ? {} : readJson(request)
  checkShape(body, EXECUTION, { path: 'template', isPatch: false })
  if (job.configuration.triggerType !== 'Manual')
    throw badRequest('JobTriggerTypeInvalid', `The trigger type of job '${job.name}' is not Manual.`)
  const containers = objectsOf(body.containers)
  const template = containers.length === 0 ? job.template : body
  if (containers.length > 0) checkTemplate(body, job.configuration)
  const base = { name: '', id: '' }
  const operation = operations.begin({ kind: OPERATIONS, subscription, group: job.group, result: () => base })
  const started = jobs.start(job, template, () => operations.end(operation, 'Succeeded'))
  Object.assign(base, { name: started.name, id: executionId(job, started, subscription) })
  if (jobs.settings.startAnswers === 200) return { status: 200, body: base }
  return {
    status: 202,
    headers: lroHeaders(operation, { request, headers: 'location', seconds: 2, location: job.location })
  }
}

function findExecution({ executions, name: job, group }: StoredJob, name: string): StoredExecution {
  const found = executions.find(each => each.name === name)
  if (found === undefined) throw notFound('Microsoft.App/jobs/executions', `${job}/${name}`, group)
  return found
}

function jobAnswer(job: StoredJob, subscription: string): object {
  const { name, location, environmentId, configuration, template, provisioning } = job
  const secrets = objectsOf(configuration.secrets).map(secret => ({ name: secret.name }))
  return {
    ...{ id: jobId(job, subscription), name, type: 'Microsoft.App/jobs', location },
    properties: {
      provisioningState: provisioning,
      environmentId,
      configuration: { ...configuration, secrets },
      template
    }
  }
}

function executionAnswer(job: StoredJob, execution: StoredExecution, subscription: string): object {
  const { name, template, startedAt, endedAt, status } = execution
  return {
    ...{ id: executionId(job, execution, subscription), name, type: 'Microsoft.App/jobs/executions' },
    properties: {
      ...{ status, startTime: new Date(startedAt).toISOString(), template },
      ...(endedAt === undefined ? {} : { endTime: new Date(endedAt).toISOString() })
    }
  }
}

const jobId = ({ group, name }: StoredJob, subscription: string) =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.App/jobs/${name}`
const executionId = (job: StoredJob, { name }: StoredExecution, subscription: string) =>
  `${jobId(job, subscription)}/executions/${name}`

function objectOf(value: unknown): Json {
  if (isObject(value)) return value
  throw badRequest('InvalidRequestContent', 'configuration and template must be objects.')
}
