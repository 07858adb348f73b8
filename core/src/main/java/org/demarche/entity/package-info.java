/**
 * Entities with dated roles: the dictionaries come in, what a name may mean on a given day goes
 * out.
 */
@NullMarked
package org.demarche.entity;

import org.jspecify.annotations.NullMarked;
