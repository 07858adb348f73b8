package org.demarche.app.store;

/** A store in memory does what every store does. */
final class MemoryStoreTest extends StoreContract {

  @Override
  Store fresh() {
    return Store.inMemory();
  }
}
