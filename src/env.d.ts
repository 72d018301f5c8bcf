interface ImportMetaEnv {
  /** Address of the public repository, where there is one. */
  readonly REPO_URL?: string;
}

/** Words that hold sentences together, by language (ISO 639-3). */
declare module 'stopword' {
  export const ara: string[];
  export const deu: string[];
  export const eng: string[];
  export const fra: string[];
  export const hin: string[];
  export const jpn: string[];
  export const kor: string[];
  export const por: string[];
  export const rus: string[];
  export const spa: string[];
  export const zho: string[];
}
