package org.demarche.app.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Tone;
import org.demarche.app.relation.Unusual;

/**
 * A week or month unlike those before.
 *
 * @param rule the rule
 * @param unusual the period
 * @param deeds of the period
 * @param questions where the evidence is asked for
 */
record PeriodFinding(Rule rule, Unusual unusual, Deeds deeds, Questions questions)
    implements Finding {

  private static final int MOST_CASES = 50;

  /** Gives deeds when they are needed. */
  interface Deeds {
    List<Deed> all();
  }

  @Override
  public String key() {
    return turn() + " " + unusual.name();
  }

  @Override
  public String turn() {
    return unusual.kind().word();
  }

  @Override
  public Alert alert(boolean update) {
    List<String> cases =
        deeds.all().stream()
            .filter(this::counts)
            .sorted(
                Comparator.<Deed>comparingDouble(
                        deed -> -deed.accounts() * Math.abs(deed.intensity()))
                    .thenComparing(Deed::day)
                    .thenComparing(Deed::caseId))
            .limit(MOST_CASES)
            .map(Deed::caseId)
            .toList();
    return Alert.of(
        this,
        update,
        Alert.Kind.PERIOD,
        new Alert.Story(
            unusual.period().last(),
            title(),
            cases,
            new EvidenceFinder(questions).ofEach(cases),
            facts()));
  }

  private boolean counts(Deed deed) {
    return switch (unusual.kind()) {
      case MORE_COOPERATION -> Quad.of(deed.quad()).tone() == Tone.COOPERATION;
      case MORE_CONFLICT -> Quad.of(deed.quad()).tone() == Tone.CONFLICT;
      default -> true;
    };
  }

  private String title() {
    String usual = String.format(Locale.ROOT, "%.1f", unusual.expected());
    String acts = unusual.cases() == 1 ? "1 act" : unusual.cases() + " acts";
    String what =
        unusual.kind().ofIntensity()
            ? String.format(
                Locale.ROOT,
                "mean intensity %.1f of %s where %s is usual",
                unusual.value(),
                acts,
                usual)
            : acts + " where " + usual + " are usual";
    return unusual.name() + ", " + turn() + ": " + what;
  }

  private List<Field> facts() {
    return List.of(
        Field.of("period", unusual.name()),
        Field.of("from", unusual.period().first().toString()),
        Field.of("to", unusual.period().last().toString()),
        Field.of("value", unusual.value()),
        Field.of("expected", unusual.expected()),
        Field.of("count", unusual.cases()),
        Field.of("history", unusual.history()),
        Field.of("score", unusual.score()));
  }
}
