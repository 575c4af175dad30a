package fr.clara.running;

import fr.clara.testing.Api;
import java.io.IOException;

/**
 * Somebody who writes for as long as the test lasts, remembers what was acknowledged, and does not
 * know what became of the rest.
 */
interface Writer {

  int BUSY = 503;

  /**
   * Does the next thing, or finds out what became of the last.
   *
   * @throws IOException when the service is gone
   */
  void step(Api api) throws IOException, InterruptedException;
}
