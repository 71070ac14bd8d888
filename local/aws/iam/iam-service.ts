import type { AwsService } from '../aws-service.js'
import { roleOperations } from './role-operations.js'
import type { Roles } from './roles.js'
import { simulatePrincipalPolicy } from './simulate-principal-policy.js'

interface IamOptions {
  readonly roles: Roles
  /** Most results of one answer of a simulation. */
  readonly simulationPageSize: number
}

/** IAM as far as roles go. It is one for all regions: https://docs.aws.amazon.com/general/latest/gr/iam-service.html */
export function createIam({ roles, simulationPageSize }: IamOptions): AwsService {
  return {
    prefix: 'iam',
    operations: {
      ...roleOperations(roles),
      SimulatePrincipalPolicy: input => simulatePrincipalPolicy(input, { roles, pageSize: simulationPageSize })
    },
    stop: () => Promise.resolve()
  }
}
