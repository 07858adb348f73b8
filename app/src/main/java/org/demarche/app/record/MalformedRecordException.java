package org.demarche.app.record;

/** Says why a line is no record. */
public final class MalformedRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedRecordException(String reason) {
    super(reason);
  }

  /** Returns the reason, fit for a rejection. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
