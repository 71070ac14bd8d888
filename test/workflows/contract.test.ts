import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readInputs as readDeployInputs } from '../../src/actions/deploy/inputs.js'
import { inputReader } from '../../src/domain/input/input-reader.js'
import { parseAzureGates } from '../../src/targets/azure/domain/gate/parse-azure-gates.js'
import { parseComposeGates } from '../../src/targets/compose/domain/gate/parse-compose-gates.js'
import { parseEcsGates } from '../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { parseKubernetesGates } from '../../src/targets/kubernetes/domain/gate/parse-kubernetes-gates.js'
import { parseRenderGates } from '../../src/targets/render/domain/gate/parse-render-gates.js'
import { SOURCE_DIALECTS } from '../../src/wiring/sources/source-dialects.js'
import { evaluateCondition, renderTemplate } from '../../local/runner/expressions/evaluate-expression.js'
import { readMetadata, type ActionMetadata } from '../../scripts/action-metadata.js'
import { THIRD_PARTY_ACTIONS } from './third-party-actions.js'
import {
  callerTemplates,
  documentedBefore,
  documentedCallers,
  ownWorkflows,
  publicWorkflows,
  stepsOf,
  type Job,
  type Step,
  type WorkflowFile
} from './workflow-file.js'

const workflows = publicWorkflows()
const templates = callerTemplates()
const all = [...workflows, ...templates, ...documentedCallers()].map(workflow => [workflow.path, workflow] as const)
const called = workflows.map(workflow => [workflow.name, workflow] as const)

/** The actions that change the running revision. */
const DEPLOYING = [
  '$/actions/deploy',
  '$/actions/canary-shift',
  '$/actions/blue-green-swap',
  '$/actions/deploy-compose',
  '$/actions/deploy-kubernetes',
  '$/actions/deploy-render',
  '$/actions/deploy-azure'
]

const OWN = /^(?:\$|org\/deploy-kit)\/(actions\/[\w-]+|\.github\/workflows\/[\w-]+\.yml)(?:@v1)?$/
/** The action at the root of the repository: `deploy`. */
const ROOT = 'org/deploy-kit@v1'

interface Surface {
  readonly inputs: readonly string[]
  readonly required: readonly string[]
  readonly outputs: readonly string[]
}

/** What a `uses` of our own takes and gives. Undefined for third-party actions. */
async function surfaceOf(uses: string): Promise<Surface | undefined> {
  const path = uses === ROOT ? 'actions/deploy' : OWN.exec(uses)?.[1]
  if (path === undefined) return undefined
  const { inputs = {}, outputs = {} } = await declarationsOf(path)
  const required = Object.entries(inputs).filter(([, input]) => input.required === true && input.default === undefined)
  return { inputs: Object.keys(inputs), required: required.map(([name]) => name), outputs: Object.keys(outputs) }
}

async function declarationsOf(path: string): Promise<Pick<ActionMetadata, 'inputs' | 'outputs'>> {
  if (path.startsWith('actions/')) return readMetadata(join(path, 'action.yml'))
  const workflow = workflows.find(item => item.path === path)
  if (workflow === undefined) throw new Error(`There is no ${path}.`)
  return workflow
}

function usesOf({ jobs }: WorkflowFile) {
  const jobCalls = Object.values(jobs).filter(({ uses }) => uses !== undefined)
  const stepCalls = Object.values(jobs).flatMap(({ steps = [] }) => steps.filter(({ uses }) => uses !== undefined))
  return [...jobCalls, ...stepCalls].map(({ uses = '', with: given = {} }) => ({ uses, given }))
}

function deploys(job: Job): boolean {
  return (job.steps ?? []).some(
    ({ uses = '', with: given = {} }) => DEPLOYING.includes(uses) && given['dry-run'] !== true
  )
}

/** The channels of a step of notify, by its inputs. */
function channelsOf(step: Step | undefined): Readonly<Record<string, string | number | boolean>> {
  const { with: given = {} } = step ?? {}
  const entries = Object.entries(given).filter(([name]) =>
    /^(?:slack-|discord-|teams-|webhook-|github$|on$|routes$)/.test(name)
  )
  return Object.fromEntries(entries)
}

/** What a workflow needs, by the jobs of it and of the workflows that it calls. */
function permissionsOf({ jobs }: Pick<WorkflowFile, 'jobs'>): ReadonlySet<string> {
  const granted = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions))
  return new Set(granted.map(([scope, level]) => `${scope}: ${level}`))
}

