import { readFileSync } from 'node:fs'

/** A statement as it is written in docs/iam. */
export interface DocumentedStatement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

/** The policies of docs/iam, by the names of their files. */
export const DOCUMENTED_POLICIES = ['deploy', 'plan', 'doctor', 'judge-window', 'push'] as const

export type PolicyName = (typeof DOCUMENTED_POLICIES)[number]

export function documentedStatements(policy: PolicyName): readonly DocumentedStatement[] {
  return statementsIn(readFileSync(`docs/iam/${policy}.json`, 'utf8'))
}

/** What a stage calls what the documentation calls `api` in `production`. */
export interface StageNames {
  readonly service: string
  readonly role: string
  /** Of the stage; `prod` unless given. */
  readonly cluster?: string
}

/** The same statements with the names of a stage in place of those of the documentation. */
export function statementsOnStage(
  policy: PolicyName,
  { service, role, cluster = 'prod' }: StageNames
): readonly DocumentedStatement[] {
  const text = JSON.stringify(documentedStatements(policy))
  return JSON.parse(
    text
      .replaceAll('production/api', `${cluster}/${service}`)
      .replaceAll('task/production', `task/${cluster}`)
      .replaceAll('cluster/production', `cluster/${cluster}`)
      .replaceAll('task-definition/api', `task-definition/${service}`)
      .replaceAll('/ecs/api', `/ecs/${service}`)
      .replaceAll('role/api-task', 'role/task')
      .replaceAll('role/api-execution', 'role/execution')
      .replaceAll('role/api-load-balancer', 'role/ecs')
      .replaceAll('role/deploy-production', `role/${role}`)
  ) as readonly DocumentedStatement[]
}

/** A policy as IAM takes it. */
export function policyOf(statements: readonly object[]) {
  return { Version: '2012-10-17', Statement: statements }
}

function statementsIn(text: string): readonly DocumentedStatement[] {
  return (JSON.parse(text) as { readonly Statement: readonly DocumentedStatement[] }).Statement
}
