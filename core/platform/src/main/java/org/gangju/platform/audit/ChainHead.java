package org.gangju.platform.audit;

/**
 * The last entry of the chain.
 *
 * @param sequence its number; 0 while there is none
 * @param hash its hash
 */
record ChainHead(long sequence, String hash) {}
