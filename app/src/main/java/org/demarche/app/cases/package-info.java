/**
 * Cases: the tellings of many reports in, real acts out, each with the reasons why tellings are
 * joined. What comes out depends on the set of tellings alone, not on their order.
 */
@NullMarked
package org.demarche.app.cases;

import org.jspecify.annotations.NullMarked;
