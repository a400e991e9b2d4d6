package org.gangju.platform.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where it is kept who is signed in on our pages, for all replicas. Called outside any transaction. */
public interface LoginSessions {

    /** Begins the session of a person whose password was right just now. */
    LoginSession open(String username, HttpServletRequest request);

    /** The session of this key while it lasts; asking keeps it from running idle. */
    Optional<LoginSession> find(long key);

    /** Ends a session; its tokens are refused within a second. */
    void end(long key);
}
