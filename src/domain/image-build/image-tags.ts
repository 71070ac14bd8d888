import { badInput } from '../errors.js'
import type { SourceState } from './source-state.js'
import { quoteName } from '../input/quote-safe.js'
import { countOf } from '../text/count-of.js'

/** A tag to set. One that `moves` names the newest image of a kind; the others name one image permanently. */
export interface ImageTag {
  readonly name: string
  readonly permanence: 'fixed' | 'moves'
}

export interface PlannedTags {
  readonly tags: readonly ImageTag[]
  /** Rules that produce no tag for this event. */
  readonly unused: readonly string[]
  /** Why a rule makes no tag although the event seems to be one for it; a sentence each. */
  readonly reasons: readonly string[]
}

// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const TAG = /^\w[\w.-]{0,127}$/
const VERSION = /^v?((\d+)\.(\d+)\.\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/

type Rule = (source: SourceState) => readonly ImageTag[]

const RULES: Readonly<Record<string, Rule>> = {
  sha: ({ commit }) => (commit === undefined ? [] : [fixed(commit)]),
  'short-sha': ({ commit }) => (commit === undefined ? [] : [fixed(commit.slice(0, 7))]),
  branch: ({ branch }) => (branch === undefined ? [] : [moves(tagOfRef(branch))]),
  pr: ({ pullRequest }) => (pullRequest === undefined ? [] : [moves(`pr-${pullRequest}`)]),
  semver: ({ gitTag }) => (gitTag === undefined ? [] : versionLadder(gitTag)),
  latest: ({ branch, defaultBranch }) => (branch !== undefined && branch === defaultBranch ? [moves('latest')] : [])
}

/** The tags that the rules make for this commit and event, each once. Throws on a word that can be no tag. */
export function planTags(rules: readonly string[], source: SourceState): PlannedTags {
  const tags = new Map<string, ImageTag>()
  const unused: string[] = []
  for (const [index, word] of rules.entries()) {
    const made = Object.hasOwn(RULES, word) ? (RULES[word]?.(source) ?? []) : [custom(word, index + 1)]
    if (made.length === 0) unused.push(word)
    for (const tag of made) if (!tags.has(tag.name)) tags.set(tag.name, tag)
  }
  return { tags: [...tags.values()], unused, reasons: unused.includes('semver') ? explainVersion(source) : [] }
}

/** `1.2.3`, `1.2` and `1` of `v1.2.3`; a pre-release and version 0 climb no further than is meant to be stable. */
export function versionLadder(gitTag: string): readonly ImageTag[] {
  const [, core, major, minor, preRelease, build = ''] = VERSION.exec(gitTag) ?? []
  if (core === undefined || major === undefined || minor === undefined) return []
  const whole = fixed(`${core}${preRelease ?? ''}${build.replace('+', '-')}`)
  if (preRelease !== undefined) return [whole]
  return [whole, moves(`${major}.${minor}`), ...(major === '0' ? [] : [moves(major)])]
}

/** A Git tag that is no version makes no tag of an image, which looks like a tag that was forgotten. */
function explainVersion({ gitTag }: SourceState): readonly string[] {
  if (gitTag === undefined) return []
  const name = quoteName(gitTag)
  const advice = 'expected MAJOR.MINOR.PATCH, such as 1.2.3 or v1.2.3'
  const [, core] = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)(?=$|[-+])/.exec(gitTag.slice(0, 200)) ?? []
  if (core === undefined) return [`semver adds no tag: Git tag ${name} is not a version; ${advice}.`]
  const parts = core.split('.').length
  const fault =
    parts === 3 ? 'has other text before or after its version' : `has a version with ${countOf(parts, 'number')}`
  return [`semver adds no tag: Git tag ${name} ${fault}; ${advice}.`]
}

/** A branch's name as a tag: `feature/new login` is `feature-new-login`. */
function tagOfRef(name: string): string {
  return (
    name
      .replaceAll(/[^\w.-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 128) || 'branch'
  )
}

function custom(word: string, entry: number): ImageTag {
  if (TAG.test(word)) return fixed(word)
  throw badInput(
    'tags',
    `entry ${entry} ${quoteName(word)} is neither a rule (${Object.keys(RULES).join(', ')}) nor a valid tag (letters, digits, ".", "_" and "-", at most 128 characters).`
  )
}

const fixed = (name: string): ImageTag => ({ name, permanence: 'fixed' })
const moves = (name: string): ImageTag => ({ name, permanence: 'moves' })
