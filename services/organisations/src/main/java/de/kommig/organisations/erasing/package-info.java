/** Somebody has themselves erased (Art. 17 GDPR). */
@NullMarked
package de.kommig.organisations.erasing;

import org.jspecify.annotations.NullMarked;
