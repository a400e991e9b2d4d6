package org.gangju.platform.http;

/** How deeply a JSON text is nested, found before a parser makes objects of it. */
final class JsonDepth {

    private JsonDepth() {}

    /** The most objects and lists that are open at once; of a text that is not JSON, what a parser would meet at most. */
    static int of(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (quoted && character == '\\') {
                index++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += change(character);
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    private static int change(char character) {
        return switch (character) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }
}
