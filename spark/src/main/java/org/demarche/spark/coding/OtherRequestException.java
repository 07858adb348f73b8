package org.demarche.spark.coding;

/** The directory holds what another job has written, which this one cannot go on with. */
public final class OtherRequestException extends Exception {

  private static final long serialVersionUID = 1L;

  OtherRequestException(String message) {
    super(message);
  }
}
