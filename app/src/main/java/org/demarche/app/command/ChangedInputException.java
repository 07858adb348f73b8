package org.demarche.app.command;

import java.util.concurrent.CancellationException;

/** The inputs are not those that an interrupted run has read. */
final class ChangedInputException extends CancellationException {

  private static final long serialVersionUID = 1L;

  ChangedInputException(String message) {
    super(message);
  }
}
