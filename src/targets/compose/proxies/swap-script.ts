import { SPLIT_MARK } from '../domain/proxy/split-mark.js'
import { EXIT } from './proxy-script.js'

/**
 * For a proxy that reads its file when it is reloaded. Needs \`check\`, which says what is wrong with the files on disk and fails, and \`reload\`, which returns once they are what runs, or fails.
 *
 * - \`write_checked FILE TEXT OTHER\` writes the first text that passes, and else leaves the file as it was.
 * - \`keep_baseline FILE COPY\` keeps what \`put_back\` writes: the baseline.
 * - \`load_split FILE TEXT OTHER COPY\` loads a split and puts the baseline back. A split that a server left on disk when it went down is not the
 *   baseline: the copy is.
 * - \`load_baseline FILE TEXT OTHER\` writes and loads the baseline.
 */
export const SWAP = `keep() { old=; if [ -e "$1" ]; then old=$(cat "$1" && echo .); fi; }
put_back() { if [ -n "$old" ]; then put "$1" "\${old%.}"; else rm -f "$1"; fi; }
give_up() { put_back "$1"; printf '%s\\n' "$why" >&2; exit "$2"; }
put_valid() {
  put "$1" "$2"; check >/dev/null && return 0
  put "$1" "$3"; check || exit ${EXIT.refused}
}
write_checked() {
  keep "$1"
  why=$(put_valid "$1" "$2" "$3") || give_up "$1" $?
}
keep_baseline() {
  keep "$1"
  case $(sed -n 2p "$1" 2>/dev/null) in '${SPLIT_MARK}') [ ! -e "$2" ] || keep "$2" ;; *) put "$2" "\${old%.}" ;; esac
}
load_split() {
  keep_baseline "$1" "$4"
  why=$(put_valid "$1" "$2" "$3") || give_up "$1" $?
  loaded=$(cat "$1")
  why=$(reload) || give_up "$1" ${EXIT['not-reloaded']}
  put_back "$1"
}
load_baseline() {
  why=$(put_valid "$1" "$2" "$3") && why=$(reload) || { printf '%s\\n' "$why" >&2; exit ${EXIT['not-reloaded']}; }
}
`
