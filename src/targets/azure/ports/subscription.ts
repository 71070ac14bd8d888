import type { Permission } from '../domain/doctor/judge-permissions.js'

/** What is around an app. All methods throw `DeployError`. */
export interface Subscription {
  /** What the identity may do with the app. */
  permissions(): Promise<readonly Permission[]>
  /** `Registered` where Container Apps can be used in the subscription; undefined where Azure does not say. */
  providerState(): Promise<string | undefined>
}
