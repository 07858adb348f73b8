package org.demarche.coder;

import java.util.List;
import java.util.Optional;
import org.demarche.statement.Attribution;

/**
 * Why a sentence tells what is said by whom, whether its acts took place, and how many.
 *
 * @param said what is said in the sentence
 * @param acts the reasons of its acts
 */
public record Grounds(List<Attribution> said, List<ActGround> acts) {

  /** Copies the lists. */
  public Grounds {
    said = List.copyOf(said);
    acts = List.copyOf(acts);
  }

  /** Returns the reasons of an act. */
  public Optional<ActGround> of(ToldAct act) {
    return acts.stream().filter(g -> g.draft().equals(act.telling().draft())).findFirst();
  }
}
