package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gangju.platform.message.Messages;
import org.gangju.platform.token.IssuesTokens;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** The pages on which people sign in and out and find the way to their own settings, in Chinese or English, made of nothing but what they hold. */
@Controller
@IssuesTokens
class LoginPage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final Messages messages;
    private final LocaleResolver locales;

    LoginPage(Messages messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @GetMapping("/login")
    ResponseEntity<String> login(HttpServletRequest request, CsrfToken csrf) {
        Locale locale = locales.resolveLocale(request);
        return page(locale, """
                <form method="post" action="login">
                %s<label>%s<input name="username" autocomplete="username" required autofocus></label>
                <label>%s<input name="password" type="password" autocomplete="current-password" required></label>
                %s<button>%s</button>
                </form>
                """.formatted(
                        notice(request, locale),
                        text("username", locale),
                        text("password", locale),
                        hidden(csrf),
                        text("signIn", locale)));
    }

    @GetMapping("/logout")
    ResponseEntity<String> logout(HttpServletRequest request, CsrfToken csrf) {
        Locale locale = locales.resolveLocale(request);
        return page(locale, """
                <form method="post" action="logout">
                %s<button>%s</button>
                </form>
                <p><a href="login/password">%s</a></p>
                <p><a href="login/enrolment">%s</a></p>
                """.formatted(
                hidden(csrf), text("signOut", locale), text("changePassword", locale), text("enrolTelephone", locale)));
    }

    private String notice(HttpServletRequest request, Locale locale) {
        if (request.getParameter("error") != null) {
            return "<p role=\"alert\">" + text("refused", locale) + "</p>\n";
        }
        return request.getParameter("out") == null ? "" : "<p role=\"status\">" + text("signedOut", locale) + "</p>\n";
    }

    private static String hidden(CsrfToken csrf) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                .formatted(HtmlUtils.htmlEscape(csrf.getParameterName()), HtmlUtils.htmlEscape(csrf.getToken()));
    }

    private ResponseEntity<String> page(Locale locale, String form) {
        return ResponseEntity.ok().contentType(HTML).body(LoginLayout.page(locale, text("title", locale), form));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.text("login." + key, List.of(), locale));
    }
}
