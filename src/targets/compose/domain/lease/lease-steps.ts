/**
 * A function of POSIX sh: `set_env_line <file> <name> <value>` sets a variable in the last line that sets it. A file that does not set it, and one that
 * sets it so already, stays as it is. The new file has the mode and the owner of the old one, and replaces it in one step.
 */
export const SET_ENV_LINE = `set_env_line() {
  if [ ! -f "$1" ]; then return 0; fi
  file=$1
  if [ -L "$1" ]; then file=$(readlink -f "$1") || return; fi
  new=$(mktemp "$file.XXXXXX") || return
  cp -p "$file" "$new" &&
    NAME=$2 VALUE=$3 awk '
      function sets(line) {
        sub(/^[ \\t]*(export[ \\t]+)?/, "", line)
        if (substr(line, 1, length(ENVIRON["NAME"])) != ENVIRON["NAME"]) return 0
        return substr(line, length(ENVIRON["NAME"]) + 1) ~ /^[ \\t]*[=:]/
      }
      { lines[NR] = $0; if (sets($0)) last = NR }
      END {
        for (at = 1; at <= NR; at++) {
          if (at == last) {
            match(lines[at], /^[^=:]*[=:][ \\t]*/)
            end = lines[at] ~ /\\r$/ ? "\\r" : ""
            lines[at] = substr(lines[at], 1, RLENGTH) ENVIRON["VALUE"] end
          }
          print lines[at]
        }
      }' "$file" >"$new" &&
    if cmp -s "$file" "$new"; then rm -f "$new"; else { sync "$new" 2>/dev/null || sync; } && mv -f "$new" "$file"; fi ||
    { rm -f "$new"; return 1; }
}`

/**
 * A function of POSIX sh: `remove_others <project> <service> <config hash> <seconds>` stops and removes the containers of a service that have
 * another config hash, one after another, as long as one with that hash runs. One-off containers are not looked at.
 */
export const REMOVE_OTHERS = `list_containers() {
  docker ps --no-trunc --filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" \\
    --filter label=com.docker.compose.oneoff=False --format '{{.ID}} {{.Label "com.docker.compose.config-hash"}}' "$3" </dev/null
}
remove_others() {
  case "$(list_containers "$1" "$2" --all=false | cut -d' ' -f2 | sed 's/^/ /')" in
    *" $3"*) ;;
    *) note "No container of $2 in the stable release is running. Its other containers stay."; return ;;
  esac
  list_containers "$1" "$2" --all | while read -r id hash; do
    case $hash in "$3"*) continue ;; esac
    stop_if_replaced
    docker stop -t "$4" "$id" >/dev/null 2>&1 </dev/null
    docker rm "$id" >/dev/null 2>&1 </dev/null && note "Removed container $id of $2."
  done
}`
