/** What type a value must have. All numbers of the request are whole. */
export type MemberShape =
  | 'text'
  | 'number'
  | 'boolean'
  | { readonly list: MemberShape }
  | { readonly map: MemberShape }
  | { readonly values: readonly string[] }
  | { readonly structure: string }

/** A structure of the request: its members, and which of them ECS requires. */
export interface Structure {
  readonly required: readonly string[]
  readonly members: Readonly<Record<string, MemberShape>>
}
