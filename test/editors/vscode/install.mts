/** Installs the VS Code hosts that the editor tests run in, or those named on the command line. */
import { type HostName, installHost } from '../../../scripts/code-server.mts';

const asked = process.argv
  .slice(2)
  .filter((name): name is HostName => name === 'oldest' || name === 'newest');
for (const name of asked.length > 0 ? asked : (['oldest', 'newest'] as const)) {
  const host = await installHost(name, (line) => console.log(line));
  console.log(`${name} VS Code host ready in ${host.folder}, on ${host.node}`);
}
