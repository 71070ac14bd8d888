import type { Shape } from '../../aws-service.js'
import type { RuleCondition } from './rule-condition.js'

/** A rule's conditions as DescribeRules shows them: path and host both in the old and in the new form. */
export function renderConditions(conditions: readonly RuleCondition[]): Shape[] {
  return conditions.map(condition => ({ Field: condition.kind, ...renderValues(condition) }))
}

function renderValues(condition: RuleCondition): Shape {
  switch (condition.kind) {
    case 'path-pattern':
      return { Values: condition.values, PathPatternConfig: { Values: condition.values } }
    case 'host-header':
      return { Values: condition.values, HostHeaderConfig: { Values: condition.values } }
    case 'http-request-method':
      return { HttpRequestMethodConfig: { Values: condition.values } }
    case 'source-ip':
      return { SourceIpConfig: { Values: condition.values } }
    case 'http-header':
      return { HttpHeaderConfig: { HttpHeaderName: condition.header, Values: condition.values } }
    case 'query-string':
      return { QueryStringConfig: { Values: condition.pairs.map(({ key, value }) => ({ Key: key, Value: value })) } }
  }
}
