/**
 * Statements: parses and mentions come in, quotations and reported claims with their speakers go
 * out.
 */
@NullMarked
package org.demarche.statement;

import org.jspecify.annotations.NullMarked;
