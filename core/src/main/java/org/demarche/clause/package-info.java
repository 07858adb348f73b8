/**
 * Clauses: a parse comes in, who acts and who is acted upon goes out, whatever the form of the
 * clause; and whether the clause says that it took place.
 */
@NullMarked
package org.demarche.clause;

import org.jspecify.annotations.NullMarked;
