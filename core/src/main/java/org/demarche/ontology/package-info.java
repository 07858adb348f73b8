/** The ontology: categories, modes, codes and scores of PLOVER 2.0 and CAMEO. */
@NullMarked
package org.demarche.ontology;

import org.jspecify.annotations.NullMarked;
