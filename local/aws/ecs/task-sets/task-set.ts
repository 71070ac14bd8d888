import type { Deployment } from '../services/deployment.js'

export interface TaskSet {
  readonly pool: Deployment
}
