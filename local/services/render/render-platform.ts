import {
  TIMES,
  type Behavior,
  type DeployedRevision,
  type DeployStatus,
  type RenderPlatformOptions,
  type RenderState,
  type StoredDeploy,
  type StoredService
} from './render-state.js'

/** Deploys of services that take time, as Render documents them. */
export interface RenderPlatform extends RenderState {
  add(service: Omit<StoredService, 'deploys'>, live?: DeployedRevision): StoredService
  deploy(service: StoredService, revision: DeployedRevision, trigger: string): StoredDeploy
  cancel(service: StoredService, deploy: StoredDeploy): void
}

const IN_PROGRESS: readonly string[] = [
  'created',
  'queued',
  'build_in_progress',
  'pre_deploy_in_progress',
  'update_in_progress'
]
/** A deploy that was made before anything is observed. */
const LONG_AGO_MILLISECONDS = 86_400_000

export function isInProgress({ status }: Pick<StoredDeploy, 'status'>): boolean {
  return IN_PROGRESS.includes(status)
}

export function renderPlatform(options: RenderPlatformOptions): RenderPlatform {
  const { clock, instances, behaviorOf = (): Behavior => ({}) } = options
  const times = { ...TIMES, ...options.times }
  const state: RenderState = { services: new Map(), events: [], logs: [], overlap: 'override' }
  let count = 0

  const isoNow = () => clock.now()
  const set = (deploy: StoredDeploy, status: DeployStatus) => {
    Object.assign(deploy, { status, updatedAt: isoNow() })
    if (!isInProgress(deploy)) deploy.finishedAt ??= isoNow()
  }
  const fail = (
    service: StoredService,
    deploy: StoredDeploy,
    { status, type, failure }: { readonly status: DeployStatus; readonly type: string; readonly failure: object }
  ) => {
    set(deploy, status)
    state.events.push({
      ...{ service: service.id, type, at: clock.now() },
      details: { deployId: deploy.id, deployStatus: 'failed', reason: { failure } }
    })
    startNext(service)
  }
  /** After so many seconds, unless the deploy has ended since. */
  const later = (seconds: number, deploy: StoredDeploy, task: () => void) =>
    clock.after(seconds * 1000, () => {
      if (isInProgress(deploy)) task()
    })

  function begin(service: StoredService, deploy: StoredDeploy): void {
    set(deploy, 'build_in_progress')
    later(times.build, deploy, () => {
      const { build } = behaviorOf(deploy.revision)
      if (build === 'fails') {
        log(service, 'build', 'error: build command exited with 1')
        fail(service, deploy, {
          status: 'build_failed',
          type: 'build_ended',
          failure: { nonZeroExit: 1, evicted: false }
        })
      } else if (service.preDeployCommand === undefined) update(service, deploy)
      else preDeploy(service, deploy)
    })
  }

  function preDeploy(service: StoredService, deploy: StoredDeploy): void {
    set(deploy, 'pre_deploy_in_progress')
    later(times.preDeploy, deploy, () => {
      if (behaviorOf(deploy.revision).preDeploy !== 'fails') update(service, deploy)
      else {
        log(service, 'app', 'migration failed: relation "meals" does not exist')
        const failure = { nonZeroExit: 1, evicted: false }
        fail(service, deploy, { status: 'pre_deploy_failed', type: 'pre_deploy_ended', failure })
      }
    })
  }

  function update(service: StoredService, deploy: StoredDeploy): void {
    set(deploy, 'update_in_progress')
    if (service.type === 'static_site') {
      later(times.check, deploy, () => goLive(service, deploy))
      return
    }
    instances.start(service, deploy)
    const until = clock.now() + times.unhealthy * 1000
    const check = (): void => {
      const found = instances.state(service, deploy)
      if (found === 'healthy') goLive(service, deploy)
      else if (found === 'exited') endUpdate(service, deploy, { nonZeroExit: 1, evicted: false })
      else if (clock.now() >= until) endUpdate(service, deploy, { unhealthy: 'health check failed', evicted: false })
      else later(times.check, deploy, check)
    }
    later(times.check, deploy, check)
  }

  function endUpdate(service: StoredService, deploy: StoredDeploy, failure: object): void {
    log(service, 'app', 'Traceback: the service did not start')
    instances.stop(service, deploy)
    fail(service, deploy, { status: 'update_failed', type: 'deploy_ended', failure })
  }

  function goLive(service: StoredService, deploy: StoredDeploy): void {
    const before = service.deploys.find(({ status }) => status === 'live')
    if (before !== undefined) {
      set(before, 'deactivated')
      if (service.type !== 'static_site') clock.after(times.drain * 1000, () => instances.stop(service, before))
    }
    set(deploy, 'live')
    instances.route(service, deploy)
    startNext(service)
  }

  /** With the policy `wait`, only the newest of those that wait goes on. */
  function startNext(service: StoredService): void {
    const waiting = service.deploys.filter(({ status }) => status === 'queued')
    const [newest, ...older] = waiting
    for (const each of older) set(each, 'canceled')
    if (newest !== undefined && !service.deploys.some(each => each !== newest && isInProgress(each)))
      later(0, newest, () => begin(service, newest))
  }

  function cancel(service: StoredService, deploy: StoredDeploy): void {
    const isStarted = deploy.status === 'update_in_progress' && service.type !== 'static_site'
    set(deploy, 'canceled')
    if (isStarted) instances.stop(service, deploy)
  }

  function log(service: StoredService, type: 'app' | 'build', message: string): void {
    state.logs.push({ service: service.id, type, at: clock.now(), message })
  }

  function create(service: StoredService, revision: DeployedRevision, trigger: string): StoredDeploy {
    count += 1
    const at = clock.now()
    const id = `dep-${String(count).padStart(20, '0')}`
    const deploy = { id, revision, trigger, createdAt: at, status: 'created', updatedAt: at, finishedAt: undefined }
    service.deploys.unshift(deploy)
    return deploy
  }

  return Object.assign(state, {
    add(given: Omit<StoredService, 'deploys'>, live?: DeployedRevision) {
      const service: StoredService = { ...given, deploys: [] }
      state.services.set(service.id, service)
      if (live === undefined) return service
      const deploy = create(service, live, 'new_commit')
      const at = clock.now() - LONG_AGO_MILLISECONDS
      Object.assign(deploy, { createdAt: at, updatedAt: at, finishedAt: at, status: 'live' })
      if (service.type !== 'static_site') instances.start(service, deploy)
      instances.route(service, deploy)
      return service
    },
    deploy(service: StoredService, revision: DeployedRevision, trigger: string) {
      const running = service.deploys.filter(isInProgress)
      const deploy = create(service, revision, trigger)
      if (running.length > 0 && state.overlap === 'wait') {
        set(deploy, 'queued')
        return deploy
      }
      for (const each of running) cancel(service, each)
      later(times.queue, deploy, () => {
        const canReuse = trigger === 'rollback'
        if (!canReuse) begin(service, deploy)
        else if (service.preDeployCommand === undefined) update(service, deploy)
        else preDeploy(service, deploy)
      })
      return deploy
    },
    cancel(service: StoredService, deploy: StoredDeploy) {
      cancel(service, deploy)
      startNext(service)
    }
  })
}
