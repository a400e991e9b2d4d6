package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** What becomes of bodies that take long to arrive. */
class RequestBodyTest {

    private static final int LIMIT = 1_000;

    private final AtomicLong now = new AtomicLong();
    private final RequestBody body = new RequestBody(Duration.ofSeconds(10), now::get);

    @Test
    void takesABodyThatComesInTime() throws IOException {
        assertThat(body.read(dripping(9), LIMIT)).isEqualTo("{".repeat(9));
    }

    @Test
    void refusesABodyThatComesDropByDrop() {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> body.read(dripping(LIMIT), LIMIT));
        assertThat(refused.status()).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
        assertThat(refused.arguments()).containsExactly("body-time", "10 s", "> 10 s");
        assertThat(refused.header()).containsExactly("Connection", "close");
    }

    /** A byte each second. */
    private MockHttpServletRequest dripping(int bytes) {
        AtomicLong left = new AtomicLong(bytes);
        return request(new SlowBody(() -> {
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            return left.getAndDecrement() > 0 ? '{' : -1;
        }));
    }

    private static MockHttpServletRequest request(SlowBody source) {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public SlowBody getInputStream() {
                return source;
            }
        };
        request.setContentType("application/json");
        return request;
    }
}
