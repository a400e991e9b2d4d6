package org.gangju.platform.audit;

import java.util.List;

/**
 * What a check of the chain found.
 *
 * @param entries how many entries were read
 * @param last the number of the last one
 * @param checkpoints how many checkpoints they agree or disagree with
 * @param faults where the chain is not what it was, the first ones first; {@link ChainCheck#MOST_FAULTS} at most
 */
record ChainReport(long entries, long last, long checkpoints, List<ChainFault> faults) {}
