/**
 * Links between the cases of different reports: records and the cases that they make in; which case
 * answers an earlier act of the other side, which undoes an earlier one, by which telling and why,
 * out.
 */
@NullMarked
package org.demarche.app.linkage;

import org.jspecify.annotations.NullMarked;