describe.each(all)('%s', (_, workflow) => {
  it('gives each of our actions and workflows inputs that it has, and all that it needs', async () => {
    for (const { uses, given } of usesOf(workflow)) {
      const surface = await surfaceOf(uses)
      if (surface === undefined) continue
      const unknown = Object.keys(given).filter(name => !surface.inputs.includes(name))
      const missing = surface.required.filter(name => !(name in given))
      expect({ uses, unknown, missing }).toEqual({ uses, unknown: [], missing: [] })
    }
  })

  it('uses of others only what is listed, by commit and with its version behind it', () => {
    const lines = workflow.text.split('\n').flatMap(line => /^\s*(?:- )?uses: (.*)$/.exec(line)?.[1] ?? [])
    const foreign = lines.filter(line => !OWN.test(line) && line !== ROOT)
    const allowed = Object.entries(THIRD_PARTY_ACTIONS).map(
      ([name, { commit, version }]) => `${name}@${commit} # ${version}`
    )
    expect(foreign.filter(line => !allowed.includes(line))).toEqual([])
  })

  it('starts from no permissions, and explains each that a job has', () => {
    expect(workflow.permissions).toEqual({})
    const without = Object.entries(workflow.jobs).filter(([, job]) => job.permissions === undefined)
    expect(without.map(([name]) => name)).toEqual([])
    const granted = workflow.text.split('\n').filter(line => /^ +[a-z-]+: (?:read|write)\b/.test(line))
    expect(granted.filter(line => !/: (?:read|write) # to \w+/.test(line))).toEqual([])
  })

  it('grants the workflows that it calls all that their jobs ask for: GitHub starts none otherwise', () => {
    for (const { uses = '', permissions = {} } of Object.values(workflow.jobs)) {
      const called = workflows.find(({ path }) => path === OWN.exec(uses)?.[1])
      if (called === undefined) continue
      const granted = permissionsOf({ jobs: { caller: { permissions } } })
      const missing = [...permissionsOf(called)].filter(
        scope => !granted.has(scope) && !granted.has(scope.replace(': read', ': write'))
      )
      expect({ uses, missing }).toEqual({ uses, missing: [] })
    }
  })

  it('passes secrets by name: `inherit` reaches no workflow of another organization', () => {
    for (const { uses = '', secrets = {} } of Object.values(workflow.jobs)) {
      const called = workflows.find(({ path }) => path === OWN.exec(uses)?.[1])
      if (called === undefined) continue
      expect(secrets).not.toBe('inherit')
      expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)))
    }
  })

  it('puts no expression into a script, and leaves no token in the checkout', () => {
    const steps = stepsOf(workflow)
    expect(
      steps.filter(({ run, with: given }) => `${run ?? ''}${String(given?.script ?? '')}`.includes('${{'))
    ).toEqual([])
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter(({ with: given }) => given?.['persist-credentials'] !== false)).toEqual([])
  })

  it('names only outputs that exist', async () => {
    for (const [name, { value = '' }] of Object.entries(workflow.outputs)) {
      const [, job = '', output = ''] = /jobs\.([\w-]+)\.outputs\.([\w-]+)/.exec(value) ?? []
      const { uses, outputs = {} } = workflow.jobs[job] ?? {}
      const known = uses === undefined ? Object.keys(outputs) : ((await surfaceOf(uses))?.outputs ?? [])
      expect({ name, known }).toEqual({ name, known: expect.arrayContaining([output]) })
    }
    for (const { steps = [], outputs = {} } of Object.values(workflow.jobs)) {
      for (const [, id = '', output = ''] of JSON.stringify([steps, outputs]).matchAll(
        /\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g
      )) {
        const step = steps.find(item => item.id === id)
        const surface = await surfaceOf(step?.uses ?? '')
        expect({ id, there: step !== undefined }).toEqual({ id, there: true })
        if (surface !== undefined) expect(surface.outputs).toContain(output)
      }
    }
  })
})

