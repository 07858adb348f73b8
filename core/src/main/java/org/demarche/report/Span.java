package org.demarche.report;

/**
 * A half-open stretch of a report's text.
 *
 * @param start first position, counted in {@code char}s of {@link Report#text()}, at least 0
 * @param end position behind the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the order of both ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the words of the span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Tells whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether both spans share a position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
