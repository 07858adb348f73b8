package org.demarche.app.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * Why something could not be written.
 *
 * @param failure what the system says, whose message may be a mere path
 */
public record WriteFault(IOException failure) {

  /** Returns the reason in words. */
  public String words() {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " cannot be made";
    }
    if (failure instanceof AccessDeniedException denied) {
      return "no permission to write " + denied.getFile();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
