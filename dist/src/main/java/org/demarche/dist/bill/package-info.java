/**
 * The bill of materials: what Maven has resolved goes in, a list of all libraries with their
 * licences, hashes and dependencies comes out, in CycloneDX.
 */
@NullMarked
package org.demarche.dist.bill;

import org.jspecify.annotations.NullMarked;
