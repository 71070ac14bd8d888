import type { Alarms } from '../../cloudwatch/alarms/alarms.js'
import type { Clock } from '../../clock.js'
import type { Traffic } from '../../elbv2/traffic.js'
import type { Place } from '../../place.js'
import type { TaskDefinitionStore } from '../task-definitions/task-definition-store.js'
import type { TaskStore } from '../tasks/task-store.js'
import type { OpenQuestions } from '../open-questions.js'
import type { RollbackRace } from './rollback-race.js'

/** What the service scheduler and the deployments work with. */
export interface ServiceContext {
  readonly clock: Clock
  readonly place: Place
  readonly traffic: Traffic
  readonly alarms: Alarms
  readonly tasks: TaskStore
  readonly taskDefinitions: TaskDefinitionStore
  readonly deploymentVisibleAfter: number
  readonly rollbackRace: RollbackRace
  readonly openQuestions: OpenQuestions
  /** Whether a deployment of a service is kept in a stage on its way forward. */
  readonly staysIn: (service: string, stage: string) => boolean
}
