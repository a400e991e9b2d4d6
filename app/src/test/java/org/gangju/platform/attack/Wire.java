package org.gangju.platform.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection, over which anything can be sent, HTTP or not. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    /** Connects from an address of this machine. */
    static Wire open(String from, int port) throws IOException {
        Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(from), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    /** Sends as much of it as the server takes. */
    Wire send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException refusedMeanwhile) {
            // What it answered is there to be read all the same.
        }
        return this;
    }

    /** The next answer. */
    Answer read() {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            while (!endsHead(head)) {
                int next = in.read();
                if (next < 0) {
                    return Answer.of(0, head.toString(StandardCharsets.ISO_8859_1));
                }
                head.write(next);
            }
            return answer(head.toString(StandardCharsets.ISO_8859_1), in);
        } catch (IOException closed) {
            return Answer.of(0, "");
        }
    }

    private static boolean endsHead(ByteArrayOutputStream head) {
        byte[] bytes = head.toByteArray();
        int length = bytes.length;
        return length >= 4
                && Arrays.equals(bytes, length - 4, length, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0, 4);
    }

    private static Answer answer(String head, InputStream in) throws IOException {
        Matcher status = STATUS.matcher(head);
        int code = status.find() ? Integer.parseInt(status.group(1)) : 0;
        return new Answer(code, head, new String(body(head, in), StandardCharsets.UTF_8));
    }

    private static byte[] body(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return in.readNBytes(Integer.parseInt(length.group(1)));
        }
        boolean endless = head.startsWith("HTTP/1.1 101") || head.startsWith("HTTP/1.1 204");
        return endless ? new byte[0] : in.readAllBytes();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
