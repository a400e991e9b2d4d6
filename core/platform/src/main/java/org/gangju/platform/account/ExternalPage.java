package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gangju.platform.message.Messages;
import org.gangju.platform.token.TakesForeignTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** Tells people where to sign in, in place of our own pages. */
@Controller
@TakesForeignTokens
class ExternalPage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final Messages messages;
    private final LocaleResolver locales;
    private final String issuer;

    ExternalPage(Messages messages, LocaleResolver locales, @Value("${gangju.token.issuer}") String issuer) {
        this.messages = messages;
        this.locales = locales;
        this.issuer = issuer;
    }

    @GetMapping({"/login", "/logout", "/oauth2/authorize"})
    ResponseEntity<String> tell(HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        String text = HtmlUtils.htmlEscape(messages.text("login.external", List.of(issuer), locale));
        String title = HtmlUtils.htmlEscape(messages.text("login.title", List.of(), locale));
        return ResponseEntity.ok().contentType(HTML).body(LoginLayout.page(locale, title, "<p>" + text + "</p>\n"));
    }
}
