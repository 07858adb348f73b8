/**
 * What became of expectations: what reports say is to come, and the cases of later reports in; how
 * each was settled, by which telling and why, out.
 */
@NullMarked
package org.demarche.app.settlement;

import org.jspecify.annotations.NullMarked;
