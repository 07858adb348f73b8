package org.demarche.app.archive;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Takes what a packed input holds, in its order. */
public interface Members {

  /**
   * Takes one member, or the input itself when it is no archive.
   *
   * @param name the input's, with {@code /} and the name of the member in an archive
   * @param in its bytes, unpacked, to be read before the next member is asked for
   */
  void member(String name, BufferedInputStream in) throws IOException;

  /** Takes a member that cannot be read, and why. */
  void refused(String name, String reason);

  /** Takes a member that holds no reports by its name. */
  void leftOut(String name);
}
