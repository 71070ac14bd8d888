/** Generations have at most this many digits: a larger number is a file of somebody else. */
const MOST_DIGITS = 9

/**
 * A function of POSIX sh: `highest_lock <folder>` prints the highest generation of `lock.<n>` in a folder, and 0 where there is none. Names
 * that are not `lock.` and a number without leading zeros are not looked at.
 */
export const HIGHEST_LOCK = `highest_lock() {
  highest=0
  for lock in "$1"/lock.*; do
    number=\${lock##*/lock.}
    case $number in '' | 0* | *[!0-9]* | ${'?'.repeat(MOST_DIGITS + 1)}*) continue ;; esac
    if [ -e "$lock" ] && [ "$number" -gt "$highest" ]; then highest=$number; fi
  done
  printf '%s\\n' "$highest"
}`
