/** Tellings: acts as single clauses report them come in, the events of the report go out, each told once. */
@NullMarked
package org.demarche.telling;

import org.jspecify.annotations.NullMarked;
