package org.gangju.platform.audit;

/**
 * A place where a chain is not what it was.
 *
 * @param sequence the number of the entry that it shows at
 */
record ChainFault(ChainFaultKind kind, long sequence) {}
