import { AwsError } from '../../aws-error.js'
import type { RequestFields } from '../../request-fields.js'
import { invalidRequest } from '../elbv2-request.js'
import type { RuleCondition } from './rule-condition.js'

const fields = [
  'path-pattern',
  'host-header',
  'http-request-method',
  'source-ip',
  'http-header',
  'query-string'
] as const
const maximumValues = 5

/**
 * Reads a rule's conditions:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export function readConditions(conditions: readonly RequestFields[]): readonly RuleCondition[] {
  const read = conditions.map(readCondition)
  for (const kind of ['path-pattern', 'host-header', 'http-request-method', 'source-ip'] as const) {
    if (read.filter(condition => condition.kind === kind).length > 1) {
      throw invalidRequest(`A rule can have at most one condition of the field '${kind}'`)
    }
  }
  const count = read.reduce((sum, condition) => sum + valueCount(condition), 0)
  if (count > maximumValues) {
    throw invalidRequest(`A rule can have at most ${maximumValues} condition values; got ${count}`)
  }
  return read
}

function valueCount(condition: RuleCondition): number {
  return condition.kind === 'query-string' ? condition.pairs.length : condition.values.length
}

function readCondition(condition: RequestFields): RuleCondition {
  const field = condition.requiredText('Field')
  const kind = fields.find(one => one === field)
  if (kind === undefined) throw invalidRequest(`Condition field '${field}' must be one of '[${fields.join(', ')}]'`)
  switch (kind) {
    case 'path-pattern':
      return {
        kind,
        values: requireValues(kind, [...condition.texts('Values'), ...valuesIn(condition, 'PathPatternConfig')])
      }
    case 'host-header':
      return {
        kind,
        values: requireValues(kind, [...condition.texts('Values'), ...valuesIn(condition, 'HostHeaderConfig')])
      }
    case 'http-request-method':
      return { kind, values: requireValues(kind, valuesIn(condition, 'HttpRequestMethodConfig')) }
    case 'source-ip':
      return { kind, values: requireValues(kind, valuesIn(condition, 'SourceIpConfig')) }
    case 'http-header':
      return readHeaderCondition(condition)
    case 'query-string':
      return { kind, pairs: readPairs(condition) }
  }
}

function valuesIn(condition: RequestFields, config: string): string[] {
  return condition.nested(config)?.texts('Values') ?? []
}

/** `Values` and the field's own config may both be sent, as DescribeRules shows both: they count once. */
function requireValues(field: string, values: readonly string[]): readonly string[] {
  const unique = [...new Set(values)]
  if (unique.length === 0) throw invalidRequest('A condition value must be specified')
  const long = unique.find(value => value.length > 128)
  if (long !== undefined) {
    throw new AwsError('ValidationError', `A value of the field '${field}' can have at most 128 characters`)
  }
  return unique
}

function readHeaderCondition(condition: RequestFields): RuleCondition {
  const config = condition.nested('HttpHeaderConfig')
  if (config === undefined) throw invalidRequest('HttpHeaderConfig must be specified')
  return {
    kind: 'http-header',
    header: config.requiredText('HttpHeaderName').toLowerCase(),
    values: requireValues('http-header', config.texts('Values'))
  }
}

function readPairs(condition: RequestFields): readonly { key?: string; value: string }[] {
  const pairs = condition.nested('QueryStringConfig')?.shapes('Values') ?? []
  if (pairs.length === 0) throw invalidRequest('A condition value must be specified')
  return pairs.map(pair => {
    const key = pair.text('Key')
    return { ...(key !== undefined && { key }), value: pair.requiredText('Value') }
  })
}
