package org.demarche.spark.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Some of the input, in its order, that one task reads.
 *
 * @param number from 0, in the order of the input
 * @param parts at least one
 */
public record Chunk(int number, List<Part> parts) implements Serializable {

  /** Copies the list. */
  public Chunk {
    parts = List.copyOf(parts);
  }

  /** Returns how many bytes there are to read. */
  public long size() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  /** Returns its number in as many digits as sort well, which names its files. */
  public String name() {
    return String.format(Locale.ROOT, "%07d", number);
  }
}
