/** A line of a file of the repository. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Address of a line in the repository, as GitHub and the forges like it spell it. */
export function placeUrl(repository: string, { file, line }: Place): string {
  const fragment = line === undefined ? '' : `#L${String(line)}`;
  return `${repository}/blob/HEAD/${file}${fragment}`;
}