describe.each(called)('the public workflow %s', (_, { name, inputs, outputs, secrets, triggers, jobs }) => {
  it('passes every secret that it takes to each workflow it calls that takes it too', () => {
    for (const { uses = '', secrets: passed = {} } of Object.values(jobs)) {
      const callee = workflows.find(({ path }) => path === OWN.exec(uses)?.[1])
      if (callee === undefined) continue
      const both = Object.keys(callee.secrets).filter(secret => secret in secrets)
      expect(passed).toEqual(Object.fromEntries(both.map(secret => [secret, `\${{ secrets.${secret} }}`])))
    }
  })

  it('is called, and has no other trigger', () => {
    expect(triggers).toEqual(['workflow_call'])
  })

  it('describes every input and output, and needs no secret', () => {
    const described = Object.entries({ ...inputs, ...outputs })
    expect(
      described.filter(([, { description = '' }]) => !description.trim().endsWith('.')).map(([key]) => key)
    ).toEqual([])
    expect(Object.values(secrets).filter(({ required }) => required === true)).toEqual([])
  })

  it('has a default for every input that is not required', () => {
    const bare = Object.entries(inputs).filter(([, input]) => input.required !== true && input.default === undefined)
    expect(bare.map(([key]) => key)).toEqual([])
    expect(Object.keys(inputs)).toContain('runs-on')
  })

  it('lets one deployment of a service run at a time, and cancels none; a rollback waits for none of them', () => {
    for (const job of Object.values(jobs).filter(deploys)) {
      // A rollback that waited for the canary that it must roll back would be too late.
      const purpose = name.startsWith('rollback') ? 'rollback' : 'deploy'
      const places = [
        ['server', 'directory', 'project'],
        ['services'],
        ['namespace', 'workload'],
        ['subscription-id', 'resource-group', 'app']
      ]
      const place = places.find(([first = '']) => first in inputs) ?? ['aws-region', 'cluster', 'service']
      expect(job.concurrency).toEqual({
        group: [purpose, ...['environment', ...place].map(input => `\${{ inputs.${input} }}`)].join('-'),
        'cancel-in-progress': false,
        queue: 'max'
      })
    }
  })

  it("makes GitHub's own record of a job only where an environment with custom protection rules needs it", () => {
    for (const { environment, uses = '', with: given = {} } of Object.values(jobs)) {
      if (environment !== undefined) expect(environment).toMatchObject({ deployment: '${{ inputs.deployment }}' })
      const callee = workflows.find(({ path }) => path === OWN.exec(uses)?.[1])
      if (callee?.inputs.deployment !== undefined) expect(given.deployment).toBe('${{ inputs.deployment }}')
      if (environment === undefined && callee?.inputs.deployment === undefined) continue
      expect(inputs.deployment).toMatchObject({ type: 'boolean', default: false })
    }
  })

  it('never fails a finished deployment because its report could not be kept', () => {
    for (const step of Object.values(jobs).flatMap(({ steps = [] }) => steps)) {
      if (step.uses?.startsWith('actions/upload-artifact@') !== true) continue
      expect(step['continue-on-error']).toBe(true)
      expect(step.with?.name).toMatch(/^\$\{\{ steps\.\w+\.outputs\.report-name \}\}$/)
    }
  })

  it('notifies of every deployment, at its start and at its end with any verdict, and never fails because of it', () => {
    for (const { steps = [], needs } of Object.values(jobs).filter(deploys)) {
      const told = steps.filter(({ uses }) => uses === '$/actions/notify')
      if (needs !== undefined) {
        // The second half of a deployment: its end is sent where its start was.
        expect(told.map(({ with: given }) => [given?.event, given?.thread])).toEqual([
          ['finished', `\${{ needs.${needs}.outputs.thread }}`]
        ])
        expect(told.map(step => [step.if, step['continue-on-error']])).toEqual([['always()', true]])
        expect(steps.at(-1)).toBe(told[0])
        const first = jobs[needs]?.steps?.find(({ id }) => id === 'finished')
        expect(channelsOf(told[0])).toEqual(channelsOf(first))
        continue
      }
      expect(told.map(({ with: given }) => given?.event)).toEqual(['started', 'finished'])
      expect(told.map(step => step['continue-on-error'])).toEqual([true, true])
      expect(told.map(step => step.if)).toEqual(['${{ !inputs.dry-run }}', 'always() && !inputs.dry-run'])
      expect(steps.findIndex(step => step === told[0])).toBeLessThan(
        steps.findIndex(({ uses = '' }) => DEPLOYING.includes(uses))
      )
      expect(steps.at(-1)).toBe(told[1])
      expect(channelsOf(told[0])).toEqual(channelsOf(told[1]))
      // The keys of a platform open no channel, and the secrets of sources open none.
      const others = ['SSH_KEY', 'RENDER_API_KEY', 'KUBECONFIG', 'SOURCE_SECRETS']
      for (const secret of Object.keys(secrets).filter(each => !others.includes(each))) {
        const names = Object.values(channelsOf(told[0])).filter(value => value === `\${{ secrets.${secret} }}`)
        expect({ secret, names: names.length }).toEqual({ secret, names: 1 })
      }
    }
  })

  it('shifts nothing where an approval is asked for, until the job of its environment runs', () => {
    if (inputs['approval-environment'] === undefined) return
    const { deploy, approve } = jobs
    const step = deploy?.steps?.find(({ id }) => id === 'deploy')
    const render = (name: string, given: Readonly<Record<string, string>>) =>
      renderTemplate(String(step?.with?.[name]), { contexts: { inputs: given }, status: 'success' })
    const requested = { 'approval-environment': 'production-approval', 'approve-within': '4h' }
    expect([render('wait-until', requested), render('pause-timeout', requested)]).toEqual([
      'test-traffic-shifted',
      '4h'
    ])
    const not = { 'approval-environment': '', 'approve-within': '1h' }
    expect([render('wait-until', not), render('pause-timeout', not)]).toEqual(['completed', ''])
    expect(approve?.environment).toMatchObject({ name: '${{ inputs.approval-environment }}' })
    const runs = (given: Readonly<Record<string, string>>, verdict: string) =>
      evaluateCondition(approve?.if, {
        contexts: { inputs: given, needs: { deploy: { outputs: { verdict } } } },
        status: 'success'
      })
    expect([runs(requested, 'paused'), runs(requested, 'rolled-back'), runs(not, 'paused')]).toEqual([
      true,
      false,
      false
    ])
    const [answer] = approve?.steps ?? []
    expect(answer?.with).toMatchObject({ resume: 'approve' })
    // What is judged after the approval is what would have been judged without one.
    const judged = ['gates', 'bake', 'bake-max', 'scale-down-delay', 'on-inconclusive', 'timeout', 'role-to-assume']
    for (const name of judged) expect([name, answer?.with?.[name]]).toEqual([name, step?.with?.[name]])
  })

  it('has a page of its own', () => {
    expect(readdirSync('docs/workflows')).toContain(name.replace('.yml', '.md'))
  })
})

