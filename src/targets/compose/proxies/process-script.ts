/** The process of program \`$1\` whose parent is another program. Prints its number. Runs in the container. */
const FIND_MASTER = `for d in /proc/[0-9]*; do
  name=; read -r name 2>/dev/null <$d/comm; [ "$name" = "$1" ] || continue
  parent=; while read -r key value; do [ "$key" = PPid: ] && parent=$value; done 2>/dev/null <$d/status
  above=; [ -r /proc/$parent/comm ] && read -r above </proc/$parent/comm
  [ "$above" = "$1" ] || { echo "\${d#/proc/}"; exit 0; }
done
exit 1`

/** The children of process \`$1\`, each as \`process:start title\`. */
const LIST_CHILDREN = `for d in /proc/[0-9]*; do
  while read -r key value; do
    [ "$key" = PPid: ] && [ "$value" = "$1" ] || continue
    title=$(tr "\\0" " " <$d/cmdline) && stat=$(cat $d/stat) || continue
    set -- "$1" \${stat##*) }
    echo "\${d#/proc/}:\${21} $title"
  done 2>/dev/null <$d/status
done
exit 0`

/**
 * - \`master NAME\` prints the number of the main process of a program: on a host, the one that its package writes to \`/run/NAME.pid\`.
 * - \`children\` prints the children of process \`$pid\`, one a line.
 * - \`pause\` waits a moment.
 */
export const PROCESSES = `master() {
  if [ -n "$service" ]; then in_proxy sh -c '${FIND_MASTER}' sh "$1"; else cat "/run/$1.pid"; fi
}
children() { in_proxy sh -c '${LIST_CHILDREN}' sh "$pid"; }
pause() { sleep 0.2 2>/dev/null || sleep 1; }
`
