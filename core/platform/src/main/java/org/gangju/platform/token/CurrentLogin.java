package org.gangju.platform.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is signed in on our pages, from the cookie of a request. */
public interface CurrentLogin {

    /** The session, complete or not; nothing when it has ended or the cookie is not ours. */
    Optional<LoginSession> of(HttpServletRequest request);
}
