package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gangju.platform.limit.Limits;
import org.springframework.http.HttpHeaders;

/** Reads a request's body as text: JSON in UTF-8, as it is or packed by gzip, never more than the limit of either. */
final class RequestBody {

    private final int limit;

    private RequestBody(int limit) {
        this.limit = limit;
    }

    static String read(HttpServletRequest request, Limits limits) throws IOException {
        return new RequestBody(Math.toIntExact(limits.body().toBytes())).read(request);
    }

    private String read(HttpServletRequest request) throws IOException {
        JsonContentType.require(request.getContentType());
        boolean packed = isPacked(request);
        if (request.getContentLengthLong() > limit) {
            throw Refusal.tooLarge(limit, request.getContentLengthLong());
        }
        byte[] body = bounded(request.getInputStream());
        return Utf8.decode(packed ? unpack(body) : body);
    }

    private static boolean isPacked(HttpServletRequest request) {
        String encoding = Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_ENCODING), "identity");
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw Refusal.encoding(encoding);
        };
    }

    private byte[] unpack(byte[] packed) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bounded(unpacked);
        } catch (ZipException | EOFException damaged) {
            throw Refusal.badRequest("damagedGzip");
        }
    }

    private byte[] bounded(InputStream source) throws IOException {
        byte[] bytes = source.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Refusal.tooLarge(limit, "> " + limit);
        }
        return bytes;
    }
}
