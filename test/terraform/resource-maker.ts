/** What Terraform calls a block that may be there once. */
export type Block<T> = readonly T[]
export type Values = Readonly<Record<string, string>>

/** Makes resources of one type in the local cloud, from what was applied, and returns the ARN that each has there. */
export type ResourceMaker = readonly [type: string, make: (values: never) => Promise<string | undefined>]
