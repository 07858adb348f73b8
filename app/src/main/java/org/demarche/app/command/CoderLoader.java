package org.demarche.app.command;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.entity.Dictionary;

/** Loads the coder when the first report is there; takes a few seconds. */
@FunctionalInterface
public interface CoderLoader {

  /**
   * Returns a coder for all threads.
   *
   * @param dictionaries the user's own
   * @param progress tells the person at the terminal what it is doing
   */
  LoadedCoder load(List<Dictionary> dictionaries, Consumer<String> progress);
}
