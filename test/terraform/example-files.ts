import { readdirSync } from 'node:fs'

/** Every Terraform file that readers copy. */
export function exampleFiles(): readonly string[] {
  return readdirSync('examples/terraform')
    .filter(name => name.endsWith('.tf'))
    .map(name => `examples/terraform/${name}`)
}
