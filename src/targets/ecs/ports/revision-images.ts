/** The images that ECS deployed with a service revision. */
export interface RevisionImages {
  /** By container, each by the digest that ECS resolved. Containers without one are left out. */
  imagesOf(revision: string): Promise<Readonly<Record<string, string>>>
}
