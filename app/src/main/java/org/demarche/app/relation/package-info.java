/**
 * What is computed of a relation: the deeds between two sides come in, series, shares, initiative,
 * reciprocity, changes and unusual periods with their counts go out.
 */
@NullMarked
package org.demarche.app.relation;

import org.jspecify.annotations.NullMarked;
