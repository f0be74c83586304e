const next = 'next/dist/bin/next';

/** Builds and starts an app as create-next-app sets it up; only this machine can reach it. */
export const nextCommands = (port: number) => {
  const address = ['-p', String(port), '-H', 'localhost'];
  return {
    build: [next, 'build', '--turbopack'],
    start: [next, 'start', ...address],
    dev: [next, 'dev', '--turbopack', ...address],
  };
};