describe('the secrets of sources', () => {
  const takesGates = ({ with: given = {} }: Step) => given.gates === '${{ inputs.gates }}'
  const judging = workflows.filter(({ name, jobs }) =>
    // A rollback reads no source.
    Object.values(jobs).some(({ steps = [] }) => !name.startsWith('rollback') && steps.some(takesGates))
  )

  it.each(judging.map(workflow => [workflow.name, workflow] as const))(
    'reach the steps of %s that read gates, and no other',
    (_, workflow) => {
      expect(workflow.secrets).toHaveProperty('SOURCE_SECRETS')
      const passed = { SOURCE_SECRETS: '${{ secrets.SOURCE_SECRETS }}' }
      for (const step of stepsOf(workflow))
        expect([step.uses, step.env ?? {}]).toEqual([
          step.uses,
          takesGates(step) ? passed : expect.not.objectContaining({ SOURCE_SECRETS: expect.anything() })
        ])
      // Nor the environment of a job, nor an input, which other steps could read.
      expect(workflow.text.match(/secrets\.SOURCE_SECRETS/g)).toHaveLength(stepsOf(workflow).filter(takesGates).length)
    }
  )

  it('are taken by each workflow that deploys by gates, plans it or examines it', () => {
    expect(judging.map(({ name }) => name)).toEqual([
      ...['deploy-azure.yml', 'deploy-blue-green.yml', 'deploy-canary.yml', 'deploy-compose.yml'],
      ...['deploy-kubernetes.yml', 'deploy-render.yml', 'deploy.yml', 'doctor.yml', 'plan.yml']
    ])
  })
})

describe('a workflow that can pause a rollout', () => {
  // Where a step of its own migrates. `deploy-compose` and `deploy-kubernetes` do so themselves, and not for a rollout that is resumed.
  const pausing = workflows.filter(
    ({ inputs }) =>
      Object.hasOwn(inputs, 'on-inconclusive') &&
      Object.hasOwn(inputs, 'migrate-command') &&
      !Object.hasOwn(inputs, 'server') &&
      !Object.hasOwn(inputs, 'workload')
  )

  it.each(pausing.map(workflow => [workflow.name, workflow] as const))(
    'resumes it, too, without a migration: %s',
    (_, { inputs, jobs }) => {
      expect(inputs).toHaveProperty('resume')
      const steps = Object.values(jobs)[0]?.steps ?? []
      const handedOn = steps.filter(step => step.with !== undefined && Object.hasOwn(step.with, 'on-inconclusive'))
      expect(handedOn.map(step => step.with?.resume)).toEqual(['${{ inputs.resume }}'])
      const given = { 'migrate-command': 'migrate', image: ':2', 'task-definition': '', 'dry-run': false }
      const isRendered = (resume: string) =>
        evaluateCondition(steps.find(({ id }) => id === 'render')?.if, {
          contexts: { inputs: { ...given, resume } },
          status: 'success'
        })
      expect(['', 'promote', 'abort'].map(isRendered)).toEqual([true, false, false])
    }
  )

  it('is each of them', () => {
    expect(pausing.map(({ name }) => name)).toEqual(['deploy-blue-green.yml', 'deploy-canary.yml', 'deploy.yml'])
  })
})

