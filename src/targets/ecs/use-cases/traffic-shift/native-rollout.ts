import type { ServiceRollout } from '../rolling/service-rollout.js'
import type { NativeCourse } from './native-course.js'
import type { NativeRequest } from './native-request.js'

/** One native rollout: what is wanted, how it stands, and what its report is made of. */
export interface NativeRollout {
  readonly request: NativeRequest
  readonly course: NativeCourse
  readonly shown: ServiceRollout
}
