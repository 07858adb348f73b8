package org.demarche.app.pair;

/** A line that holds no sentence with its sides. */
public final class NoPairException extends Exception {

  private static final long serialVersionUID = 1L;

  NoPairException(String reason) {
    super(reason);
  }
}