describe('a migration', () => {
  const migrating = workflows.flatMap(({ name, jobs }) =>
    Object.values(jobs).flatMap(({ steps = [] }) => {
      const render = steps.find(({ id }) => id === 'render')
      return render === undefined ? [] : [[name, render] as const]
    })
  )

  it.each(migrating)('of %s is not made with the running image, where no other was given', (_, { if: condition }) => {
    const runs = (inputs: Readonly<Record<string, string | boolean>>) =>
      evaluateCondition(condition, {
        contexts: {
          inputs: { 'migrate-command': 'migrate', image: '', 'task-definition': '', 'dry-run': false, ...inputs }
        },
        status: 'success'
      })
    expect(runs({})).toBe(false)
    expect(runs({ image: ':2' })).toBe(true)
    expect(runs({ 'task-definition': 'task.yml' })).toBe(true)
    expect(runs({ 'dry-run': true })).toBe(true)
    expect(runs({ image: ':2', 'migrate-command': '' })).toBe(false)
  })
})

// https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax
describe('the runner that `$/` needs', () => {
  it.each(['README.md', 'docs/versioning.md'])('is named by %s, with where there is none', page => {
    expect(workflows.flatMap(stepsOf).some(({ uses }) => uses?.startsWith('$/') === true)).toBe(true)
    const text = readFileSync(page, 'utf8').replace(/\s+/g, ' ')
    expect(text).toMatch(/\brunner 2\.336 or later\b.*\bGitHub Enterprise Server\b/)
  })
})

describe('two regions', () => {
  const calls = Object.values(templates.find(({ name }) => name === 'two-regions.yml')?.jobs ?? {})

  it('do not wait for each other: every concurrency group that names a service names its region', () => {
    const groups = workflows.flatMap(({ jobs }) => Object.values(jobs).map(({ concurrency }) => concurrency?.group))
    const named = groups.filter(group => String(group).includes('inputs.service }}'))
    expect(named.length).toBeGreaterThan(3)
    for (const group of named) {
      const rendered = calls.map(({ with: given = {} }) =>
        // The same environment, too: only the region differs.
        renderTemplate(String(group), {
          contexts: { inputs: { ...given, environment: 'production' } },
          status: 'success'
        })
      )
      expect(new Set(rendered).size).toBe(2)
    }
  })
})

describe('the release form', () => {
  const form = templates.find(({ name }) => name === 'release-manager.yml')?.jobs.release?.with ?? {}

  it.each(['canary', 'blue-green', 'rolling'])(
    'with its defaults passes deploy.yml no input of another strategy: %s',
    async strategy => {
      const filled = {
        environment: 'production',
        image: ':v2',
        strategy,
        steps: '10, 50, 100',
        'scale-down-delay': '10m'
      }
      const passed = Object.fromEntries(
        Object.entries(form).map(([name, value]) => [
          name,
          renderTemplate(String(value), { contexts: { inputs: filled }, status: 'success' })
        ])
      )
      expect([passed.steps, passed['scale-down-delay']]).toEqual([
        strategy === 'canary' ? '10, 50, 100' : '',
        strategy === 'blue-green' ? '10m' : ''
      ])
      const wanted = await readDeployInputs(inputReader(name => passed[name] ?? ''))
      expect(wanted.strategy).toBe(strategy)
    }
  )
})

describe('promote.yml', () => {
  const image = String(workflows.find(({ name }) => name === 'promote.yml')?.jobs.promote?.with?.image)

  it.each([
    [{ image: 'shop/api@sha256:0', digest: 'sha256:0', tag: '' }, 'shop/api@sha256:0'],
    [{ image: '', digest: 'sha256:0', tag: '1.4.2' }, '@sha256:0'],
    [{ image: '', digest: '', tag: '1.4.2' }, ':1.4.2']
  ])('names the image of %j by what GitHub passed between the jobs', (outputs, expected) => {
    expect(renderTemplate(image, { contexts: { needs: { find: { outputs } } }, status: 'success' })).toBe(expected)
  })
})

