/**
 * What the command is connected to: the three streams, and whether the screen has colour, how wide
 * it is and which signs it knows.
 */
@NullMarked
package org.demarche.app.terminal;

import org.jspecify.annotations.NullMarked;
