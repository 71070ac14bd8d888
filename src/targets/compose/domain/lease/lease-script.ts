import { shellWord } from '../../../../domain/command/shell-word.js'
import { formatRemoteScript, type RemoteScript } from '../remote-script.js'
import { HIGHEST_LOCK } from './highest-lock.js'
import { REMOVE_OTHERS, SET_ENV_LINE } from './lease-steps.js'

/** What turns a rollout back on the server when its lease expires. */
export interface LeaseSpec {
  /** Of the lock that it belongs to: it does nothing once there is a higher one. */
  readonly generation: number
  /** Epoch seconds, in the time of the server. */
  readonly expiresAt: number
  /** Absolute folder with `lock.<n>`, `stable` and the log. */
  readonly folder: string
  /** The two releases by ID, each with what makes it the one that serves. The first one counts where there is no file `stable` yet. */
  readonly sides: readonly LeaseSide[]
}

/** How one release is made to serve alone, where the file `stable` names it. */
export interface LeaseSide {
  readonly releaseId: string
  /** Sends all traffic to it: of the proxy, in order. */
  readonly restore: readonly RemoteScript[]
  /**
   * The value of each image variable in `.env`, for a run that was lost between `.env` and `stable`. A variable that the file does not set stays unset. Values are
   * images and tags, which need no quotes there.
   */
  readonly env: { readonly file: string; readonly values: ReadonlyMap<string, string> }
  /**
   * Every other container of these services is stopped, then removed: by label and config hash (or the start of it), since it may not be there yet. Nothing is
   * removed of a service that has no running container with that hash. One-off containers are not looked at: a migration is never ended halfway.
   */
  readonly removes: readonly { readonly project: string; readonly service: string; readonly keepsConfigHash: string }[]
  readonly stopSeconds: number
}

/** Between the restored proxy and the first container that is stopped: requests that the canary still serves. */
const DRAIN_SECONDS = 10
/** A proxy that restarts just then is tried again. */
const MOST_TRIES = 60
const TRY_SECONDS = 10
const LOG_LINES = 200
/** The lock is written after its timer was started: a slow connection may bring it after its expiry. */
const LOCK_SECONDS = 60

/**
 * The program of the timer, in POSIX sh: waits for `expiresAt` (the timer may be early), and does nothing unless `lock.<generation>` is the
 * highest and not dropped. Then, each step after the same check: restore the proxy, put `.env` back, stop and remove. Appends to `lease.log`,
 * of which 200 lines stay. It may run twice, and may end anywhere. Where the proxy cannot be restored, it removes nothing.
 */
export function formatLeaseScript(spec: LeaseSpec): string {
  const [first] = spec.sides
  return `#!/bin/sh
# Written by deploy-kit. Restores the stable release if the run that holds lock.${spec.generation} does not renew its lease.
umask 077
LC_ALL=C
export LC_ALL
folder=${shellWord(spec.folder)}
generation=${spec.generation}
expires=${spec.expiresAt}
cd "$folder" || exit
${HIGHEST_LOCK}
${CHECKS}
${SET_ENV_LINE}
${REMOVE_OTHERS}
${spec.sides.map((side, index) => formatSide(side, index)).join('')}
wait_for_expiry
IFS= read -r stable 2>/dev/null <stable || stable=${shellWord(first?.releaseId ?? '')}
case $stable in
${spec.sides.map(({ releaseId }, index) => `  ${shellWord(releaseId)}) side=${index} ;;\n`).join('')}  *) note 'The file stable names a release that this timer does not know. Nothing was changed.'; exit ;;
esac
note "The lease expired. Restoring $stable."
until_restored
stop_if_replaced
"env_$side" || note 'The file .env could not be restored.'
sleep ${DRAIN_SECONDS}
"remove_$side"
note "Restored $stable."
`
}

const CHECKS = `note() {
  printf '%s generation %s: %s\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$generation" "$1" >>lease.log
  if [ "$(wc -l <lease.log)" -gt ${LOG_LINES} ]; then
    tail -n ${LOG_LINES} lease.log >"lease.log.$$" && mv -f "lease.log.$$" lease.log
  fi
}
wait_for_expiry() {
  while :; do
    ahead=$((generation - $(highest_lock "$folder")))
    [ "$ahead" -ge 0 ] || exit 0
    left=$((expires - $(date +%s)))
    if [ "$ahead" -gt 0 ]; then left=$((left + ${LOCK_SECONDS})); fi
    [ "$left" -gt 0 ] || break
    if [ "$left" -gt 5 ]; then left=5; fi
    if [ "$ahead" -gt 0 ]; then left=1; fi
    sleep "$left"
  done
  stop_if_replaced
}
stop_if_replaced() {
  [ "$(highest_lock "$folder")" = "$generation" ] || exit 0
  IFS= read -r until <"lock.$generation" || exit 0
  case $until in '' | *[!0-9]*) exit 0 ;; esac
  [ "$(date +%s)" -ge "$until" ] || exit 0
}
until_restored() {
  tries=0
  while :; do
    stop_if_replaced
    "restore_$side" && return
    tries=$((tries + 1))
    if [ "$tries" -ge ${MOST_TRIES} ]; then
      note 'The proxy could not be restored. No container was removed.'
      exit 1
    fi
    sleep ${TRY_SECONDS}
  done
}`

function formatSide({ restore, env, removes, stopSeconds }: LeaseSide, index: number): string {
  const steps = restore
    .map(script => formatRemoteScript(script).trimEnd())
    .map(step => `${step} >/dev/null 2>&1 || return\n`)
  const values = [...env.values].map(([name, value]) => `set_env_line ${words(env.file, name, value)} || return\n`)
  const others = removes.map(
    ({ project, service, keepsConfigHash }) =>
      `remove_others ${words(project, service, keepsConfigHash, String(Math.ceil(stopSeconds)))}\n`
  )
  return [
    `restore_${index}() {\n${steps.join('')}:\n}\n`,
    `env_${index}() {\n${values.join('')}:\n}\n`,
    `remove_${index}() {\n${others.join('')}:\n}\n`
  ].join('')
}

function words(...values: readonly string[]): string {
  return values.map(value => shellWord(value)).join(' ')
}
