package org.demarche.app.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.coder.PairCoder;
import org.demarche.coder.PairResult;
import org.demarche.coder.SidePair;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Classifies one sentence with its sides. */
public final class PairClassification {

  /** Such sentences have no date; this one is of the time that most tell of. */
  private static final LocalDate SOME_DAY = LocalDate.of(2015, 6, 15);

  private final PairCoder coder;

  /** Takes the coder. */
  public PairClassification(PairCoder coder) {
    this.coder = coder;
  }

  /** Returns what happens; a side that the text does not name stands before its first word. */
  public PairResult of(MarkedPair pair) {
    Report report = Report.of(pair.id(), SOME_DAY, "", pair.text());
    int shift = report.bodyStart();
    List<Span> sides = new ArrayList<>();
    Span actor = side(pair.actor(), shift, sides);
    Span recipient = side(pair.recipient(), shift, sides);
    return coder.code(report, sides, List.of(new SidePair(actor, recipient))).get(0);
  }

  private static Span side(Optional<Span> side, int shift, List<Span> sides) {
    if (side.isEmpty()) {
      return new Span(shift, shift);
    }
    Span moved = new Span(side.get().start() + shift, side.get().end() + shift);
    sides.add(moved);
    return moved;
  }
}
