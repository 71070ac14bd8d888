import type { ServiceAnswer, ServiceRequest } from '../http-service.js'
import type { GithubPlace } from './github-answers.js'
import type { GithubPermissions, GithubState, GithubUser } from './github-state.js'

/** One operation of the REST API. */
export interface GithubEndpoint {
  readonly method: string
  /** Of the path below `/repos/owner/name`. */
  readonly path: RegExp
  readonly needs: keyof GithubPermissions
  readonly answer: (call: GithubCall) => ServiceAnswer
}

/** A request of a known token. */
export interface GithubCall extends ServiceRequest {
  /** Who the token belongs to. */
  readonly viewer: GithubUser
  /** What the groups of `path` matched. */
  readonly parts: readonly string[]
  readonly place: GithubPlace
}

/** What all endpoints work on. */
export interface GithubRepository {
  readonly state: GithubState
  /** A number for what is made: no two things have the same. */
  readonly nextId: () => number
}
