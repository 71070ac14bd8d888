import { DeployError } from '../../../domain/errors.js'
import { decodeText } from '../../../domain/text/decode-text.js'
import type { Server, ServerAnswer } from '../ports/server.js'
import type { ServerFiles } from '../ports/server-files.js'

/** A whole file in hexadecimal digits then fits the first MiB of an output. */
const MOST_BYTES = 256 * 1024

/** Exit codes of our own programs. */
const MISSING = 80
const TOO_LONG = 81
const OTHER_OWNER = 82

/**
 * Files of the server, by `od`, `mktemp`, `cp`, `mv` and `sync`. Names are followed through links. Bytes are read as digits: lines of an output
 * lose what kind of end they have.
 */
export function serverFiles(server: Server): ServerFiles {
  const change = async (program: string, args: readonly string[], what: string) => {
    const answer = await server.run({ program: `LC_ALL=C\nexport LC_ALL\n${program}`, args, effect: 'change' })
    if (answer.exitCode !== 0) throw fileError(answer, what)
  }
  const read: ServerFiles['read'] = async path => {
    const answer = await server.run({ program: READ, args: [path, String(MOST_BYTES)], effect: 'read' })
    if (answer.exitCode === MISSING) return undefined
    if (answer.exitCode !== 0) throw fileError(answer, `"${path}" on the server could not be read`)
    return textOf(answer.stdout, path)
  }
  return {
    read,
    async readAll(paths) {
      const args = [String(MOST_BYTES), ...paths]
      const answer = await server.run({ program: READ_ALL, args, effect: 'read' })
      const found = answer.stdout.split(`${MARK}\n`).slice(1)
      // Which file it is, and why, a call of its own says.
      if (answer.exitCode !== 0 || found.length !== paths.length) return Promise.all(paths.map(read))
      return paths.map((path, index) => {
        const digits = found[index]?.trim() ?? ABSENT
        return digits === ABSENT ? undefined : textOf(digits, path)
      })
    },
    async write(path, text) {
      const length = Buffer.byteLength(text)
      if (length > MOST_BYTES)
        throw new DeployError('rejected', `"${path}" on the server would be larger than 256 KiB. Shorten it.`)
      await change(WRITE, [path, text, String(length)], `"${path}" on the server could not be written and is unchanged`)
    },
    makeFolder: path => change(MAKE_FOLDER, [path], `The folder "${path}" on the server could not be created`),
    async remove(paths) {
      if (paths.length > 0) await change('rm -f -- "$@"', paths, 'Files on the server could not be removed')
    }
  }
}

/** Digits of a file have none of its letters. */
const MARK = 'file'
const ABSENT = 'none'

/** `$1` bytes that the files may have together, `$2`… paths. */
const READ_ALL = `most=$1; shift
for file; do
  echo ${MARK}
  if ! [ -e "$file" ] && ! [ -L "$file" ]; then echo ${ABSENT}; continue; fi
  most=$((most - $(wc -c <"$file"))) || exit
  [ "$most" -ge 0 ] || exit ${TOO_LONG}
  od -An -v -tx1 <"$file" || exit
done`

function textOf(digits: string, path: string): string {
  const decoded = decodeText(Buffer.from(digits.replace(/\s+/g, ''), 'hex'))
  if (decoded.kind === 'text' && decoded.encoding === 'utf-8') return decoded.text
  throw new DeployError('rejected', `"${path}" on the server is not UTF-8 text. Convert it.`)
}

const READ = `[ -e "$1" ] || [ -L "$1" ] || exit ${MISSING}
length=$(wc -c <"$1") || exit
[ "$length" -le "$2" ] || exit ${TOO_LONG}
od -An -v -tx1 <"$1"`

/** The name of the new file ends in random letters: no pattern such as `*.conf` reads it. */
const WRITE = `umask 077
file=$1
if [ -L "$file" ]; then file=$(readlink -f "$file") || exit; fi
new=$(mktemp "$file.XXXXXX") || exit
trap 'rm -f "$new"' EXIT
owner() { ls -nd "$1" | { read -r mode links user group rest; echo "$mode $user $group"; }; }
if [ -e "$file" ]; then
  cp -p "$file" "$new" || exit
  [ "$(owner "$file")" = "$(owner "$new")" ] || exit ${OTHER_OWNER}
fi
printf '%s' "$2" >"$new"
[ "$(wc -c <"$new")" -eq "$3" ] || { echo 'No space left on device' >&2; exit 1; }
sync "$new" 2>/dev/null || sync
mv -f "$new" "$file"`

const MAKE_FOLDER = `umask 077
mkdir -p "$1" && [ -w "$1" ] && [ -x "$1" ]`

function fileError({ exitCode, stderr }: ServerAnswer, what: string): DeployError {
  if (exitCode === TOO_LONG) return new DeployError('rejected', `${what}: it is larger than 256 KiB. Shorten it.`)
  if (exitCode === OTHER_OWNER)
    return new DeployError(
      'access-denied',
      `${what}: it belongs to another user. Give the file to the user of the action.`
    )
  if (/no space left|disk quota exceeded/i.test(stderr))
    return new DeployError('rejected', `${what}: the disk is full. Free some space.`)
  if (/permission denied|operation not permitted|read-only file system/i.test(stderr))
    return new DeployError('access-denied', `${what}: permission denied. Check the owner and mode of its folder.`)
  return new DeployError('rejected', `${what}: ${stderr.split('\n').at(-1) ?? ''}. Check the path.`)
}
