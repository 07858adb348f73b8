/**
 * Names of inputs on any file system of Hadoop come in; chunks of them go out, which tasks of a
 * cluster read each without the others. The same inputs always give the same chunks.
 */
@NullMarked
package org.demarche.spark.plan;

import org.jspecify.annotations.NullMarked;
