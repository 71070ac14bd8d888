import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A step, as far as the contracts look at it. */
export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

/** A job: of steps, or one that calls a workflow. */
export interface Job {
  readonly name?: string
  readonly needs?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly steps?: readonly Step[]
  readonly strategy?: { readonly matrix?: Readonly<Record<string, readonly string[]>> }
  readonly secrets?: 'inherit' | Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: Readonly<Record<string, string | boolean>>
  readonly environment?:
    | string
    | { readonly name: string; readonly url?: string; readonly deployment?: string | boolean }
  readonly outputs?: Readonly<Record<string, string>>
}

/** An input or an output that a workflow declares. */
export interface Declared {
  readonly description?: string
  readonly type?: string
  readonly required?: boolean
  readonly default?: string | number | boolean
  readonly value?: string
}

/** A workflow file, read and parsed: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export interface WorkflowFile {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly inputs: Readonly<Record<string, Declared>>
  readonly outputs: Readonly<Record<string, Declared>>
  readonly secrets: Readonly<Record<string, Declared>>
  readonly triggers: readonly string[]
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Call {
  readonly inputs?: WorkflowFile['inputs']
  readonly outputs?: WorkflowFile['outputs']
  readonly secrets?: WorkflowFile['secrets']
}

interface Document {
  readonly on: string | Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly jobs: WorkflowFile['jobs']
}

/** The workflows that others call: plain names. The repository's own start with a dot. */
export function publicWorkflows(): readonly WorkflowFile[] {
  return workflowsIn('.github/workflows').filter(({ name }) => !name.startsWith('.'))
}

/** The repository's own: CI, and the probe of docs/verified-against.md. */
export function ownWorkflows(): readonly WorkflowFile[] {
  return workflowsIn('.github/workflows').filter(({ name }) => name.startsWith('.'))
}

/** The templates that a consumer copies. */
export function callerTemplates(): readonly WorkflowFile[] {
  return workflowsIn('workflows')
}

/** Every step of every job. */
export function stepsOf({ jobs }: WorkflowFile): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

function workflowsIn(folder: string): readonly WorkflowFile[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.yml'))
  return files.sort().map(file => readWorkflow(join(folder, file)))
}

/** Reads one file. */
export function readWorkflow(path: string): WorkflowFile {
  return parseWorkflowFile(path, readFileSync(path, 'utf8'))
}

function parseWorkflowFile(path: string, text: string): WorkflowFile {
  const { on, permissions, jobs } = parse(text) as Document
  const triggers = typeof on === 'string' ? { [on]: {} } : on
  const { inputs = {}, outputs = {}, secrets = {} } = (triggers.workflow_call ?? {}) as Call
  const name = path.replace(/^.*\//, '')
  return { name, path, text, inputs, outputs, secrets, triggers: Object.keys(triggers), permissions, jobs }
}

/** The blocks of all pages and of the README that have jobs, each as a workflow of its own. */
export function documentedCallers(): readonly WorkflowFile[] {
  return documentedWorkflows().filter(({ text }) => !text.includes(REPLACED))
}

/** The blocks that show what deploy-kit replaces. */
export function documentedBefore(): readonly WorkflowFile[] {
  return documentedWorkflows().filter(({ text }) => text.includes(REPLACED))
}

const REPLACED = 'uses: aws-actions/'

function documentedWorkflows(): readonly WorkflowFile[] {
  const pages = ['docs', 'docs/workflows', 'docs/iam'].flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.md'))
      .map(file => join(folder, file))
  )
  return [...pages.sort(), 'README.md'].flatMap(path => {
    const blocks = readFileSync(path, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)
    const withJobs = [...blocks].flatMap(([, block = '']) => (/^jobs:/m.test(block) ? [block] : []))
    return withJobs.map(block => parseWorkflowFile(path, asWorkflow(block, path)))
  })
}

function asWorkflow(block: string, name: string): string {
  return /^on:/m.test(block) ? block : `name: ${name}\n\non: workflow_dispatch\n\n${block}`
}
