import type { Clock } from '../../../ports/clock.js'
import { clipText } from '../../../domain/text/clip-text.js'
import { oneLine } from '../../../domain/text/one-line.js'
import type { ServerFacts, TimerKind } from '../domain/server-facts.js'
import type { Server } from '../ports/server.js'
import { timedAnswer } from './timed-answer.js'

const TIMERS: readonly TimerKind[] = ['systemd', 'systemd-user', 'at', 'shell']

/** Facts of the server, in one script. `directory`: where the disk is looked at if Docker does not say where it keeps images. */
export async function readFacts(server: Server, clock: Clock, directory: string): Promise<ServerFacts> {
  const ask = async () => parseFacts((await server.run({ program: FACTS, args: [directory], effect: 'read' })).stdout)
  const timeOf = (read: ReadonlyMap<string, string>) => toNumber(read.get('seconds')) * 1000
  const { answer: facts, sentAt, receivedAt } = await timedAnswer(ask, { clock, timeOf })
  const kilobytes = (name: string) => toNumber(facts.get(name)) * 1024
  return {
    dockerVersion: versionIn(facts.get('docker')),
    composeVersion: versionIn(facts.get('compose')),
    dockerProblem: clipText(oneLine(facts.get('problem') ?? ''), 300) || undefined,
    freeBytes: kilobytes('free'),
    memoryBytes: kilobytes('memory'),
    availableMemoryBytes: kilobytes('available'),
    clockAheadMilliseconds: clockAhead(timeOf(facts), sentAt, receivedAt),
    timers: TIMERS.filter(kind => facts.get('timers')?.split(' ').includes(kind)),
    architecture: clipText(oneLine(facts.get('architecture') ?? ''), 30)
  }
}

function parseFacts(stdout: string): ReadonlyMap<string, string> {
  return new Map(
    stdout.split('\n').flatMap(line => {
      const [, name, value] = /^([a-z]{1,20})=(.{0,2000})$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value.trim()] as const]
    })
  )
}

/** The server names a whole second: its true time is up to one second later. */
function clockAhead(second: number, sentAt: number, receivedAt: number): number {
  if (second > receivedAt) return second - receivedAt
  if (second + 1000 < sentAt) return second + 1000 - sentAt
  return 0
}

function toNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0
}

function versionIn(text: string | undefined): string | undefined {
  return /^v?(\d{1,5}\.\d{1,5}\.\d{1,5}[\w.+~-]{0,60})$/.exec(text ?? '')?.[1]
}

const FACTS = `put() { printf '%s=%s\\n' "$1" "$2"; }
put seconds "$(date +%s)"
put architecture "$(uname -m)"
version=$(docker version --format '{{.Server.Version}}' 2>&1) && put docker "$version" || put problem "$(printf '%s' "$version" | tail -n 1)"
put compose "$(docker compose version --short 2>/dev/null)"
root=$(docker info --format '{{.DockerRootDir}}' 2>/dev/null)
[ -d "$root" ] || root=$1
[ -d "$root" ] || root=/
put free "$(df -Pk "$root" 2>/dev/null | awk 'NR == 2 { print $4 }')"
put memory "$(awk '$1 == "MemTotal:" { print $2 }' /proc/meminfo 2>/dev/null)"
put available "$(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo 2>/dev/null)"
timers=
if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; then
  if [ "$(id -u)" = 0 ]; then timers=systemd
  elif [ "$(loginctl show-user "$(id -un)" --property=Linger --value 2>/dev/null)" = yes ] &&
    systemctl --user show-environment >/dev/null 2>&1; then timers=systemd-user
  fi
fi
if command -v at >/dev/null && atq >/dev/null 2>&1 && ps -A -o comm= 2>/dev/null | grep -qx atd; then timers="$timers at"; fi
put timers "$timers shell"
:`
