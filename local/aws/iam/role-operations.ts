import type { Caller, Operation, Shape } from '../aws-service.js'
import { accountOf } from '../place.js'
import type { RequestFields } from '../request-fields.js'
import { readIamRequest } from './iam-request.js'
import { readPolicyDocument } from './policy-document.js'
import type { Role, Roles } from './roles.js'
import { uniqueId } from './unique-id.js'

/** Roles of the caller's account, and what they may do: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html */
export function roleOperations(roles: Roles): Readonly<Record<string, Operation>> {
  const namedRole = (fields: RequestFields, { arn }: Caller) =>
    roles.require(accountOf(arn), fields.requiredText('RoleName'))
  return {
    CreateRole: (input, caller) => ({ Role: describe(createRole(input, caller, roles)) }),
    GetRole: (input, caller) => ({ Role: describe(namedRole(readIamRequest(input), caller)) }),
    UpdateAssumeRolePolicy: (input, caller) => {
      const fields = readIamRequest(input)
      const role = namedRole(fields, caller)
      role.trustPolicy = readPolicyDocument(fields.requiredText('PolicyDocument'))
      return {}
    },
    PutRolePolicy: (input, caller) => {
      const fields = readIamRequest(input)
      const { inline } = namedRole(fields, caller)
      inline.set(fields.requiredText('PolicyName'), readPolicyDocument(fields.requiredText('PolicyDocument')))
      return {}
    },
    CreatePolicy: (input, caller) => {
      const fields = readIamRequest(input)
      const [name, path] = [fields.requiredText('PolicyName'), fields.text('Path') ?? '/']
      const text = fields.requiredText('PolicyDocument')
      const { arn, createdAt } = roles.addPolicy(accountOf(caller.arn), { name, path, text })
      return {
        Policy: {
          ...{ PolicyName: name, PolicyId: uniqueId('ANPA', name), Arn: arn, Path: path, DefaultVersionId: 'v1' },
          ...{ AttachmentCount: 0, IsAttachable: true },
          ...{ CreateDate: new Date(createdAt), UpdateDate: new Date(createdAt) }
        }
      }
    },
    AttachRolePolicy: (input, caller) => {
      const fields = readIamRequest(input)
      const { attached } = namedRole(fields, caller)
      const arn = fields.requiredText('PolicyArn')
      roles.requirePolicy(arn)
      attached.add(arn)
      return {}
    }
  }
}

function createRole(input: Shape, { arn }: Caller, roles: Roles): Role {
  const fields = readIamRequest(input)
  const permissionsBoundary = fields.text('PermissionsBoundary')
  if (permissionsBoundary !== undefined) roles.requirePolicy(permissionsBoundary)
  return roles.create(accountOf(arn), {
    name: fields.requiredText('RoleName'),
    path: fields.text('Path') ?? '/',
    description: fields.text('Description'),
    permissionsBoundary,
    sessionSeconds: fields.integer('MaxSessionDuration', { from: 3600, to: 43_200 }) ?? 3600,
    trustPolicy: readPolicyDocument(fields.requiredText('AssumeRolePolicyDocument'))
  })
}

/** The trust policy is URL-encoded: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
function describe(role: Role): Shape {
  const { name, path, arn, createdAt, description, sessionSeconds, permissionsBoundary, trustPolicy } = role
  return {
    ...{ Path: path, RoleName: name, RoleId: uniqueId('AROA', name), Arn: arn, CreateDate: new Date(createdAt) },
    AssumeRolePolicyDocument: encodeURIComponent(trustPolicy.text),
    ...{ Description: description, MaxSessionDuration: sessionSeconds },
    PermissionsBoundary:
      permissionsBoundary === undefined
        ? undefined
        : { PermissionsBoundaryType: 'PermissionsBoundaryPolicy', PermissionsBoundaryArn: permissionsBoundary }
  }
}
