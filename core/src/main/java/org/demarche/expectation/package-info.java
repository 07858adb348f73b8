/** Expectations: parses, sides, statements and dates come in, what is still to come goes out. */
@NullMarked
package org.demarche.expectation;

import org.jspecify.annotations.NullMarked;
