declare module '*.css';

/** File names of Monaco's workers, relative to the page's own script; the bundler fills them in. */
declare const WORKER_FILES: { editor: string; json: string; graphql: string };
