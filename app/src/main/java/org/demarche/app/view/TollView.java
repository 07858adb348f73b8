package org.demarche.app.view;

import java.util.Optional;
import org.demarche.record.Toll;

/** Shows how many people were killed or harmed where no event is told: how many, by whom, where. */
final class TollView {

  private final Page page;
  private final Words words;

  TollView(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void show(Toll toll) {
    page.entry("", words.quantity(toll.quantity(), Optional.empty()));
    page.labelled("words", words.sentence(toll.sentence(), toll.quantity().span()));
  }
}
