package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages that fail in the ways in which other parts of the platform may fail. */
@RestController
class FailingPages {

    @GetMapping("/test/throws")
    void fail() {
        throw new IllegalStateException("secret cause");
    }

    @GetMapping("/test/sends")
    void send(@RequestParam("status") int status, HttpServletResponse response) throws IOException {
        response.sendError(status, "secret reason");
    }

    @GetMapping("/test/sets")
    void set(@RequestParam("status") int status, HttpServletResponse response) {
        response.setStatus(status);
    }

    @PostMapping(path = "/test/posts", consumes = "application/json")
    void post() {}
}
