package org.gangju.platform.launch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.gangju.platform.account.FirstAccount;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells on the terminal, in both languages, where the server is and how to go on. Secrets show up here only. */
@Component
class Welcome {

    private static final String QUERY = "{\"query\":\"{ viewer { organization { code name } permissions } }\"}";

    private final PrintWriter terminal;
    private final List<String> once = new ArrayList<>();
    private Access access = new Access("$CLIENT_ID", "$CLIENT_SECRET");

    Welcome() {
        this(Terminal.output());
    }

    Welcome(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** The random password of the administrator, to be shown this once. */
    void adminPassword(String password) {
        once.add("用户 " + FirstAccount.NAME + " 的密码，只显示这一次 / The password of " + FirstAccount.NAME
                + ", shown this once: " + password);
    }

    /** The client of the demo, to be shown this once. */
    void demoClient(String id, String secret) {
        once.add("机器客户端 " + id + " 的密钥，只显示这一次 / The secret of the machine client " + id + ", shown this once: "
                + secret);
        access = new Access(id, secret);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext server
                && server.getWebServer() != null) {
            String path = server.getEnvironment().getProperty("server.servlet.context-path", "");
            greet("http://localhost:" + server.getWebServer().getPort() + path);
        }
    }

    void greet(String address) {
        terminal.println();
        terminal.println("纲举已启动 / Gangju is running: " + address);
        terminal.println("在浏览器中以 " + FirstAccount.NAME + " 登录 / Sign in with a browser as " + FirstAccount.NAME + ": "
                + address + "/graphiql/");
        once.forEach(terminal::println);
        once.clear();
        terminal.println("第一个查询，可直接粘贴 / A first query to paste:");
        terminal.println(access.query(address));
        terminal.println();
        terminal.flush();
        access = new Access("$CLIENT_ID", "$CLIENT_SECRET");
    }

    private record Access(String id, String secret) {

        String query(String address) {
            return "curl -s %s/graphql -H 'Content-Type: application/json' -d '%s' -H \"Authorization: Bearer $(%s)\""
                    .formatted(address, QUERY, token(address));
        }

        private String token(String address) {
            return "curl -s -u \"%s:%s\" -d grant_type=client_credentials %s/oauth2/token"
                            .formatted(id, secret, address)
                    + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/'";
        }
    }
}
