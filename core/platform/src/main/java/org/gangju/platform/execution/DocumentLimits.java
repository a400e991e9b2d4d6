package org.gangju.platform.execution;

import graphql.language.Document;
import graphql.parser.ParserOptions;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangju.platform.limit.Limits;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** The limits of a document, whoever sends or registers it. */
record DocumentLimits(Limits limits) {

    /** The parser's work grows with the square of a number's length; no type of ours has a longer one. */
    private static final int DIGITS = 1_000;

    /** Spaces and commas for each word, before the parser stops as it does for words. */
    private static final int SPACES = 10;

    /** What makes the parser stop at its limit. */
    ParserOptions parserOptions() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())
                        .maxWhitespaceTokens(Math.multiplyExact(Math.min(limits.tokens(), 1_000_000), SPACES)));
    }

    /** What is said of a document with too many words. The parser stops, so nobody knows how many. */
    CodedException tokens() {
        return failure("tokens", limits.tokens(), "> " + limits.tokens());
    }

    /** What is said of a document whose parser went too deep. */
    CodedException nesting() {
        return failure("nesting", ParserOptions.MAX_RULE_DEPTH, "> " + ParserOptions.MAX_RULE_DEPTH);
    }

    /** What is said of a text that had better not be parsed: one with so many digits in a row. */
    static Optional<CodedException> unreadable(String text) {
        int longest = 0;
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            digits = character >= '0' && character <= '9' ? digits + 1 : 0;
            longest = Math.max(longest, digits);
        }
        return check("digits", DIGITS, longest);
    }

    /** The first limit that a parsed document exceeds. */
    Optional<CodedException> exceeded(Document document) {
        DocumentShape.Size size = DocumentShape.of(document);
        return Stream.of(
                        check("depth", limits.depth(), size.depth()),
                        check("fields", limits.fields(), size.fields()),
                        check("aliases", limits.aliases(), size.aliases()),
                        check("root-fields", limits.rootFields(), size.roots()),
                        check("directives", limits.directives(), size.directives()),
                        check("input-values", limits.inputValues(), size.values()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is said of more than a limit. */
    static Optional<CodedException> check(String limit, int value, long asked) {
        return asked > value ? Optional.of(failure(limit, value, asked)) : Optional.empty();
    }

    private static CodedException failure(String limit, int value, Object asked) {
        return new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", limit, value, asked);
    }
}
