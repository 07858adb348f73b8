/** Expectations: parses and events come in, what the report says is still to come goes out. */
@NullMarked
package org.demarche.expectation;

import org.jspecify.annotations.NullMarked;
