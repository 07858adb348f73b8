package org.demarche.app.intake;

import java.util.OptionalLong;

/** Says why a piece of input is no report; its message becomes the reason of a rejection. */
final class NoReportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long offset;

  NoReportException(String reason) {
    this(reason, -1);
  }

  NoReportException(String reason, long offset) {
    super(reason);
    this.offset = offset;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /** Returns the byte that is wrong, counted from the start of the piece. */
  OptionalLong offset() {
    return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
  }
}
