package org.demarche.app.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Keeps answers that take long to find, until the store changes. */
final class PerRevision {

  private static final int MOST = 32;

  private final LongSupplier revision;
  private final Map<String, Kept> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
              return size() > MOST;
            }
          });

  PerRevision(LongSupplier revision) {
    this.revision = revision;
  }

  private record Kept(long revision, String answer) {}

  /**
   * Returns the answer to a question, which is asked when the last answer may not hold any more.
   */
  String answer(String question, Supplier<String> asked) {
    long now = revision.getAsLong();
    Kept kept = answers.get(question);
    if (kept == null || kept.revision() != now) {
      kept = new Kept(now, asked.get());
      answers.put(question, kept);
    }
    return kept.answer();
  }
}
