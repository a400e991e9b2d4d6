/** Monaco asks for its workers here, before it loads: same origin, own files, no blob. */
window.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => new Worker(new URL(fileFor(label), import.meta.url), { name: label }),
};

function fileFor(label: string): string {
  if (label === 'json' || label === 'graphql') {
    return WORKER_FILES[label];
  }
  return WORKER_FILES.editor;
}

export {};
