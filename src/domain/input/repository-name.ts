/**
 * Whether a text is `owner/name` of a GitHub repository. It becomes a part of API paths, so `.` and `..` are no names. An owner has
 * letters, digits, hyphens and, for enterprise managed users, one underscore:
 * https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function isRepositoryName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text)
}
