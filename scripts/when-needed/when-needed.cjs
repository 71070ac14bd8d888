// The modules of this folder stand in for a package in every bundle (see `paths` in scripts/bundle.tsconfig.json, which ncc follows):
// the package is loaded when something of it is used first. scripts/bundle-actions.ts writes the package beside the bundle.
// `__esModule` must read as undefined, else the bundler's interop code loads the package immediately.
module.exports = load => new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) })