describe('inputs of the same name', () => {
  it('mean the same in all workflows that deploy', () => {
    const family = workflows.filter(({ name, inputs }) => name.startsWith('deploy-') && 'cluster' in inputs)
    expect(family.map(({ name }) => name)).toEqual(['deploy-blue-green.yml', 'deploy-canary.yml', 'deploy-rolling.yml'])
    const shared = ['service', 'cluster', 'environment', 'environment-url', 'aws-region', 'role-to-assume', 'image']
    const told = ['version', 'slack-channel', 'slack-mention', 'notify-on', 'notify-routes', 'rollback-workflow']
    // A rolling update has no gates.
    const channels = family.map(({ secrets }) => JSON.stringify({ ...secrets, SOURCE_SECRETS: undefined }))
    expect(new Set(channels).size).toBe(1)
    for (const input of [
      ...shared,
      ...told,
      'container-name',
      'task-definition',
      'migrate-command',
      'dry-run',
      'runs-on'
    ]) {
      expect(new Set(family.map(({ inputs }) => JSON.stringify(inputs[input]))).size).toBe(1)
    }
  })

  it('on-running has a limit without `timeout` only where `timeout` has no default', () => {
    const family = workflows.filter(({ inputs }) => 'on-running' in inputs && 'timeout' in inputs)
    expect(family.length).toBeGreaterThanOrEqual(5)
    for (const { inputs } of family) {
      const description = inputs['on-running']?.description ?? ''
      expect(description).toContain('The wait lasts at most `timeout`.')
      expect(description.includes('Without `timeout`')).toBe(inputs.timeout?.default === '')
    }
  })
})

describe('the workflows for Docker Compose', () => {
  const named = new Map(workflows.map(workflow => [workflow.name, workflow]))
  const [deploy, rollback] = ['deploy-compose.yml', 'rollback-compose.yml'].map(name => named.get(name))

  it('notify through the same inputs and secrets as those for ECS', () => {
    const ecs = named.get('deploy.yml')
    const told = ['version', 'slack-channel', 'slack-mention', 'notify-on', 'notify-routes', 'rollback-workflow']
    for (const input of [...told, 'environment', 'environment-url', 'dry-run', 'deployment', 'runs-on'])
      expect([input, deploy?.inputs[input]]).toEqual([input, ecs?.inputs[input]])
    expect(deploy?.secrets).toEqual({ SSH_KEY: deploy?.secrets.SSH_KEY, ...ecs?.secrets })
    expect(Object.keys(deploy?.outputs ?? {})).toEqual(Object.keys(ecs?.outputs ?? {}))
  })

  it('reach the same project by the same inputs, in the deployment, its approval and the rollback', () => {
    const [given, approved, back] = [deploy?.jobs.deploy, deploy?.jobs.approve, rollback?.jobs.rollback].map(
      job => job?.steps?.find(({ uses }) => uses === '$/actions/deploy-compose')?.with ?? {}
    )
    const place = Object.keys(given ?? {}).slice(0, Object.keys(given ?? {}).indexOf('migrate-command'))
    expect(place.length).toBeGreaterThan(12)
    for (const input of place) {
      expect([input, approved?.[input]]).toEqual([input, given?.[input]])
      if (input !== 'images') expect([input, back?.[input]]).toEqual([input, given?.[input]])
    }
    expect(back).toMatchObject({ version: 'previous', purpose: 'rollback' })
  })

  it('are checked by doctor.yml through the same inputs and secret', () => {
    const doctor = named.get('doctor.yml')
    const step = doctor?.jobs.doctor?.steps?.find(({ uses }) => uses === '$/actions/doctor')?.with ?? {}
    const given = deploy?.jobs.deploy?.steps?.find(({ id }) => id === 'deploy')?.with ?? {}
    const place = Object.keys(given).slice(0, Object.keys(given).indexOf('migrate-command'))
    for (const input of place) {
      expect([input, step[input]]).toEqual([input, given[input]])
      // Without a server, which is optional here, none of them has a value.
      if (input !== 'ssh-key' && input !== 'proxy') expect(doctor?.inputs[input]).toMatchObject({ default: '' })
    }
    const { SSH_KEY, SOURCE_SECRETS } = deploy?.secrets ?? {}
    expect(doctor?.secrets).toMatchObject({ SSH_KEY, SOURCE_SECRETS })
    expect(doctor?.inputs.service).toMatchObject({ required: true })
    expect(doctor?.inputs['aws-region']).toMatchObject({ default: '' })
  })
})

