/**
 * Lines of records come in; cases and the series of dyads go out, the same ones that a store makes
 * of the same records.
 */
@NullMarked
package org.demarche.spark.cases;

import org.jspecify.annotations.NullMarked;
