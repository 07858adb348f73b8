package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is open between two sides, each thing once however many reports print it. */
final class OpenProspects {

  private static final Comparator<Prospect> ORDER =
      Comparator.comparing((Prospect p) -> p.due().orElse(LocalDate.MAX))
          .thenComparing(Prospect::published)
          .thenComparing(Prospect::source);

  private OpenProspects() {}

  /** What makes two reports tell of the same thing. */
  private record Same(Set<String> who, String what, Optional<LocalDate> due) {}

  /** Returns what goes between the sides and was told up to a day, what is due first before. */
  static List<Prospect> between(Dyad dyad, List<Prospect> prospects, LocalDate last) {
    Set<Same> seen = new HashSet<>();
    return prospects.stream()
        .filter(prospect -> !prospect.published().isAfter(last))
        .filter(dyad::concerns)
        .sorted(ORDER)
        .filter(p -> seen.add(new Same(p.who(), p.what(), p.due())))
        .toList();
  }
}
