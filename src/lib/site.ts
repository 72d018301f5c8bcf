import { withBase } from './routes.ts';

/** Folder below which the site is served, with a slash at its end. */
export const base: string = import.meta.env.BASE_URL;

/** Address for a link: a path of the routes, below the site's base. */
export const href = (path: string): string => withBase(path, base);

const { REPO_URL } = import.meta.env;

/** Address of the public repository, without a slash at its end; none while REPO_URL is not set. */
export const repository: string | undefined = REPO_URL === '' ? undefined : REPO_URL;
