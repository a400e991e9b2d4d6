/** The embedded authorization server: the signing key, tokens, authorization codes and stored secrets. */
@NullMarked
package org.gangju.platform.token;

import org.jspecify.annotations.NullMarked;
