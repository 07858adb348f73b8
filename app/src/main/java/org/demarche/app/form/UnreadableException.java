package org.demarche.app.form;

import java.io.IOException;

/** Says for a person why an input cannot be read on. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param reason what is wrong and what to do, for a person
   */
  public UnreadableException(String reason) {
    super(reason);
  }
}
