package org.demarche.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Tone;

/** Measures computing the relation of two sides with 100,000 deeds over twenty years. */
final class RelationBenchmark {

  private static final int DEEDS = 100_000;
  private static final int DAYS = 20 * 365;
  private static final LocalDate START = LocalDate.of(2000, 1, 3);
  private static final int MOST_ACCOUNTS = 9;

  private final List<Deed> deeds = deeds();

  /** They come in the order of days, as a store gives them; the same on every run. */
  private static List<Deed> deeds() {
    Random random = new Random(1);
    List<Deed> deeds = new ArrayList<>(DEEDS);
    for (int i = 0; i < DEEDS; i++) {
      LocalDate day = START.plusDays((long) i * DAYS / DEEDS);
      deeds.add(deed("case" + i, day, random));
    }
    return deeds;
  }

  private static Deed deed(String id, LocalDate day, Random random) {
    Quad quad = Quad.values()[random.nextInt(Quad.values().length)];
    double intensity = (quad.tone() == Tone.CONFLICT ? -0.5 : 0.5) * random.nextInt(20);
    boolean forth = random.nextBoolean();
    return new Deed(
        id,
        day,
        Set.of(forth ? "AAA" : "BBB"),
        Set.of(forth ? "BBB" : "AAA"),
        "CATEGORY" + random.nextInt(16),
        Optional.empty(),
        quad.word(),
        intensity,
        intensity,
        1 + random.nextInt(MOST_ACCOUNTS));
  }

  /** Measures each length of periods and prints a part of the table. */
  void print(Rounds rounds) {
    FigureTable table = new FigureTable();
    table.heading("Relation of two sides, " + DEEDS + " deeds in " + DAYS + " days", "ratio");
    for (Grain grain : Grain.values()) {
      Pass pass = () -> cases(grain);
      rounds.warmUp(pass);
      List<Round> measured = rounds.measure(pass);
      Spread thread = Spread.of(measured, round -> round.pass().thread());
      Spread calibration = Spread.of(measured, Round::calibration);
      String by = "by " + grain.word() + ", ";
      table.line(by + "elapsed ms", Spread.of(measured, round -> round.pass().elapsed()));
      table.line(by + "thread ms", thread, thread.median() / calibration.median());
      table.calibration(calibration);
    }
  }

  private long cases(Grain grain) {
    Question question =
        new Question(
            Dyad.of(Set.of("AAA"), Set.of("BBB")),
            Optional.empty(),
            Optional.empty(),
            grain,
            Question.USUAL_WITHIN);
    return new RelationMaker(question).relation(deeds.stream()).orElseThrow().top().size();
  }
}
