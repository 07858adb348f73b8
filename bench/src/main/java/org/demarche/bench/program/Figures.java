package org.demarche.bench.program;

import java.util.List;

/**
 * All that one measurement found.
 *
 * @param program its version
 * @param cold a run over one report with no models unpacked
 * @param start runs over one report with the models unpacked
 * @param runs over all reports, on one thread and on two in turn
 * @param small runs over all reports in turn with these, with a heap of 1 GB
 */
record Figures(
    String program,
    Machine machine,
    Input input,
    ProgramRun cold,
    List<ProgramRun> start,
    List<ProgramRun> runs,
    List<ProgramRun> small,
    Warm warm) {

  /** Copies the lists. */
  Figures {
    start = List.copyOf(start);
    runs = List.copyOf(runs);
    small = List.copyOf(small);
  }
}
