package org.demarche.app.form;

import java.util.OptionalLong;

/** Says why a piece of input is no report; its message becomes the reason of a rejection. */
public final class NoReportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long offset;

  public NoReportException(String reason) {
    this(reason, -1);
  }

  public NoReportException(String reason, long offset) {
    super(reason);
    this.offset = offset;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Returns the byte that is wrong, counted from the start of the piece. */
  public OptionalLong offset() {
    return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
  }
}
