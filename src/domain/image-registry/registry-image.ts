/** A layer or config as a manifest lists it. */
export interface ImageBlob {
  readonly digest: string
  /** Compressed, as it is stored and pulled. */
  readonly sizeBytes: number
}

/** The image for one platform. */
export interface PlatformImage {
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string
  /** Of this platform's manifest: what ECR scans, and what a node of that platform runs. */
  readonly digest: string
  readonly layers: readonly ImageBlob[]
  /** Config and layers together, compressed. */
  readonly sizeBytes: number
  /** The labels of the image's config: https://github.com/opencontainers/image-spec/blob/main/config.md */
  readonly labels: Readonly<Record<string, string>>
}

/** What a registry holds under a tag or a digest. */
export interface RegistryImage {
  /** Of what was asked for: the index's, where there is one. */
  readonly digest: string
  readonly mediaType: string
  /** One, or one for each platform of an index. Attestations, which an index lists beside them, are no platforms. */
  readonly platforms: readonly PlatformImage[]
}
