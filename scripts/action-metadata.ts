import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** An input as action.yml declares it. */
export interface InputMetadata {
  readonly description?: string
  readonly required?: boolean
  /** Of a workflow's input. */
  readonly type?: string
  readonly default?: string | number | boolean
  readonly deprecationMessage?: string
}

/** The content of action.yml: https://docs.github.com/actions/reference/metadata-syntax-reference */
export interface ActionMetadata {
  readonly name?: string
  readonly description?: string
  readonly author?: string
  readonly branding?: { readonly icon?: string; readonly color?: string }
  readonly inputs?: Readonly<Record<string, InputMetadata>>
  readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value?: string }>>
  /** Of a reusable workflow: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callsecrets */
  readonly secrets?: Readonly<Record<string, { readonly description?: string; readonly required?: boolean }>>
  readonly runs: {
    readonly using?: string
    readonly main?: string
    readonly pre?: string
    readonly 'pre-if'?: string
    readonly post?: string
    readonly 'post-if'?: string
  }
}

/** Reads an action.yml. */
export async function readMetadata(file: string): Promise<ActionMetadata> {
  return parse(await readFile(file, 'utf8')) as ActionMetadata
}
