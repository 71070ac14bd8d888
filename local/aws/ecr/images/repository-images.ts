/** How an image is named within its repository; one of the two at least. */
export interface ImageId {
  readonly imageDigest?: string
  readonly imageTag?: string
}

export interface StoredImage {
  readonly digest: string
  readonly tags: readonly string[]
  readonly manifest: string
  readonly mediaType: string
  /** Epoch milliseconds; undefined where the store does not know it. */
  readonly pushedAt: number | undefined
}

export interface ImageUpload {
  readonly manifest: string
  readonly mediaType: string
  readonly tag: string | undefined
}

/** Where the images of the repositories are kept. */
export interface RepositoryImages {
  /** All that has a tag, and what else the store can list. */
  list(repository: string): Promise<readonly StoredImage[]>
  find(repository: string, id: ImageId): Promise<StoredImage | undefined>
  /** Returns the digest. */
  put(repository: string, upload: ImageUpload): Promise<string>
}
