package org.gangju.platform.privacy;

/**
 * A row to be sealed by another key.
 *
 * @param former the row as it was read
 * @param text what it becomes
 */
record Resealed(SealedRow former, String text) {}
