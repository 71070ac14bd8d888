/**
 * `$1`, `$2` formats, `$3` what is listed, `$4`… images that are known. Docker prints the containers that it finds: one that is gone meanwhile is left out, any other trouble is an
 * error. Then those of their images that are not known.
 */
const INSPECT = `of_container=$1
of_image=$2
name=$3
shift 3
known=" $* "
inspect() {
  trouble=$({ docker inspect --type container --format "$of_container" "$@" >&3; } 2>&1 | grep -v 'No such ')
  if [ -n "$trouble" ]; then printf '%s\\n' "$trouble" >&2; return 1; fi
}
list() {
  found=$(inspect "$@" 3>&1) || return
  printf '%s\\n' "$found"
  images=
  for id in $(printf '%s\\n' "$found" | sed -n 's/.*"imageId":"\\([0-9a-z:]*\\)".*/\\1/p' | sort -u); do
    case $known in *" $id "*) ;; *) images="$images $id" ;; esac
  done
  [ -z "$images" ] || docker inspect --type image --format "$of_image" $images 2>/dev/null
  :
}`

/** Containers of a project, by its name. */
export const LIST = `${INSPECT}
ids=$(docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.project=$name" --filter label=com.docker.compose.oneoff=False) || exit
[ -n "$ids" ] || exit 0
list $ids`

/** One container, by its name. */
export const FIND = `${INSPECT}
list "$name"`

/** `$1` container, `$2` lines, `$3` bytes. */
export const LAST_LINES = `docker logs --tail "$2" "$1" 2>&1 | tail -c "$3"`
