/**
 * The shortest name of a slash-separated path: no empty and no `.` element, `..` resolved where that is possible, no trailing slash.
 * The rules are those of Go's `path/filepath.Clean`, which BuildKit applies to every pattern: https://pkg.go.dev/path/filepath#Clean
 */
export function cleanPath(path: string): string {
  const isRooted = path.startsWith('/')
  const kept: string[] = []
  for (const element of path.split('/')) {
    if (element === '' || element === '.') continue
    if (element !== '..') kept.push(element)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!isRooted) kept.push(element)
  }
  const cleaned = kept.join('/')
  return isRooted ? `/${cleaned}` : cleaned === '' ? '.' : cleaned
}
