package org.demarche.app.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes a while to make, made when it is first asked for. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> making;
  private @Nullable T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
