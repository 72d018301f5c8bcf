interface ImportMetaEnv {
  /** Address of the public repository, where there is one. */
  readonly REPO_URL?: string;
}
