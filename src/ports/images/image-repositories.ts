import type { ImageRepository, RepositorySettings } from '../../domain/image-registry/image-repository.js'

/** The repositories of one private ECR registry. */
export interface ImageRepositories {
  /** Undefined when none has that name. */
  find(name: string): Promise<ImageRepository | undefined>
  /**
   * Makes a repository; one that is there already (made by another job in between, or by an answer that was lost) is
   * returned as it is, its settings untouched.
   */
  create(
    name: string,
    settings: RepositorySettings
  ): Promise<{ readonly outcome: 'created' | 'was-there'; readonly repository: ImageRepository }>
}
