package org.demarche.statement;

import org.demarche.record.Side;

/**
 * Who speaks.
 *
 * @param speaker who it is
 * @param basis why it is taken for that
 */
record Voice(Side speaker, SpeakerBasis basis) {

  static Voice inserted(Side speaker) {
    return new Voice(speaker, SpeakerBasis.INSERTED);
  }
}