describe('the workflows for Render', () => {
  const named = new Map(workflows.map(workflow => [workflow.name, workflow]))
  const [deploy, rollback] = ['deploy-render.yml', 'rollback-render.yml'].map(name => named.get(name))
  const stepOf = (job: Job | undefined) =>
    job?.steps?.find(({ uses }) => uses === '$/actions/deploy-render')?.with ?? {}

  it('notify through the same inputs and secrets as those for ECS', () => {
    const ecs = named.get('deploy.yml')
    const told = ['version', 'slack-channel', 'slack-mention', 'notify-on', 'notify-routes', 'rollback-workflow']
    for (const input of [...told, 'environment', 'environment-url', 'dry-run', 'deployment', 'runs-on'])
      expect([input, deploy?.inputs[input]]).toEqual([input, ecs?.inputs[input]])
    expect(deploy?.secrets).toEqual({ RENDER_API_KEY: deploy?.secrets.RENDER_API_KEY, ...ecs?.secrets })
    // A rollback reads no source.
    const { SOURCE_SECRETS, ...others } = deploy?.secrets ?? {}
    expect([SOURCE_SECRETS, rollback?.secrets]).toEqual([ecs?.secrets.SOURCE_SECRETS, others])
    expect(Object.keys(deploy?.outputs ?? {})).toEqual(Object.keys(ecs?.outputs ?? {}))
  })

  it('reach the same services with the same key in the deployment and the rollback', () => {
    const [given, back] = [stepOf(deploy?.jobs.deploy), stepOf(rollback?.jobs.rollback)]
    for (const input of ['services', 'api-key']) expect([input, back[input]]).toEqual([input, given[input]])
    expect(back).toMatchObject({ version: 'previous', purpose: 'rollback' })
  })

  it.each([
    [{ commit: '', image: '' }, 'f00'],
    [{ commit: 'abc', image: '' }, 'abc'],
    [{ commit: '', image: 'shop/api@sha256:0' }, '']
  ])('deploy with %j the commit %j', (inputs, commit) => {
    const contexts = { inputs, github: { sha: 'f00' } }
    const given = stepOf(deploy?.jobs.deploy)
    expect(renderTemplate(String(given.commit), { contexts, status: 'success' })).toBe(commit)
  })

  it('are checked by doctor.yml with the same services and key', () => {
    const doctor = named.get('doctor.yml')
    const step = doctor?.jobs.doctor?.steps?.find(({ uses }) => uses === '$/actions/doctor')?.with ?? {}
    const given = stepOf(deploy?.jobs.deploy)
    for (const input of ['services', 'api-key']) expect([input, step[input]]).toEqual([input, given[input]])
    expect(doctor?.inputs.services).toMatchObject({ default: '' })
    expect(Object.keys(doctor?.secrets ?? {})).toEqual(['SSH_KEY', 'SOURCE_SECRETS', 'RENDER_API_KEY', 'KUBECONFIG'])
  })
})

describe('the workflows for Azure', () => {
  const named = new Map(workflows.map(workflow => [workflow.name, workflow]))
  const [deploy, rollback] = ['deploy-azure.yml', 'rollback-azure.yml'].map(name => named.get(name))
  const stepOf = (job: Job | undefined) => job?.steps?.find(({ uses }) => uses === '$/actions/deploy-azure')?.with ?? {}
  const PLACE = [
    ...['app', 'client-id', 'tenant-id', 'subscription-id', 'resource-group'],
    ...['cloud', 'audience', 'authority-url', 'resource-manager-url']
  ]

  it('notify through the same inputs and secrets as those for ECS, and take no secret of Azure', () => {
    const ecs = named.get('deploy.yml')
    const told = ['version', 'slack-channel', 'slack-mention', 'notify-on', 'notify-routes', 'rollback-workflow']
    for (const input of [...told, 'environment', 'environment-url', 'dry-run', 'deployment', 'runs-on'])
      expect([input, deploy?.inputs[input]]).toEqual([input, ecs?.inputs[input]])
    expect(deploy?.secrets).toEqual(ecs?.secrets)
    expect(Object.keys(rollback?.secrets ?? {}).sort()).toEqual(Object.keys(ecs?.secrets ?? {}).sort())
    expect(Object.keys(deploy?.outputs ?? {})).toEqual(Object.keys(ecs?.outputs ?? {}))
  })

  it('hand every input of the action on, in the deployment, its approval and the rollback', async () => {
    const [given, approved, back] = [deploy?.jobs.deploy, deploy?.jobs.approve, rollback?.jobs.rollback].map(stepOf)
    // A job that is canceled rolls back, which is the default.
    const ways = ['version', 'purpose', 'on-cancel']
    const { inputs = {} } = await readMetadata('actions/deploy-azure/action.yml')
    expect(Object.keys(inputs).filter(name => !(name in (given ?? {})))).toEqual(expect.arrayContaining(ways))
    expect(Object.keys(inputs).filter(name => !(name in (given ?? {})))).toHaveLength(ways.length)
    for (const input of [...PLACE, 'drain', 'strategy', 'ready-within', 'hooks'])
      expect([input, approved?.[input], back?.[input]]).toEqual([input, given?.[input], given?.[input]])
    expect(approved?.images).toBe(given?.images)
    // The migration ran before the approval.
    expect(approved).not.toHaveProperty('migrate-job')
    expect(back).toMatchObject({ version: 'previous', purpose: 'rollback' })
  })

  it('are checked by doctor.yml with the same app and identity', () => {
    const doctor = named.get('doctor.yml')
    const step = doctor?.jobs.doctor?.steps?.find(({ uses }) => uses === '$/actions/doctor')?.with ?? {}
    for (const input of PLACE) {
      expect([input, step[input]]).toEqual([input, stepOf(deploy?.jobs.deploy)[input]])
      expect([input, doctor?.inputs[input]?.default]).toEqual([input, input === 'cloud' ? 'public' : ''])
    }
  })
})

