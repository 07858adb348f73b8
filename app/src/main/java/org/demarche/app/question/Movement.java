package org.demarche.app.question;

import java.util.List;

/**
 * How what two countries do to each other in some days differs from what is usual between them.
 *
 * @param a code of the one country, the earlier by the alphabet
 * @param b code of the other
 * @param aName what people call the one
 * @param bName what they call the other
 * @param cases how many cases took place in either direction, each once
 * @param usualCases how many take place in as many days on average before
 * @param intensity the sum of their intensities
 * @param usualIntensity the average sum before
 * @param score by how many standard errors the sums differ, below 0 to the worse
 * @param unusual what there is more often than would come about by chance: "more cooperation",
 *     "more conflict"; "quiet" when there is so little
 */
public record Movement(
    String a,
    String b,
    String aName,
    String bName,
    int cases,
    double usualCases,
    double intensity,
    double usualIntensity,
    double score,
    List<String> unusual)
    implements Listed {

  /** Copies the list. */
  public Movement {
    unusual = List.copyOf(unusual);
  }

  /** Returns by how much the sum of intensities differs from the usual one. */
  public double change() {
    return rounded(intensity - usualIntensity);
  }

  /** Few cases say little, whatever they are. */
  boolean isThin(int least) {
    return cases < least && usualCases < least;
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("a", a),
        Field.of("b", b),
        Field.of("a_name", aName),
        Field.of("b_name", bName),
        Field.of("cases", cases),
        Field.of("usual_cases", rounded(usualCases)),
        Field.of("intensity_sum", rounded(intensity)),
        Field.of("usual_sum", rounded(usualIntensity)),
        Field.of("change", change()),
        Field.of("score", rounded(score)),
        Field.of("unusual", !unusual.isEmpty()),
        Field.of("unusual_in", unusual));
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
