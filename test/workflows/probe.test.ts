import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ownWorkflows, stepsOf, type WorkflowFile } from './workflow-file.js'

const CLAIMS_CHECK = 'job-workflow-ref'
const SHA = 'a'.repeat(40)
const NESTED = 'org/deploy-kit/.github/workflows/.probe-nested.yml'

const probes = ownWorkflows().filter(({ name }) => name.startsWith('.probe'))
const named = (name: string): WorkflowFile => {
  const found = probes.find(probe => probe.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}

let server: Server
let folder: string
let token = ''
const requested: (string | undefined)[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'))
  server = createServer((request, response) => {
    requested.push(request.url, request.headers.authorization)
    response.writeHead(token === '' ? 403 : 200).end(JSON.stringify({ value: token }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** Runs the step that asks for a token whose claims are these; without claims the request is refused. */
async function showClaims(claims?: object) {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  token = claims === undefined ? '' : `${encode({ alg: 'RS256' })}.${encode(claims)}.c2lnbmF0dXJl`
  const step = stepsOf(named('.probe-nested.yml')).find(({ run }) => run?.includes('ACTIONS_ID_TOKEN') === true)
  const [script, summary] = [join(folder, 'script'), join(folder, 'summary.md')]
  await writeFile(script, step?.run ?? '')
  await writeFile(summary, '')
  const { port } = server.address() as AddressInfo
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    ...{ CHECK: CLAIMS_CHECK, GITHUB_STEP_SUMMARY: summary, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request' },
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`
  }
  const ended = await new Promise<{ code: number; stdout: string }>(resolve => {
    execFile('bash', ['-e', script], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout: stdout + stderr })
    )
  })
  return { ...ended, row: await readFile(summary, 'utf8') }
}

describe('the probe of GitHub', () => {
  it('starts manually only, from no permissions, with a reason for each that a job has', () => {
    expect(named('.probe.yml').triggers).toEqual(['workflow_dispatch'])
    expect(named('.probe-nested.yml').triggers).toEqual(['workflow_call'])
    for (const { permissions, text } of probes) {
      expect(permissions).toEqual({})
      const granted = text.split('\n').filter(line => /^ +[a-z-]+: (?:read|write)\b/.test(line))
      expect(granted.filter(line => !/: (?:read|write) # to \w+/.test(line))).toEqual([])
      expect(granted.filter(line => line.includes(': write') && !line.includes('id-token: write'))).toEqual([])
    }
  })

  it('hands no secret to a script', () => {
    const values = probes.flatMap(({ text }) => text.match(/\$\{\{[^}]*secrets\.[^}]*\}\}/g) ?? [])
    expect(values).toEqual(["${{ secrets.NOTIFY_WEBHOOK_SECRET != '' }}"])
  })

  it.each([
    ['reference', `${NESTED}@refs/tags/v1`],
    ['commit', `${NESTED}@${SHA}`],
    ['otherwise', `${NESTED}@main`]
  ])('reports whether the token of a nested job names a %s', async (answer, reference) => {
    const claims = { job_workflow_ref: reference, job_workflow_sha: SHA, sub: 'repo:org/deploy-kit:environment:e' }
    const { code, stdout, row } = await showClaims(claims)
    expect({ code, stdout }).toEqual({ code: 0, stdout: `::add-mask::${token}\n` })
    expect(row).toContain(`| \`job-workflow-ref\` | ${answer} | job_workflow_ref ${reference}; `)
    expect(requested.slice(-2)).toEqual(['/token?api-version=2.0&audience=deploy-kit-probe', 'Bearer request'])
  })

  it('shows of a token the named claims only', async () => {
    const { row } = await showClaims({ sub: 'repo:org/deploy-kit', actor: 'octocat', jti: 'unique' })
    expect(row).toContain('sub repo:org/deploy-kit')
    expect(row).not.toMatch(/octocat|unique|c2lnbmF0dXJl/)
    expect(row).not.toContain(token.split('.')[1])
  })

  it('fails where no token is given', async () => {
    expect(await showClaims()).toEqual({ code: 1, stdout: '::error::The token service answered 403.\n', row: '' })
  })
})
