import type { ErrorCode } from '../errors.js'
import type { BuildStep } from './build-step.js'

/** Why an image was not made or did not arrive. */
export interface BuildFailure {
  readonly code: 'build-failed' | 'push-failed' | ErrorCode
  /** One sentence, ended. */
  readonly reason: string
  /** Whether the same again may succeed. */
  readonly remedy: 'retry' | 'none'
  /** The instruction that failed and what it printed last; undefined when none did. */
  readonly step: BuildStep | undefined
}

interface Kind {
  readonly pattern: RegExp
  readonly code: BuildFailure['code'] | undefined
  readonly remedy: BuildFailure['remedy']
  /** What to do, as a sentence. */
  readonly advice: string
}

const KINDS: readonly Kind[] = [
  {
    pattern: /no space left on device|disk quota exceeded/i,
    code: undefined,
    remedy: 'none',
    advice: 'The disk is full. Free space on the runner or the builder (docker system prune, docker buildx prune).'
  },
  {
    pattern: /authorization token has expired|token is expired|ExpiredToken/i,
    code: 'credentials-expired',
    remedy: 'none',
    advice: 'The credentials have expired. Get new ones right before this step.'
  },
  {
    pattern:
      /no basic auth credentials|authentication required|unauthorized|insufficient_scope|40[13] (?:Unauthorized|Forbidden)|\bdenied\b/i,
    code: 'access-denied',
    remedy: 'none',
    advice: 'The registry rejected the credentials. Check the login and its permissions on the repository.'
  },
  {
    pattern: /tag.*immutable|ImageTagAlreadyExists/i,
    code: 'conflict',
    remedy: 'none',
    advice: 'The tag exists and tags of this repository are immutable. Use a new tag.'
  },
  {
    pattern: /name unknown|repository .*(?:does not exist|not found)/i,
    code: 'not-found',
    remedy: 'none',
    advice: 'The repository does not exist. Create it, or set `create-repository: true`.'
  },
  {
    pattern:
      /\b(?:429|50[0234])\b|toomanyrequests|connection reset|unexpected EOF|TLS handshake timeout|i\/o timeout|server error/i,
    code: undefined,
    remedy: 'retry',
    advice: 'The registry returned server errors on every attempt. Try again later.'
  },
  {
    pattern: /connection refused|no such host|no route to host|network is unreachable/i,
    code: 'unreachable',
    remedy: 'retry',
    advice: 'The builder cannot reach the registry. Check its name and the network.'
  }
]

/** Reads the failure of a builder from its steps and from what it reported besides. */
export function describeFailure(steps: readonly BuildStep[], otherLines: readonly string[]): BuildFailure {
  const step = steps.find(({ outcome }) => outcome === 'failed')
  const said = step?.error ?? otherLines.findLast(line => /error/i.test(line)) ?? otherLines.at(-1) ?? 'no output'
  const isPush = step === undefined ? /push/i.test(said) : /^(?:exporting|pushing)/.test(step.title)
  const what = isPush && !/no space left/i.test(said) ? 'push-failed' : 'build-failed'
  const text = `${said}\n${step === undefined ? otherLines.join('\n') : ''}`
  // What a program of the Dockerfile prints is its own: only the builder's messages are about the registry.
  const kind = KINDS.find(({ pattern }) => pattern.test(text))
  const isOwn = step !== undefined && /did not complete successfully|returned a non-zero code/.test(said)
  const advice = kind === undefined || (isOwn && kind.code !== undefined) ? '' : ` ${kind.advice}`
  return {
    code: isOwn ? what : (kind?.code ?? what),
    reason: `${headline(step, isPush)}: ${sentence(said)}${advice}`,
    remedy: isPush ? (kind?.remedy ?? 'none') : 'none',
    step
  }
}

function headline(step: BuildStep | undefined, isPush: boolean): string {
  if (isPush) return 'The image was not pushed'
  return step === undefined ? 'The image was not built' : `${step.title} failed`
}

function sentence(text: string): string {
  const clean = text
    .replace(/^(?:ERROR|error):\s*/, '')
    .replace(/^(?:failed to (?:build|solve): )+/, '')
    .replace(/^process ".*" did not complete successfully: exit code: (\d+)$/s, 'exit code $1')
    .trim()
  const short = clean.length > 600 ? `${clean.slice(0, 600)}…` : clean
  return /[.!?…]$/.test(short) ? short : `${short}.`
}