describe('the README', () => {
  it('names what changes on the way from rolling to canary: the other inputs of its workflow are taken there too', () => {
    const readme = readFileSync('README.md', 'utf8')
    const [first] = documentedCallers().filter(({ path }) => path === 'README.md')
    const given = Object.keys(first?.jobs.deploy?.with ?? {})
    expect([first?.jobs.deploy?.uses, given.length > 3]).toEqual([
      'org/deploy-kit/.github/workflows/deploy-rolling.yml@v1',
      true
    ])
    const canary = workflows.find(({ name }) => name === 'deploy-canary.yml')
    const lacking = given.filter(name => canary?.inputs[name] === undefined)
    const said = /replace `([\w-]+): \w+` with `([\w-]+): [\d, ]+`\. The other inputs stay/.exec(readme)
    expect([said?.[1]]).toEqual(lacking)
    expect(Object.keys(canary?.inputs ?? {})).toContain(said?.[2])
  })
})

describe('the page for users of aws-actions', () => {
  it('has a whole workflow before and after, for the same service, cluster, container, file and environment', () => {
    const path = 'docs/upgrade-from-aws-actions.md'
    const [before] = documentedBefore().filter(page => page.path === path)
    const [after] = documentedCallers().filter(page => page.path === path)
    expect(Object.keys(after?.jobs ?? {})).toEqual(['build', 'deploy'])
    const steps = before?.jobs.deploy?.steps ?? []
    const all = Object.assign({}, ...steps.map(({ with: given }) => given)) as Readonly<Record<string, string>>
    const deploy = after?.jobs.deploy?.with ?? {}
    for (const name of ['service', 'cluster', 'aws-region', 'container-name', 'task-definition'] as const)
      // There the last step takes the file that an earlier one rendered.
      expect([name, deploy[name]]).toEqual([name, name === 'task-definition' ? 'task-definition.json' : all[name]])
    expect(deploy.environment).toBe(before?.jobs.deploy?.environment)
  })

  it('passes on the image by what GitHub passed between the jobs', () => {
    const [after] = documentedCallers().filter(({ path }) => path === 'docs/upgrade-from-aws-actions.md')
    const image = String(after?.jobs.deploy?.with?.image)
    const render = (outputs: Readonly<Record<string, string>>) =>
      renderTemplate(image, { contexts: { needs: { build: { outputs } } }, status: 'success' })
    expect(render({ image: 'shop/api@sha256:0', digest: 'sha256:0' })).toBe('shop/api@sha256:0')
    expect(render({ image: '', digest: 'sha256:0' })).toBe('@sha256:0')
  })
})

describe('the list of third-party actions', () => {
  it('names nothing that is not used', () => {
    const own = ownWorkflows().map(workflow => [workflow.path, workflow] as const)
    const used = [...all, ...own].flatMap(([, workflow]) => usesOf(workflow).map(({ uses }) => uses.split('@')[0]))
    expect(Object.keys(THIRD_PARTY_ACTIONS).filter(name => !used.includes(name))).toEqual([])
  })
})

describe('the gates of templates and pages', () => {
  const gates = [...templates, ...documentedCallers()].flatMap(({ path, jobs }) =>
    Object.values(jobs).flatMap(({ uses = '', with: given }) =>
      given?.gates === undefined ? [] : [[path, uses, String(given.gates)] as const]
    )
  )

  it.each(gates)('in %s can be read by %s', (_, uses, text) => {
    expect(() => readerOf(uses)(text, SOURCE_DIALECTS)).not.toThrow()
  })
})

type ReadGates = (text: string, sources: typeof SOURCE_DIALECTS) => unknown

/** What reads the gates of a workflow: the dialect of its platform. */
function readerOf(uses: string): ReadGates {
  if (uses.includes('-kubernetes.yml'))
    return (text, sources) => parseKubernetesGates(text, { sources, traffic: 'gateway-api' })
  if (uses.includes('-compose.yml')) return (text, sources) => parseComposeGates(text, { sources, proxy: 'haproxy' })
  if (uses.includes('-azure.yml')) return parseAzureGates
  return uses.includes('-render.yml') ? parseRenderGates : parseEcsGates
}
