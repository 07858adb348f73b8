/**
 * Feeds and what is known of them come in; entries that are new go out as reports, with what is to
 * be remembered for the next time.
 */
@NullMarked
package org.demarche.app.watch;

import org.jspecify.annotations.NullMarked;
