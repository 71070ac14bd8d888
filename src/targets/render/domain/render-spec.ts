import type { OnRunning } from '../../../domain/rollout/plan/on-running.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import type { RenderSource } from './render-deploy.js'

/** What one service is to serve. */
export interface RenderSpec {
  /** ID of the service: `srv-…`. */
  readonly service: string
  /** `previous`: the revision that was live before the one that is live now. */
  readonly source: RenderSource | 'previous'
  /** A rollback: earlier builds are used again, and nothing is refused. */
  readonly isWayBack: boolean
  readonly onRunning: OnRunning
  /** How long a live deploy is judged: another run may still judge one that is younger. Seconds. */
  readonly judgedSeconds: number
  /** What is done where Render deploys pushes automatically. */
  readonly autoDeploy: 'refuse' | 'turn-off'
}

/** A revision that was live, and the deploy that Render can roll back to. */
export interface EarlierDeploy {
  readonly deployId: string
  readonly revision: Revision
}

/** All that another run, or `post`, needs to continue with a deploy: plain JSON. */
export interface RenderRef {
  readonly service: string
  readonly canary: Revision
  /** What was live before; undefined for the first deploy. */
  readonly stable: EarlierDeploy | undefined
  /** ID of the newest deploy before the start: only later ones are the run's own. Undefined: there was none. */
  readonly lastBefore: string | undefined
  /** Once Render has named it. */
  readonly deployId?: string
  /** It goes back to an earlier revision, and is not undone. */
  readonly isWayBack: boolean
  /** The revision was live already: there is no deploy to wait for. */
  readonly isLive?: true
}
