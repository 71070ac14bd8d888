import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { parseRoutes } from '../../../src/domain/notice/parse-routes.js'
import { parseDocument } from '../../../src/targets/ecs/use-cases/task-definition/parse-document.js'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

const page = readFileSync('docs/notify.md', 'utf8')
const readme = readFileSync('actions/notify/README.md', 'utf8')
const blocks = (text: string, info: string) =>
  [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(match => match[1] === info).map(match => match[2] ?? '')

/** Every step of notify in a block, at whatever depth. */
function stepsIn(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn)
  if (typeof value !== 'object' || value === null) return []
  const step = value as Step
  return [...(step.uses?.includes('actions/notify@') === true ? [step] : []), ...Object.values(value).flatMap(stepsIn)]
}

const steps = [page, readme].flatMap(text => blocks(text, 'yaml')).flatMap(block => stepsIn(parse(block)))
const routes = steps.flatMap(step => step.with?.routes ?? [])
const isRoutes = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('schemas/notify-routes.v1.json', 'utf8')) as object
)
const context = { slackToken: 'xoxb', variable: () => 'https://a.example/hook' }
const read = async (text: string) => parseRoutes(await parseDocument(text, { kind: 'input', input: 'routes' }), context)

describe('the page on notifications', () => {
  it('shows steps with inputs that there are, and none without what is required', async () => {
    const { inputs = {} } = await readMetadata('actions/notify/action.yml')
    expect(steps.length).toBeGreaterThan(8)
    expect(steps.flatMap(step => Object.keys(step.with ?? {})).filter(name => !(name in inputs))).toEqual([])
    expect(steps.filter(step => step.with?.event === undefined || step.with.environment === undefined)).toEqual([])
  })

  it('shows routes that the parser and the schema take', async () => {
    expect(routes).toHaveLength(1)
    for (const text of routes) {
      expect([isRoutes(parse(text)), isRoutes.errors]).toEqual([true, null])
      expect(await read(text)).toHaveLength(4)
    }
  })

  it.each([
    'routes: []',
    'routes: [{}]',
    'routes: [{ slack: C0123, discord: HOOK }]',
    'routes: [{ slack: C0123, color: red }]',
    'owners: {}',
    'routes: [{ github: [] }]'
  ])('mentions a schema that refuses what the parser refuses: %s', async text => {
    expect(isRoutes(parse(text))).toBe(false)
    await expect(read(text)).rejects.toThrow(/^Input "routes"/)
  })

  it('shows a check of the signature that works', async () => {
    const [code = ''] = blocks(page, 'js')
    const { isGenuine } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      isGenuine: (headers: Readonly<Record<string, string>>, body: string, secret: string) => boolean
    }
    const timestamp = String(Math.floor(Date.now() / 1000))
    const sign = (at: string) => `sha256=${createHmac('sha256', 'key').update(`${at}.{}`).digest('hex')}`
    const headers = { 'x-deploy-kit-timestamp': timestamp, 'x-deploy-kit-signature': sign(timestamp) }
    const old = String(Number(timestamp) - 400)
    expect(isGenuine(headers, '{}', 'key')).toBe(true)
    expect(isGenuine(headers, '{ }', 'key')).toBe(false)
    expect(isGenuine(headers, '{}', 'other')).toBe(false)
    expect(isGenuine({ 'x-deploy-kit-timestamp': old, 'x-deploy-kit-signature': sign(old) }, '{}', 'key')).toBe(false)
    expect(isGenuine({}, '{}', 'key')).toBe(false)
  })
})
