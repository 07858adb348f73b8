/**
 * Tellings: acts as single clauses report them come in, the acts of the report go out with when,
 * where and in whose words, each told once.
 */
@NullMarked
package org.demarche.telling;

import org.jspecify.annotations.NullMarked;
