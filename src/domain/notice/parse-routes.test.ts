import { describe, expect, it } from '@jest/globals'
import { parseYaml } from '../document/parse-yaml.js'
import { parseRoutes } from './parse-routes.js'

const read = (text: string) =>
  parseRoutes(parseYaml(text, { kind: 'input', input: 'routes' }), { slackToken: 'xoxb', variable: () => undefined })

describe('routes with a slip of YAML', () => {
  it.each([
    ['routes:{}', 'line 1, column 1: the space after "routes:" is missing. Write "routes: …".'],
    ['routes:\n- slack C0123456789', 'line 2, column 3: the colon after "slack" is missing. Write "slack: …".'],
    ['routes:\n- slack:C0123456789', 'line 2, column 3: the space after "slack:" is missing.'],
    ['routes:\n- { slack: C0123456789, on failure }', 'line 2, column 3: the colon after "on" is missing.'],
    ['routes:\n  slack: C0123456789', 'line 2, column 3: expected a list with at least one route. Write "- "'],
    [
      '- slack: C0123456789',
      'line 1, column 1: the key "routes:" is missing. Write it first, and the list of routes under it;'
    ],
    ['routes:\n- slak: C0123456789', 'line 2, column 9: unknown key "slak"; did you mean "slack"? Known: slack, '],
    ['routes:\n- slack: #deploys', 'line 2, column 10: expected a name or a list of names, got null. Put a name that'],
    ['routes:\n- slack: @deploys', 'line 2, column 10: this is not valid YAML: a string starts with a reserved'],
    ['routes:\n- slack: C0123456789\n on: failure', 'line 3, column 1: this is not valid YAML: a closing quote'],
    [
      'routes:\n- slack: C0123456789\n\ton: failure',
      'line 3, column 1: this is not valid YAML: tabs cannot be used for indentation'
    ]
  ])('%j are refused at the place', (text, said) => {
    expect(() => read(text)).toThrow(`Input "routes", ${said}`)
  })
})
