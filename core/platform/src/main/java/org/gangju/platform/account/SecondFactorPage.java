package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.gangju.platform.token.IssuesTokens;
import org.gangju.spi.command.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks for the one-time password behind the first one. */
@Controller
@IssuesTokens
class SecondFactorPage {

    private static final String STEP = SignInSteps.SECOND_FACTOR;

    private final SignInPage page;
    private final SecondFactors factors;
    private final AccountSessions sessions;
    private final SignInTrail trail;

    SecondFactorPage(SignInPage page, SecondFactors factors, AccountSessions sessions, SignInTrail trail) {
        this.page = page;
        this.factors = factors;
        this.sessions = sessions;
        this.trail = trail;
    }

    @GetMapping("/login/second-factor")
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        return page.at(
                STEP,
                request,
                session -> session.complete() ? page.onward(request, response) : form("", request, csrf));
    }

    @PostMapping("/login/second-factor")
    ResponseEntity<String> check(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        return page.at(STEP, request, session -> {
            if (!factors.passes(session.username(), code)) {
                trail.denied(SignInTrail.SECOND_FACTOR, session, AccountRule.SECOND_FACTOR_CODE_WRONG);
                RuleViolation refused = new RuleViolation(AccountRule.SECOND_FACTOR_CODE_WRONG, "code");
                return form(page.alert(refused, page.locale(request)), request, csrf);
            }
            trail.step(SignInTrail.SECOND_FACTOR, session, () -> sessions.verify(session.key()));
            return page.onward(request, response);
        });
    }

    private ResponseEntity<String> form(String notice, HttpServletRequest request, CsrfToken csrf) {
        Locale locale = page.locale(request);
        String fields = """
                %s<label>%s<input name="code" autocomplete="one-time-code" maxlength="40" required autofocus></label>
                """.formatted(notice, page.text("code", locale));
        return page.form(STEP, fields, "signIn", request, csrf);
    }
}
