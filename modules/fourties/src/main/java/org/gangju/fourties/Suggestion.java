package org.gangju.fourties;

import java.util.List;

/**
 * A branch that could be for a member.
 *
 * @param functionalBranch the branch
 * @param matchedWords the words, as the member declared them, that it is about
 */
record Suggestion(FunctionalBranchView functionalBranch, List<String> matchedWords) {}
