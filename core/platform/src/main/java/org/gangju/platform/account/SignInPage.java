package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gangju.platform.message.Messages;
import org.gangju.platform.token.CurrentLogin;
import org.gangju.platform.token.IssuesTokens;
import org.gangju.platform.token.LoginSession;
import org.gangju.spi.command.RuleViolation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** What the pages between the password and the first token have in common. */
@Component
@IssuesTokens
class SignInPage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");
    private static final String LOGIN = "/login";

    private final Messages messages;
    private final LocaleResolver locales;
    private final CurrentLogin current;
    private final CookieRequestCache asked = new CookieRequestCache();

    SignInPage(Messages messages, LocaleResolver locales, CurrentLogin current) {
        this.messages = messages;
        this.locales = locales;
        this.current = current;
    }

    /** Answers whoever is signed in and has nothing else to do before this step; sends others where they belong. */
    ResponseEntity<String> at(
            String step, HttpServletRequest request, Function<LoginSession, ResponseEntity<String>> answer) {
        Optional<LoginSession> session = current.of(request);
        if (session.isEmpty()) {
            return to(request.getContextPath() + LOGIN);
        }
        String next = session.get().step();
        return next == null || next.equals(step)
                ? answer.apply(session.get())
                : to(request.getContextPath() + LOGIN + "/" + next);
    }

    /** Goes on to what the browser had asked for first; what is left to do comes before it by itself. */
    ResponseEntity<String> onward(HttpServletRequest request, HttpServletResponse response) {
        return to(next(request, response));
    }

    /** The same as a link, safe within HTML. */
    String onwardLink(HttpServletRequest request, HttpServletResponse response) {
        return HtmlUtils.htmlEscape(next(request, response));
    }

    private String next(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = asked.getRequest(request, response);
        return saved == null ? request.getContextPath() + "/graphiql/" : saved.getRedirectUrl();
    }

    /** A form that posts to its own address. */
    ResponseEntity<String> form(String step, String fields, String button, HttpServletRequest request, CsrfToken csrf) {
        Locale locale = locale(request);
        String form = """
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                %s<button>%s</button>
                </form>
                """.formatted(
                        step,
                        HtmlUtils.htmlEscape(csrf.getParameterName()),
                        HtmlUtils.htmlEscape(csrf.getToken()),
                        fields,
                        text(button, locale));
        return html(form, request);
    }

    ResponseEntity<String> html(String content, HttpServletRequest request) {
        Locale locale = locale(request);
        return ResponseEntity.ok().contentType(HTML).body(LoginLayout.page(locale, text("title", locale), content));
    }

    Locale locale(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }

    /** The text of a page, safe within HTML. */
    String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.text("login." + key, List.of(), locale));
    }

    String alert(RuleViolation violation, Locale locale) {
        String message = messages.text("problem." + violation.rule().name(), violation.arguments(), locale);
        return "<p role=\"alert\">" + HtmlUtils.htmlEscape(message) + "</p>\n";
    }

    private static ResponseEntity<String> to(String place) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, place)
                .build();
    }
}
