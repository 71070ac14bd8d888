import { nameRevision } from '../service/service-snapshot.js'
import type { Fact } from '../../../../domain/report/report.js'

/** A fact whose value is an ARN, shown by its last part: `api:3`, a task's id. Any other value is shown as it is. */
export function shortFact(name: string, arn: string): Fact {
  const value = nameRevision(arn)
  return { name, value, kind: 'code', ...(value === arn ? {} : { full: arn }) }
}
