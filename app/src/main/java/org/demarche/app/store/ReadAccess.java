package org.demarche.app.store;

import java.sql.Connection;

/** Lets others read what a store has committed, also while something is written into it. */
public interface ReadAccess {

  /**
   * Returns a new connection, which whoever asked closes.
   *
   * @throws StoreException if the store is closed or cannot be read
   */
  Connection connect();
}
