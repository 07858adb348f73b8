/** Quantities: parses come in, the numbers that measure an act go out. */
@NullMarked
package org.demarche.quantity;

import org.jspecify.annotations.NullMarked;
