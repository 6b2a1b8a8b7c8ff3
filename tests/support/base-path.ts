import { outputFolder } from '../../scripts/build-portal.ts';
import { startServer, type Listening } from '../../scripts/static-server.ts';

/** Serve the built site below `/study/`, as an institution may on its own host. Close the server after use. */
export function serveBelowStudy(): Promise<Listening> {
  return startServer(outputFolder(), { port: 0, base: '/study/' });
}
