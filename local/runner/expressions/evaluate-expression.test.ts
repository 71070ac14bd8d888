import { describe, expect, it } from '@jest/globals'
import { evaluateCondition, evaluateExpression, renderTemplate, type Status } from './evaluate-expression.js'

const contexts = {
  github: { repository: 'acme/shop', event: { labels: [{ name: 'bug' }, { name: 'ui' }], number: 7 } },
  steps: { a: { outcome: 'success' }, b: { outcome: 'failure' } },
  inputs: { 'dry-run': 'false', empty: '' }
}
const scope = (status: Status = 'success') => ({ contexts, status })

describe('an expression', () => {
  it.each<[string, unknown]>([
    ['github.repository', 'acme/shop'],
    ['GITHUB.Repository', 'acme/shop'],
    ["github['event'].number", 7],
    ['github.event.labels[1].name', 'ui'],
    ['github.event.labels.*.name', ['bug', 'ui']],
    ['steps.*.outcome', ['success', 'failure']],
    ['github.no.such.thing', null],
    ["inputs.dry-run == 'FALSE'", true],
    ["'it''s'", "it's"],
    ['1 < 2 && 2 <= 2 && 3 > 2 && !(1 >= 2)', true],
    ["inputs.empty || 'fallback'", 'fallback'],
    ["inputs.dry-run && 'text is truthy'", 'text is truthy'],
    ['true == 1', true],
    ["null == ''", true],
    ["'a' == 0", false],
    ["'a' < 'B'", true],
    ['github.event != null', true],
    ['0xff', 255],
    ['-1.5e2', -150],
    ["contains(github.event.labels.*.name, 'BUG')", true],
    ["contains('Hello', 'ell')", true],
    ["startsWith('Hello', 'he') && endsWith('Hello', 'LO')", true],
    ["format('{0}-{1} {{x}}', 'a', 2)", 'a-2 {x}'],
    ["join(github.event.labels.*.name, '+')", 'bug+ui'],
    ['fromJSON(\'{"a": [1, 2]}\').a[1]', 2],
    ['toJSON(steps.a)', '{\n  "outcome": "success"\n}'],
    ["case(false, 'a', true, 'b', 'c')", 'b'],
    ["case(false, 'a', 'c')", 'c'],
    ["'a''b''c'", "a'b'c"],
    ['.5', 0.5],
    ['NaN == NaN || Infinity < 1', false],
    ["github.event.labels['1'].name", 'ui'],
    ['github.event.labels.name', null],
    ['steps.*.*', ['success', 'failure']],
    ['steps.*.outcome[0]', []],
    ["contains(github.event.labels, 'Object') || contains(steps, 'obj')", false],
    ["startsWith(steps, 'O')", false],
    ['contains(fromJSON(\'["1.0"]\'), 1)', true],
    ['join(steps)', '']
  ])('%s is %j', (text, value) => {
    expect(evaluateExpression(text, scope())).toEqual(value)
  })

  it.each([
    ['github.', "Unexpected symbol: 'EOF'"],
    ['1 +', "Unexpected symbol: '+'"],
    ['(1', 'Unexpected end of expression'],
    ['1 2', "Unexpected symbol: '2'"],
    [' ', 'An expression was expected'],
    ["format('{1}', 'a')", 'more arguments than were supplied'],
    ["format('{0', 'a')", 'format string is invalid'],
    ["startsWith('a')", 'Too few parameters'],
    ['success(1)', 'Too many parameters'],
    ['hashFiles(1)', "Unrecognized function: 'hashFiles'"],
    ["true || hashFiles('x')", "Unrecognized function: 'hashFiles'"],
    ['false && nothing.here', "Unrecognized named-value: 'nothing'"]
  ])('%s is refused: %s', (text, message) => {
    expect(() => evaluateExpression(text, scope())).toThrow(message)
  })

  it('is replaced anywhere inside a text', () => {
    expect(renderTemplate("${{ github.repository }}:${{ '}}' }} $" + '{x}', scope())).toBe('acme/shop:}} $' + '{x}')
  })
})

describe('a condition', () => {
  it.each<[string | undefined, Status, boolean]>([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ['always()', 'cancelled', true],
    ['failure()', 'failure', true],
    ['failure()', 'cancelled', false],
    ['cancelled()', 'cancelled', true],
    ['success() || failure()', 'failure', true],
    ['!cancelled()', 'failure', true],
    ["inputs.dry-run == 'false'", 'success', true],
    ["inputs.dry-run == 'false'", 'failure', false],
    ["${{ inputs.dry-run == 'true' }}", 'success', false],
    ["${{ failure() && steps.b.outcome == 'failure' }}", 'failure', true]
  ])('%s while the job is a %s: %s', (condition, status, runs) => {
    expect(evaluateCondition(condition, scope(status))).toBe(runs)
  })
})
