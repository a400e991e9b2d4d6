package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;

/**
 * Reads a request's body as text: JSON in UTF-8, as it is or packed by gzip, never more than the limit of either, and
 * never for longer than a client may take to send it. The server itself gives up a client that falls silent.
 */
final class RequestBody {

    private static final int PART = 8 * 1024;

    private final Duration time;
    private final LongSupplier nanos;

    RequestBody(Duration time, LongSupplier nanos) {
        this.time = time;
        this.nanos = nanos;
    }

    /** @param limit bytes */
    String read(HttpServletRequest request, int limit) throws IOException {
        JsonContentType.require(request.getContentType());
        boolean packed = isPacked(request);
        if (request.getContentLengthLong() > limit) {
            throw Refusal.tooLarge(limit, request.getContentLengthLong());
        }
        byte[] body = bounded(request.getInputStream(), limit);
        return Utf8.decode(packed ? unpack(body, limit) : body);
    }

    private static boolean isPacked(HttpServletRequest request) {
        String encoding = Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_ENCODING), "identity");
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw Refusal.encoding(encoding);
        };
    }

    private byte[] unpack(byte[] packed, int limit) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bounded(unpacked, limit);
        } catch (ZipException | EOFException damaged) {
            throw Refusal.badRequest("damagedGzip");
        }
    }

    private byte[] bounded(InputStream source, int limit) throws IOException {
        long begin = nanos.getAsLong();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        for (int read = source.read(part); read >= 0; read = source.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > limit) {
                throw Refusal.tooLarge(limit, "> " + limit);
            }
            if (nanos.getAsLong() - begin > time.toNanos()) {
                throw Refusal.tooSlow(time);
            }
        }
        return bytes.toByteArray();
    }
}
