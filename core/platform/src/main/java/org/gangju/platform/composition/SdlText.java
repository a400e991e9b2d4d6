package org.gangju.platform.composition;

import graphql.language.SourceLocation;

/** The text of one file, to find the lines that people look for. The engine says where the description of a definition begins. */
final class SdlText {

    private static final String BLOCK = "\"\"\"";

    private final String text;

    SdlText(String text) {
        this.text = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    String text() {
        return text;
    }

    boolean empty() {
        return behindBlanks(0) == text.length();
    }

    /** The line, counted from 1, on which the definition at this location begins behind its description. */
    int lineOf(SourceLocation location) {
        int start = 0;
        for (int line = 1; line < location.getLine() && start <= text.length(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int definition = behindBlanks(behindDescription(text.offsetByCodePoints(start, location.getColumn() - 1)));
        return 1
                + (int) text.substring(0, definition)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private int behindDescription(int from) {
        if (text.startsWith(BLOCK, from)) {
            return behindBlock(from + BLOCK.length());
        }
        if (text.startsWith("\"", from)) {
            return behindString(from + 1);
        }
        return from;
    }

    private int behindBlock(int from) {
        int end = text.indexOf(BLOCK, from);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf(BLOCK, end + BLOCK.length());
        }
        return end < 0 ? text.length() : end + BLOCK.length();
    }

    private int behindString(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ",#".indexOf(text.charAt(at)) >= 0)) {
            int lineEnd = text.indexOf('\n', at);
            at = text.charAt(at) == '#' ? (lineEnd < 0 ? text.length() : lineEnd) : at + 1;
        }
        return at;
    }
}
