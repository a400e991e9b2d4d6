package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.gangju.platform.token.IssuesTokens;
import org.gangju.platform.token.LoginSession;
import org.gangju.spi.command.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people change their password, by themselves or because they must. */
@Controller
@IssuesTokens
class PasswordPage {

    private static final String STEP = SignInSteps.PASSWORD;

    private final SignInPage page;
    private final PasswordChange passwords;
    private final SignInTrail trail;

    PasswordPage(SignInPage page, PasswordChange passwords, SignInTrail trail) {
        this.page = page;
        this.passwords = passwords;
        this.trail = trail;
    }

    @GetMapping("/login/password")
    ResponseEntity<String> show(HttpServletRequest request, CsrfToken csrf) {
        return page.at(STEP, request, session -> form(hint(session, request), request, csrf));
    }

    @PostMapping("/login/password")
    ResponseEntity<String> change(
            @RequestParam String password,
            @RequestParam String newPassword,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        return page.at(STEP, request, session -> {
            try {
                change(session, password, newPassword, repeated);
                return page.onward(request, response);
            } catch (RuleViolation refused) {
                return form(page.alert(refused, page.locale(request)), request, csrf);
            }
        });
    }

    private void change(LoginSession session, String password, String newPassword, String repeated) {
        if (!newPassword.equals(repeated)) {
            throw new RuleViolation(AccountRule.PASSWORD_REPEATED_WRONG, "repeated");
        }
        GivenPassword present = passwords.given(session.username(), password);
        trail.step(SignInTrail.PASSWORD_CHANGE, session, () -> passwords.change(present, newPassword, session.key()));
    }

    private String hint(LoginSession session, HttpServletRequest request) {
        return session.complete() ? "" : "<p>" + page.text("mustChange", page.locale(request)) + "</p>\n";
    }

    private ResponseEntity<String> form(String notice, HttpServletRequest request, CsrfToken csrf) {
        Locale locale = page.locale(request);
        String fields = """
                %s<label>%s<input name="password" type="password" autocomplete="current-password" required autofocus></label>
                <label>%s<input name="newPassword" type="password" autocomplete="new-password" required></label>
                <label>%s<input name="repeated" type="password" autocomplete="new-password" required></label>
                """.formatted(
                        notice,
                        page.text("presentPassword", locale),
                        page.text("newPassword", locale),
                        page.text("repeatedPassword", locale));
        return page.form(STEP, fields, "changePassword", request, csrf);
    }
}
