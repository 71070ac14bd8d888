import { HIGHEST_LOCK } from '../domain/lease/highest-lock.js'

/** Exit codes of our own programs. */
export const CONFLICT = 80
export const NO_TIMER = 81

/** `$1` folder. Prints the generation and the text of the highest lock: one that is removed meanwhile was replaced. */
export const READ_LOCK = `${HIGHEST_LOCK}
for try in 1 2 3 4 5; do
  generation=$(highest_lock "$1")
  if [ "$generation" = 0 ]; then echo 0; exit; fi
  if text=$(head -c 32768 "$1/lock.$generation" 2>/dev/null); then
    printf '%s\\n%s\\n' "$generation" "$text"
    exit
  fi
done
exit 1`

/**
 * `$1` folder, `$2` generation that was read, `$3` the next one, `$4` text. A hard link fails where the name is taken: of all who read the same
 * generation, one has the next. One who read it long ago may find the name free again, and a higher one.
 */
export const REPLACE_LOCK = `${HIGHEST_LOCK}
umask 077
mkdir -p "$1" || exit
[ "$(highest_lock "$1")" = "$2" ] || exit ${CONFLICT}
new=$(mktemp "$1/.lock.XXXXXX") || exit
trap 'rm -f "$new"' EXIT
printf '%s' "$4" >"$new"
[ "$(cat "$new")" = "$4" ] || { echo 'No space left on device' >&2; exit 1; }
sync "$new" 2>/dev/null || sync
if ! ln "$new" "$1/lock.$3" 2>/dev/null; then
  [ -e "$1/lock.$3" ] && exit ${CONFLICT}
  ln "$new" "$1/lock.$3" || exit
fi
if [ "$(highest_lock "$1")" != "$3" ]; then
  rm -f "$1/lock.$3"
  exit ${CONFLICT}
fi
for lock in "$1"/lock.*; do
  number=\${lock##*/lock.}
  case $number in '' | 0* | *[!0-9]* | ??????????*) continue ;; esac
  if [ "$number" -lt "$3" ]; then rm -f "$lock"; fi
done`

/** The name of the timer of a script, alike in each run: `$1` folder, `$2` generation. */
const TIMER_NAME = `timer_name() { printf 'deploy-kit-%s-%s' "$(printf '%s' "$1" | cksum | cut -d' ' -f1)" "$2"; }`

/**
 * `$1` folder, `$2` generation, `$3` expiry in epoch seconds, `$4` text of the script, `$5` its bytes, `$6` the path of the script as a word of a shell, `$7`… kinds of timers,
 * the best first. Writes the script, and prints the kind that was started. A timer may be early: the script waits. What systemd starts has none of the session's variables.
 */
export const START_TIMER = `${TIMER_NAME}
LC_ALL=C
export LC_ALL
umask 077
script=$1/lease.$2.sh
mkdir -p "$1" && new=$(mktemp "$1/.lease.XXXXXX") || exit
printf '%s' "$4" >"$new"
[ "$(wc -c <"$new")" -eq "$5" ] || { rm -f "$new"; echo 'No space left on device' >&2; exit 1; }
sync "$new" 2>/dev/null || sync
mv -f "$new" "$script" || exit
name=$(timer_name "$1" "$2")
left=$(($3 - $(date +%s)))
if [ "$left" -lt 1 ]; then left=1; fi
run='if [ -f '$6' ]; then exec sh '$6' >/dev/null 2>&1; fi'
with_systemd() {
  for variable in PATH HOME DOCKER_HOST DOCKER_CONFIG DOCKER_CONTEXT DOCKER_CERT_PATH DOCKER_TLS_VERIFY XDG_RUNTIME_DIR; do
    eval "value=\\\${$variable-}"
    if [ -n "$value" ]; then set -- "$@" "--setenv=$variable=$value"; fi
  done
  systemd-run "$@" --quiet --collect --unit="$name" --on-active="\${left}s" --timer-property=AccuracySec=1s sh "$script"
}
shift 6
for kind; do
  case $kind in
    systemd) with_systemd ;;
    systemd-user) with_systemd --user ;;
    at) printf '%s\\n' "$run" | at now + $((left / 60)) minutes ;;
    shell)
      if command -v setsid >/dev/null; then setsid sh "$script" >/dev/null 2>&1 &
      else nohup sh "$script" >/dev/null 2>&1 &
      fi ;;
    *) false ;;
  esac >/dev/null 2>&1 && { echo "$kind"; exit; }
done
exit ${NO_TIMER}`

/** `$1` folder, `$2` the lowest generation that stays. */
export const STOP_TIMERS = `${TIMER_NAME}
for script in "$1"/lease.*.sh; do
  number=\${script##*/lease.}
  number=\${number%.sh}
  case $number in '' | 0* | *[!0-9]* | ??????????*) continue ;; esac
  [ "$number" -lt "$2" ] || continue
  name=$(timer_name "$1" "$number")
  if command -v systemctl >/dev/null; then
    systemctl stop "$name.timer" >/dev/null 2>&1
    systemctl --user stop "$name.timer" >/dev/null 2>&1
  fi
  rm -f "$script"
done
exit 0`
