import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../../domain/errors.js'
import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import { parseEcsGates } from './parse-ecs-gates.js'

function errorOf(text: string): string {
  try {
    parseEcsGates(text)
  } catch (error) {
    if (error instanceof DeployError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

/** A gate on metric math over two metrics. */
function expressionGate(expression: string, second = 'b'): string {
  return `mann-whitney:
  fails-when: lower
  metric:
    name: a per b
    expression: ${expression}
    metrics:
      a: { namespace: N, name: A, statistic: Sum, dimensions: { Revision: "{task-definition}" } }
      ${second}: { namespace: N, name: B, statistic: Sum }`
}

/** What the short form adds to the long one: which percentile to show. */
function withoutPercentiles(plan: GatePlan): unknown {
  return JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === 'percentile' ? undefined : value)))
}

describe('parseEcsGates', () => {
  it('reads which answers count as errors', () => {
    expect(parseEcsGates('errors:').errorSource).toBe('target-and-balancer')
    expect(parseEcsGates('errors:\nerrors-from: unanswered').errorSource).toBe('unanswered')
  })

  it('reads metric math, and leaves its functions, keywords and texts alone', () => {
    const expression = 'FILL(a, REPEAT) / IF(b > 0, b, 1)'
    expect(parseEcsGates(expressionGate(expression)).gates).toMatchObject([
      { name: 'a per b by rank', metric: { kind: 'expression', expression } }
    ])
  })

  it('reads errors as two tests that share one percent of false aborts', () => {
    expect(parseEcsGates('errors:').gates).toEqual([
      {
        kind: 'relative',
        name: 'errors against stable',
        mode: 'enforce',
        signal: { kind: 'errors' },
        tolerance: 0.25,
        alpha: 0.005,
        minRequests: 300
      },
      {
        kind: 'absolute',
        name: 'errors against the service level',
        mode: 'enforce',
        signal: { kind: 'errors' },
        maxRate: 0.01,
        sharedBreachMinutes: 5,
        alpha: 0.005,
        minRequests: 300
      }
    ])
  })

  it.each([
    ['errors: 2%', 'errors: { max-rate: 2% }'],
    ['latency: 300ms', 'latency: { slower-than: 300ms, max-rate: 5% }'],
    ['latency: { p95: 300ms }', 'latency: { slower-than: 300ms, max-rate: 5% }'],
    ['latency: { p99.9: 1s, mode: observe }', 'latency: { slower-than: 1s, max-rate: 0.1%, mode: observe }'],
    [
      'latency: { p50: 100ms, p99: 1s }',
      'latency: [{ slower-than: 100ms, max-rate: 50% }, { slower-than: 1s, max-rate: 1% }]'
    ]
  ])('reads "%s" as "%s"', (short, long) => {
    expect(withoutPercentiles(parseEcsGates(short))).toEqual(withoutPercentiles(parseEcsGates(long)))
  })

  it('compares the requests of several percentiles with the same time with stable once', () => {
    const gates = parseEcsGates('latency: { p95: 300ms, p99.9: 0.3s }').gates
    expect(gates.map(gate => [gate.name, 'maxRate' in gate ? gate.maxRate : undefined])).toEqual([
      ['slower than 300 ms against stable', undefined],
      ['slower than 300 ms against the service level', 0.05],
      ['slower than 300 ms against the service level (p99.9)', 0.001]
    ])
  })

  it('splits the false aborts evenly over all tests, observing ones included', () => {
    const { gates } = parseEcsGates(
      'errors: { mode: observe }\nlatency: [{ slower-than: 300ms }, { slower-than: 1s, max-rate: 5% }]\ntargets:\nfalse-abort-rate: 5%'
    )
    expect(gates.flatMap(gate => ('alpha' in gate ? [gate.alpha] : []))).toEqual([0.01, 0.01, 0.01, 0.01, 0.01])
  })

  it.each([
    ['errors: { max-rate: 0.1% }', 3000],
    ['errors: { max-rate: 10% }', 100],
    ['error-rate-above: 5% for 5m', 100],
    ['errors:\nmin-requests: 20', 20]
  ])('asks in "%s" for %d requests', (text, minRequests) => {
    expect(parseEcsGates(text).gates[0]).toMatchObject({ minRequests })
  })

  it.each([
    ['5% for 5m', { kind: 'consecutive', minutes: 5 }],
    ['5% for 3 of 5m', { kind: 'm-of-n', minutes: 3, of: 5 }],
    ['5% for 5m in total', { kind: 'cumulative', minutes: 5 }]
  ])('reads the alert rule "%s"', (text, breaches) => {
    expect(parseEcsGates(`error-rate-above: ${text}`).gates).toMatchObject([
      { kind: 'threshold', maxRate: 0.05, breaches }
    ])
  })

  it('reads alert rules in the words of a monitoring page', () => {
    const worded = '- error rate > 5% for 5 minutes\n- p95 > 1000 ms for 5 minutes\n- P99.9 latency above 2s for 3m'
    expect(parseEcsGates(`alert-rules:\n${worded}`)).toEqual(
      parseEcsGates('error-rate-above: 5% for 5m\np95-above: 1000ms for 5m\np99.9-above: 2s for 3m')
    )
  })

  it.each([
    ['p95-above: 1000ms for 5m', 0.05, 1000],
    ['p50-above: 0.25s for 5m', 0.5, 250],
    ['p99.9-above: 3 s for 2m', 0.001, 3000]
  ])('counts slow requests for "%s"', (text, maxRate, slowerThanMilliseconds) => {
    expect(parseEcsGates(text).gates).toMatchObject([{ maxRate, signal: { kind: 'slow', slowerThanMilliseconds } }])
  })

  it('keeps a version as written', () => {
    const { gates } = parseEcsGates('http: { url: "https://a.example", version: { equals: 1.10, header: x-version } }')
    expect(gates).toMatchObject([
      { expect: { version: { equals: '1.10', in: { kind: 'header', name: 'x-version' } } } }
    ])
  })

  it('gives every gate the mode at the top, unless it has its own', () => {
    const { gates } = parseEcsGates('mode: observe\ntargets:\nalarms: { names: a, mode: enforce }')
    expect(gates.map(gate => gate.mode)).toEqual(['observe', 'enforce'])
  })

  it.each([
    ['erors:', 'line 1, column 1: gates has no key "erors"; did you mean "errors"?'],
    ['errors:\n  max-rat: 1%', 'line 2, column 3: errors has no key "max-rat"; did you mean "max-rate"?'],
    [
      'latency:\n  - slower-than: 1s\n  - slower: 1s',
      'line 3, column 5: latency has no key "slower"; did you mean "slower-than"?'
    ],
    [
      'http: { url: "https://a.example", version: 1.2 }',
      'expected keys under version (equals, header, json), got "1.2". Write "version: { equals: … }".'
    ],
    ['http: { url: "https://a.example", version: { equal: 1 } }', 'version has no key "equal"; did you mean "equals"?'],
    ['p0-above: 1s for 5m', 'did you mean "p95-above"?'],
    ['errors: { max-rate: 0.05 }', 'column 21: 0.05 has no percent sign. Write 5% or 0.05%.'],
    ['errors: 1', 'column 9: 1 has no percent sign. Write 1%.'],
    ['latency: 300', 'column 10: 300 has no unit. Write 300ms.'],
    ['latency: { p95: 300 }', 'column 17: 300 has no unit. Write 300ms.'],
    ['latency: { p95: 300ms, max-rate: 1% }', 'column 24: max-rate cannot be combined with p95'],
    ['latency: { p42: 300ms }', 'latency has no key "p42"'],
    ['5xx: 1%', 'gates has no key "5xx". Write "errors: 1%"'],
    ['error-rate: 1%', 'gates has no key "error-rate". Write "errors: 1%"'],
    ['p99: 1s', 'gates has no key "p99". Write "latency: { p99: 300ms }".'],
    ['p95-above: 500ms', 'p95-above requires a number of minutes. Write "500ms for 5m", or "latency: { p95: 500ms }"'],
    ['errors:\nwarm-up: 2', 'line 2, column 10: 2 has no unit. Write 2m.'],
    ['errors:\nmetric-delay: 60', 'line 2, column 15: 60 has no unit. Write 60s for seconds.'],
    ['error-rate-above: 5% for 5', 'column 19: 5 has no unit. Write 5m.'],
    ['errors: { max-rate: 60% }', '(above 0%, up to 50%), got "60%"'],
    ['error-rate-above: 5%', 'error-rate-above requires a number of minutes. Write "5% for 5m", or "errors: 5%"'],
    [
      'error-rate-above: 5% for 9 of 5m',
      'column 19: "9 of 5m" requires more minutes than its period has. Write "5 of 9m", or at most "5 of 5m".'
    ],
    ['error-rate-above: 5% for 1 of 5m', 'from 2m to 999m; got "1 of 5m"'],
    [
      'errors: { tolerance: 1.25 }',
      'Write 25% to accept 1.25 times the value of stable, or 1.25% to accept 1.25% more.'
    ],
    ['errors: { tolerance: 25 }', 'column 22: 25 has no percent sign. Write 25%.'],
    ['errors: { tolerance: 0.25 }', 'column 22: 0.25 has no percent sign. Write 25% or 0.25%.'],
    [
      'errors:\n latency: 300ms',
      'line 2, column 2: errors has no key "latency", which is a gate of its own. Write "latency:" at the top level, without indentation.'
    ],
    [
      'latency:\n  p95: 300ms\n  targets:',
      'line 3, column 3: latency has no key "targets", which is a gate of its own.'
    ],
    [
      'alert-rules: [error rate >= 5% for 5 min]',
      'column 15: the comparison ">=" is not supported. Write ">", "above" or "over", such as "error rate > 5% for 5 minutes".'
    ],
    ['alert-rules: p95 latency ≥ 300ms for 5m', 'the comparison "≥" is not supported'],
    ['targets: true', 'targets takes no value. Write "targets:" without a value, or "targets: { mode: … }".'],
    [
      'alert-rules: [ error rate more than 5% in 5 minutes ]',
      'or "p95 > 1000 ms for 5 minutes"; the value is not shown.'
    ],
    ['p95-above: 5% for 5m', 'expected a response time such as 300ms or 1.5s'],
    ['alert-rules: errors > 5% for 5m', 'line 1, column 14: expected a rule such as "error rate > 5% for 5 minutes"'],
    ['alert-rules: [error rate > 5 for 5m]', 'column 15: 5 has no percent sign. Write 5%.'],
    ['alert-rules: p95 > 1 s for 1 min', 'from 2m to 999m; got "1m"'],
    ['alarms: []', 'expected 1 to 100 names of CloudWatch alarms'],
    ['alarms: [a, ""]', 'line 1, column 13: expected the name of a CloudWatch alarm, got ""'],
    ['http: {}', 'http requires "url"'],
    [
      'http: { url: "https://user:secret@a.example" }',
      'contains no user name, password or space; the value is not shown.'
    ],
    ['http: { url: api.example.com/health }', 'expected a URL that starts with http:// or https://'],
    ['http: { url: "https://a.example", status: 299-200 }', 'got "299-200"'],
    [
      'mann-whitney: { metric: { namespace: A, name: b, statistic: p90, dimensions: { C: "{load-balancer}" } }, fails-when: lower }',
      'line 1, column 25: metric requires a dimension that distinguishes the revisions, with {target-group} or {task-definition}'
    ],
    [
      'mann-whitney:\n  fails-when: lower\n  metric: { namespace: A, name: b, statistic: Sum, dimensions: { C: "{target-group}" } }',
      'line 3, column 47: Sum depends on the share of traffic'
    ],
    [
      'mann-whitney:\n  fails-when: lower\n  metric: { namespace: A, name: b, statistic: P90, dimensions: { C: "{target-group}" } }',
      'line 3, column 47: expected a statistic of CloudWatch such as Average, p90 or TM(2%:98%), got "P90"'
    ],
    [
      'mann-whitney:\n  fails-when: lower\n  metric: { namespace: A, name: b, statistic: p90, dimensions: { C: "{target}" } }',
      'line 3, column 69: unknown placeholder "target"; did you mean {target-group}?'
    ],
    [expressionGate('a / c'), 'line 5, column 17: the expression uses "c", which "metrics" does not define'],
    [expressionGate('a * 2'), 'the expression does not use "b", which "metrics" defines'],
    [expressionGate('a / b + SUM(METRICS())'), 'METRICS() would also match metrics that this gate does not list'],
    [expressionGate('a / b', 'B'), 'line 8, column 7: "B" is not a valid id for an expression'],
    [
      'latency: { slower-than: 1s, shared-breach-wait: 5m }',
      '"shared-breach-wait" is not supported without "max-rate"'
    ],
    ['error-rate-above: [5% for 5m, 5% for 5m]', 'the gate "error rate above 5% for 5m" appears twice'],
    [
      'errors:\nerrors:',
      'this key appears twice; remove one of the two, or combine both into one list if the gate accepts a list'
    ],
    ['errors: *anchor', 'aliases are not supported'],
    ['errors: !!set {}', 'tags (!…) are not supported'],
    ['errors: {', 'this is not valid YAML'],
    ['a: 1\n---\nb: 2', 'this is not valid YAML'],
    ['[errors]', 'expected a mapping of gates such as "errors:", got a list'],
    ['', 'got nothing'],
    ['errors:\nerrors-from: browser', 'line 2, column 14: '],
    ['warm-up: 2m', 'no gate is listed'],
    ['errors:\nwarm-up: 0m', 'line 2, column 10: expected whole minutes such as 5m (1m to 60m), got "0m"'],
    ['errors:\nmetric-delay: 1m1m', 'line 2, column 15: 1m1m repeats a unit. Write each unit once'],
    ['errors { max-rate: 1% }', 'line 1, column 1: the colon after "errors" is missing. Write "errors: …".'],
    ['errors: 1%\nlatency { p95: 300ms }', 'line 2, column 1: the colon after "latency" is missing.'],
    ['errors 1%', 'line 1, column 1: the colon after "errors" is missing.'],
    ['errors = 1%', 'line 1, column 1: the colon after "errors" is missing.'],
    ['errors:1%', 'line 1, column 1: the space after "errors:" is missing. Write "errors: …".'],
    ['errors:{ max-rate: 1% }', 'line 1, column 1: the space after "errors:" is missing.'],
    ['errors:\u00a01%', 'line 1, column 1: the space after "errors:" is missing.'],
    ['"errors: 1%"', 'line 1, column 1: "errors: …" is quoted, so it is not read as a key. Remove the quotes.'],
    ['errors: { max-rate:1% }', 'line 1, column 11: the space after "max-rate:" is missing.'],
    ['errors: { max-rate 1% }', 'line 1, column 11: the colon after "max-rate" is missing.'],
    ['errors:\n  max-rate 1%', 'line 2, column 3: the colon after "max-rate" is missing.'],
    ['errors:\nmax-rate: 1%', 'line 2, column 1: "max-rate" belongs to a gate. Indent it below "errors:".'],
    ['latency: [p95, 300ms]', 'line 1, column 11: the colon after "p95" is missing.'],
    ['- errors: 1%', 'got a list. Remove the dash before each gate.'],
    ['errors:\n  - max-rate: 1%', 'got a list. Remove the dashes or brackets.'],
    ['alarms: { a, b }', 'expected a list. Write "alarms: [name, name]".'],
    ['alarms:\n- a\n - b', 'line 2, column 3: the next line begins with a dash and is indented deeper.'],
    [
      'errors:\n\tmax-rate: 1%',
      'line 2, column 1: this is not valid YAML: tabs cannot be used for indentation; use spaces.'
    ],
    ['errors: { max-rate: 1%', 'the indentation is wrong, or a bracket or brace is not closed'],
    ['errors:\n  max-rate: 1%\n   tolerance: 10%', 'keys of one mapping have the same indentation'],
    [
      'alarms: @a',
      'line 1, column 9: this is not valid YAML: a string starts with a reserved character; put it in quotes.'
    ],
    ['errors:\nmode: off', 'expected one of enforce, observe; got "off"']
  ])('refuses "%s"', (text, message) => {
    expect(errorOf(text)).toContain('Input "gates", line ')
    expect(errorOf(text)).toContain(message)
  })

  it('shows a value that could be a word of its own, and no other', () => {
    expect(errorOf('errors: twice')).toContain('got "twice"')
    for (const value of ['s'.repeat(500), 'ghp_16C7e42F292c', 'user:hush@host', 'a=b'])
      expect(errorOf(`errors: ${value}`)).toMatch(/; the value is not shown\.$/)
  })

  it('shows no query of an address, numbers addresses that then look alike, and refuses one that is listed twice', () => {
    const probes = parseEcsGates(
      'http: [{ url: "https://a.example/ok?key=s1" }, { url: "https://a.example/ok?key=s2" }, { url: "https://a.example/T0kenAbcdef99/x" }]'
    )
    expect(probes.gates.map(({ name }) => name)).toEqual([
      'http https://a.example/ok?***',
      'http https://a.example/ok?*** (2)',
      'http https://a.example/***/x'
    ])
    const twice = errorOf('http: [{ url: "https://a.example/?k=s1" }, { url: "https://a.example/?k=s1" }]')
    expect(twice).toContain('the gate "http https://a.example/?***" appears twice')
    expect(errorOf('http: { url: "https://ada:hush@a.example/" }')).not.toMatch(/ada|hush/)
    expect(errorOf('http: { url: "https://a.example", headers: { "Bearer hush": x } }')).not.toContain('hush')
  })

  it('does not take a name of JavaScript for a gate', () => {
    expect(errorOf('constructor:')).toContain('gates has no key "constructor"')
  })

  it('handles deep nesting', () => {
    expect(errorOf('['.repeat(20_000))).toContain('Input "gates", line 1')
  })
})
