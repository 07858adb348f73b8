/**
 * Words of a command come in; the jobs that they ask for run on a cluster of Spark, or on this
 * machine alone.
 */
@NullMarked
package org.demarche.spark;

import org.jspecify.annotations.NullMarked;
