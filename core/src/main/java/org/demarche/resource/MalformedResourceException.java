package org.demarche.resource;

/** Thrown when a dictionary or lexicon cannot be read; the message names file and line. */
public final class MalformedResourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with file, line and problem in the message. */
  public MalformedResourceException(String message) {
    super(message);
  }
}
