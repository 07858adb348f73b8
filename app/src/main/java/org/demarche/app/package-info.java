/** The start of the program, and the only place where commands and coder meet. */
@NullMarked
package org.demarche.app;

import org.jspecify.annotations.NullMarked;
