package org.demarche.mention;

import org.demarche.entity.Entity;
import org.demarche.record.Basis;

/**
 * What a common noun is resolved to.
 *
 * @param entity what it stands for
 * @param basis how that was found
 * @param why what decided
 */
record Resolution(Entity entity, Basis basis, String why) {}
