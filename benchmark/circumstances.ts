import os from 'node:os';

/** When and where something was measured. */
export const circumstances = () => ({
  date: new Date().toISOString().slice(0, 10),
  processor: `${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}`,
  node: process.version,
});
