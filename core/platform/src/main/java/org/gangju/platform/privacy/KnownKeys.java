package org.gangju.platform.privacy;

import com.google.crypto.tink.Aead;
import java.time.Instant;

/**
 * The keys as they were read once.
 *
 * @param keys encrypt with the primary one and decrypt with all
 * @param readAt when they were read, or found out of reach
 * @param turn how often they had been read before
 */
record KnownKeys(Aead keys, Instant readAt, int turn) {}
