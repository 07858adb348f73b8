package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.record.Basis;

/**
 * What a common noun is resolved to.
 *
 * @param entity what it stands for
 * @param basis how that was found
 * @param why what decided
 * @param role the office that it names, where it names one
 */
record Resolution(Entity entity, Basis basis, String why, Optional<String> role) {

  Resolution(Entity entity, Basis basis, String why) {
    this(entity, basis, why, Optional.empty());
  }
}
