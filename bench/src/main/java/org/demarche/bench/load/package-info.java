/**
 * Load: records of a few reports in, any number of varied ones out, kept in a store and asked
 * about, with the times of both.
 */
@NullMarked
package org.demarche.bench.load;

import org.jspecify.annotations.NullMarked;
