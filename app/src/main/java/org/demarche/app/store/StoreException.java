package org.demarche.app.store;

import java.sql.SQLException;

/** Says why a store cannot be used, in words for a person. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String reason) {
    super(reason);
  }

  /** Says why, and what it comes from. */
  public StoreException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** Says that the database refused something. */
  public static StoreException of(SQLException failure) {
    return new StoreException("the store failed: " + Trouble.words(failure), failure);
  }
}
