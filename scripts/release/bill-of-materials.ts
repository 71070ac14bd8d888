import { listLicenses } from '../parts/join-licenses.js'

/** A CycloneDX document, as `npm sbom` writes it: https://cyclonedx.org/docs/1.5/json */
export interface BillOfMaterials {
  readonly components: readonly MaterialComponent[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  readonly [member: string]: unknown
}

interface MaterialComponent {
  readonly name: string
  readonly version: string
  readonly 'bom-ref': string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

const DEVELOPMENT = 'cdx:npm:package:development'

/**
 * Of all packages that could be installed, those whose code is in dist/, by the list of licenses that the bundler writes. Throws where
 * dist/ has a package that the document does not know.
 */
export function bundledMaterials(all: BillOfMaterials, licenses: string): BillOfMaterials {
  const bundled = new Set(listLicenses(licenses))
  const components = all.components.filter(component => bundled.has(component.name) && !isDevelopment(component))
  const known = new Set(components.map(({ name }) => name))
  const unknown = [...bundled].filter(name => !known.has(name))
  if (unknown.length > 0) throw new Error(`dist/ has code of packages that are not installed: ${unknown.join(', ')}.`)
  const kept = new Set(components.map(component => component['bom-ref']))
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(other => kept.has(other)) }))
  return { ...all, components, dependencies }
}

/** npm says so of packages that only development needs; `--omit dev` also leaves out what development needs besides the product. */
function isDevelopment({ properties = [] }: MaterialComponent): boolean {
  return properties.some(({ name, value }) => name === DEVELOPMENT && value === 'true')
}
