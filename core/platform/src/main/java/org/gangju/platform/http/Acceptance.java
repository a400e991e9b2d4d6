package org.gangju.platform.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;

/**
 * How gladly a caller takes a format: the quality of the most specific range that covers it. Of two formats taken
 * equally gladly, the one wins that was named more specifically, then the one named first.
 *
 * @param position where the range stands in the header
 */
record Acceptance(ResponseFormat format, double quality, int specificity, int position) {

    static final Comparator<Acceptance> MOST_WANTED = Comparator.comparingDouble(Acceptance::quality)
            .thenComparingInt(Acceptance::specificity)
            .reversed()
            .thenComparingInt(Acceptance::position)
            .thenComparing(Acceptance::format);

    private static final Comparator<Acceptance> MOST_SPECIFIC =
            Comparator.comparingInt(Acceptance::specificity).reversed().thenComparingInt(Acceptance::position);

    /** Empty when no range covers the format, or the one that does refuses it with {@code q=0}. */
    static Optional<Acceptance> best(ResponseFormat format, List<MediaType> ranges) {
        return IntStream.range(0, ranges.size())
                .filter(position -> covers(ranges.get(position), format))
                .mapToObj(position -> of(format, ranges.get(position), position))
                .min(MOST_SPECIFIC)
                .filter(acceptance -> acceptance.quality > 0);
    }

    private static Acceptance of(ResponseFormat format, MediaType range, int position) {
        return new Acceptance(format, range.getQualityValue(), specificityOf(range), position);
    }

    /** Parameters other than the charset say nothing about what we send, so they exclude nothing. */
    private static boolean covers(MediaType range, ResponseFormat format) {
        Charset charset = range.getCharset();
        boolean readable = charset == null || charset.equals(StandardCharsets.UTF_8);
        return readable && range.includes(format.mediaType());
    }

    private static int specificityOf(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (range.getSubtype().equals("*")) {
            return 1;
        }
        if (range.isWildcardSubtype()) {
            return 2;
        }
        return 3;
    }
}
