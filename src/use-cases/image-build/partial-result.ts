import type { BuildEnding, BuildResult } from '../../domain/image-build/build-result.js'
import type { ScanEnd } from './judge-scan.js'

/** How a part of the build ended: the ending and what is known of the result by then. */
export type PartialResult = BuildEnding & Partial<BuildResult> & { readonly scan?: ScanEnd | undefined }
