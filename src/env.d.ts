interface ImportMetaEnv {
  /** Address of the public repository; empty where there is none. */
  readonly REPO_URL: string;
}
