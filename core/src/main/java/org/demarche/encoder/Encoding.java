package org.demarche.encoder;

import java.util.List;
import org.demarche.report.Span;

/**
 * The vectors of a stretch of text.
 *
 * @param spans for each vector the word that it, or a part of it, stands for
 * @param vectors in the order of the text, each {@link BgeSmall#WIDTH} wide
 */
public record Encoding(List<Span> spans, float[][] vectors) {

  /** Copies the spans and checks that there is one for each vector. */
  public Encoding {
    spans = List.copyOf(spans);
    if (spans.size() != vectors.length) {
      throw new IllegalArgumentException(spans.size() + " spans, " + vectors.length + " vectors");
    }
  }
}
