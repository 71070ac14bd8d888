import { ArmError } from './arm-error.js'
import { idOf } from '../login/login-error.js'

/** https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations */
export type OperationStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled'

/** A change that goes on after its request was answered. Times are epoch milliseconds. */
export interface Operation {
  readonly id: string
  /** `Microsoft.App/locations/containerappOperationStatuses`, as the path spells it. */
  readonly kind: OperationKind
  readonly subscription: string
  readonly group: string
  readonly startedAt: number
  status: OperationStatus
  endedAt: number | undefined
  error: { readonly code: string; readonly message: string } | undefined
  /** What `Location` answers in the end. */
  result: () => unknown
}

/** Of a resource type: the paths by which its operations are followed. */
export interface OperationKind {
  readonly provider: string
  readonly statuses: string
  readonly results: string
}

export interface Operations {
  readonly all: readonly Operation[]
  begin(operation: Pick<Operation, 'kind' | 'subscription' | 'group' | 'result'>): Operation
  end(operation: Operation, status: Exclude<OperationStatus, 'InProgress'>, error?: Operation['error']): void
  /** Throws 404. */
  find(id: string): Operation
}

export function operations(now: () => number): Operations {
  const all: Operation[] = []
  return {
    all,
    begin(given) {
      const id = idOf(`operation ${all.length}`)
      const operation: Operation = {
        ...{ ...given, id, startedAt: now(), status: 'InProgress', endedAt: undefined, error: undefined }
      }
      all.push(operation)
      return operation
    },
    end(operation, status, error) {
      // What has ended stays as it ended.
      if (operation.status !== 'InProgress') return
      Object.assign(operation, { status, error, endedAt: now() })
    },
    find(id) {
      const found = all.find(each => each.id === id)
      if (found === undefined) throw new ArmError(404, 'NotFound', `The operation with ID '${id}' was not found.`)
      return found
    }
  }
}

/** The operation as a resource: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#azure-asyncoperation-request-and-response */
export function operationBody(operation: Operation, path: string): object {
  const { id, status, startedAt, endedAt, error } = operation
  return {
    ...{ id: path, name: id, status, startTime: new Date(startedAt).toISOString() },
    ...(endedAt === undefined ? {} : { endTime: new Date(endedAt).toISOString() }),
    ...(error === undefined ? {} : { error })
  }
}
