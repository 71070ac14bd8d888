import { matchesPattern } from './matches-pattern.js'

type Test = (got: string, expected: string) => boolean

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: (got, expected) => got === expected,
  StringEqualsIgnoreCase: (got, expected) => got.toLowerCase() === expected.toLowerCase(),
  StringLike: matchesPattern,
  ArnEquals: isArnLike,
  ArnLike: isArnLike,
  Bool: (got, expected) => got.toLowerCase() === expected.toLowerCase()
}

/** The six parts of an ARN are compared one by one; of the last one a pattern may span colons. */
function isArnLike(got: string, expected: string): boolean {
  const parts = (arn: string) => {
    const all = arn.split(':')
    return [...all.slice(0, 5), all.slice(5).join(':')]
  }
  const wanted = parts(expected)
  return parts(got).every((part, index) => matchesPattern(part, wanted[index] ?? ''))
}

const SETS: Readonly<Record<string, 'all' | 'any'>> = { 'ForAllValues:': 'all', 'ForAnyValue:': 'any' }

interface Operator {
  readonly test: Test
  readonly negated: boolean
  readonly ifExists: boolean
  /** Of a condition on a set of values; undefined: on one value. */
  readonly set: 'all' | 'any' | undefined
}

function readOperator(operator: string): Operator | undefined {
  const [, set = '', bare = '', optional] = /^(ForAllValues:|ForAnyValue:)?(\w+?)(IfExists)?$/.exec(operator) ?? []
  const plain = bare.replace(/^(String|Arn)Not/, '$1')
  const test = Object.hasOwn(TESTS, plain) ? TESTS[plain] : undefined
  if (test === undefined) return undefined
  return { test, negated: plain !== bare, ifExists: optional !== undefined, set: SETS[set] }
}

export function isKnownOperator(operator: string): boolean {
  return operator === 'Null' || readOperator(operator) !== undefined
}

/**
 * Whether a condition holds for the values that a request has of its key; undefined: it has none. A condition on a key that
 * is not there fails, unless it is negated, optional (`…IfExists`), or of all values of a set; of any value of a set it fails
 * also when it is negated: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function holds(
  { operator, values }: { readonly operator: string; readonly values: readonly string[] },
  got: readonly string[] | undefined
): boolean {
  if (operator === 'Null') return values.includes(String(got === undefined))
  const read = readOperator(operator)
  if (read === undefined) return false
  const { test, negated, ifExists, set } = read
  if (got === undefined) return ifExists || set === 'all' || (negated && set === undefined)
  const one = (value: string) => values.some(expected => test(value, expected)) !== negated
  return set === 'all' ? got.every(one) : got.some(one)
}
