/**
 * The ontology: categories, modes, contexts, statuses, codes and scores of PLOVER 2.0 and CAMEO. A
 * name or code comes in; what it means, its scores and its place in the other scheme go out.
 */
@NullMarked
package org.demarche.ontology;

import org.jspecify.annotations.NullMarked;
