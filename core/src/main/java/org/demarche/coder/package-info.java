/** The coder: a report comes in, its record goes out. The only place where the stages are wired. */
@NullMarked
package org.demarche.coder;

import org.jspecify.annotations.NullMarked;
