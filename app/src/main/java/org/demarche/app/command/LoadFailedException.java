package org.demarche.app.command;

/** The coder cannot be loaded, so that no report can be coded. */
final class LoadFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LoadFailedException(Throwable cause) {
    super(cause);
  }
}
