package org.demarche.spark.coding;

import java.util.SortedMap;
import org.demarche.app.Main;
import org.demarche.app.command.LoadedCoder;
import org.jspecify.annotations.Nullable;

/**
 * The coder that all tasks of one Java process share.
 *
 * <p>Spark hands every task fresh copies of what it needs and has nothing that lives as long as an
 * executor, while a coder takes seconds to load and most of a gigabyte. So this class holds the one
 * static field of the project: nowhere else would the coder outlive a task.
 */
final class ExecutorCoder {

  private static @Nullable ExecutorCoder loaded;

  private final SortedMap<String, String> terms;
  private final LoadedCoder coder;

  private ExecutorCoder(CodeOrder order) {
    this.terms = order.terms();
    this.coder = Main.coder().load(order.dictionaries(), progress -> {});
  }

  /** Returns a coder with the dictionaries of an order, loaded when another was there before. */
  static synchronized LoadedCoder of(CodeOrder order) {
    ExecutorCoder last = loaded;
    if (last == null || !last.terms.equals(order.terms())) {
      last = new ExecutorCoder(order);
      loaded = last;
    }
    return last.coder;
  }
}
