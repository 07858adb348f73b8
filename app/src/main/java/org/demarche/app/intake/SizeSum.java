package org.demarche.app.intake;

import java.util.OptionalLong;
import org.demarche.report.Rejected;

/** Adds up the sizes of the inputs that are found. */
final class SizeSum implements Finding {

  private long sum;
  private boolean known = true;

  OptionalLong total() {
    return known ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  @Override
  public void input(Input input) {
    known &= input.size().isPresent();
    sum += input.size().orElse(0);
  }

  @Override
  public void rejected(Rejected rejected) {
    // What is no input has no size.
  }

  @Override
  public void note(String remark) {
    // Remarks are made when the inputs are read.
  }
}
