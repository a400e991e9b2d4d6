/** Mutations: one transaction, rules answered as problems, a retried request that acts once. */
@NullMarked
package org.gangju.spi.command;

import org.jspecify.annotations.NullMarked;
