/**
 * Findings of rules come in; what was not told yet goes out as alerts, to whoever reads standard
 * output, to a machine of the web or into a feed, and is remembered for each of them.
 */
@NullMarked
package org.demarche.app.delivery;

import org.jspecify.annotations.NullMarked;
