/** Reports and spans of their text: what comes in. A report is read elsewhere; here it is data. */
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
