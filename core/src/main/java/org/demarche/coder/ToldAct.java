package org.demarche.coder;

import java.util.Optional;
import org.demarche.telling.Telling;

/**
 * An act as one sentence tells it, with the event that it became.
 *
 * @param event id of the event in the record, which may join several tellings
 * @param telling the act with its circumstances
 * @param confidence of the frame alone, none when the classifier added the act
 * @param share how sure the classifier is of its category, none when it was not asked
 */
public record ToldAct(
    String event, Telling telling, Optional<Double> confidence, Optional<Double> share) {}
