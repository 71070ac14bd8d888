/** An account's name: https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const ACCOUNT = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:_[a-z0-9]+)?$/

/** The account of GitHub that this repository is of, as its README names it. Throws where that names none. */
export function ownerIn(readme: string): string {
  const owner = /https:\/\/github\.com\/([\w-]+)\/deploy-kit\b/.exec(readme)?.[1]
  if (owner === undefined) throw new RangeError('The README names no address of this repository on GitHub.')
  return owner
}

/**
 * A text of this repository with another account. Names that only end or begin alike (`octo-org/deploy-kit`, `org/deploy-kit-evil`) are those
 * of others. Throws a `RangeError` where `to` is no name of an account.
 */
export function renameOwner(text: string, from: string, to: string): string {
  if (!ACCOUNT.test(to)) {
    throw new RangeError(
      'The name of the account is not one that GitHub allows. Use letters, digits and single hyphens.'
    )
  }
  const repository = `(?<![\\w.-])${from}(?=/deploy-kit(?![\\w-]))`
  const team = `(?<=(?:^|[\\s'"\`])@)${from}(?=/[a-z])`
  const site = `(?<=https://)${from}(?=\\.github\\.io)`
  return text.replaceAll(new RegExp([repository, team, site].join('|'), 'gm'), to)
}

/** What in a text names the account: its repository, its teams and its site, also in forms that `renameOwner` does not know. */
export function mentionsOfOwner(text: string, owner: string): readonly string[] {
  const named = `(?<![\\w.-])${owner}/(?:deploy-kit(?:-maintainers)?(?![\\w-])|security)|\\b${owner}\\.github\\.io`
  return text.match(new RegExp(named, 'g')) ?? []
}
