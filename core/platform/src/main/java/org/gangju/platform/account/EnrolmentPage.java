package org.gangju.platform.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangju.platform.token.IssuesTokens;
import org.gangju.platform.token.LoginSession;
import org.gangju.spi.command.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people enrol their telephone, by themselves or because they must. */
@Controller
@IssuesTokens
class EnrolmentPage {

    private static final String STEP = SignInSteps.ENROLMENT;

    private final SignInPage page;
    private final SecondFactors factors;
    private final SignInTrail trail;
    private final TransactionTemplate transaction;

    EnrolmentPage(SignInPage page, SecondFactors factors, SignInTrail trail, PlatformTransactionManager transactions) {
        this.page = page;
        this.factors = factors;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/login/enrolment")
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        return page.at(
                STEP,
                request,
                session -> factors.present(session.username())
                        ? page.onward(request, response)
                        : form(session, "", request, csrf));
    }

    @PostMapping("/login/enrolment")
    ResponseEntity<String> confirm(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        return page.at(STEP, request, session -> {
            if (factors.present(session.username())) {
                return page.onward(request, response);
            }
            try {
                return recovery(confirmed(session, code), request, response);
            } catch (RuleViolation refused) {
                return form(session, page.alert(refused, page.locale(request)), request, csrf);
            }
        });
    }

    private List<String> confirmed(LoginSession session, String code) {
        return trail.step(SignInTrail.ENROLMENT, session, () -> factors.confirm(session.username(), code));
    }

    private ResponseEntity<String> form(
            LoginSession session, String notice, HttpServletRequest request, CsrfToken csrf) {
        Locale locale = page.locale(request);
        Enrolment enrolment = Objects.requireNonNull(transaction.execute(status -> factors.begin(session.username())));
        String fields = """
                %s<p>%s</p>
                %s<p><code>%s</code></p>
                <label>%s<input name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="40" required></label>
                """.formatted(
                        notice,
                        page.text("enrol", locale),
                        QrPicture.of(String.valueOf(enrolment.uri())),
                        enrolment.secret(),
                        page.text("displayedCode", locale));
        return page.form(STEP, fields, "confirm", request, csrf);
    }

    private ResponseEntity<String> recovery(
            List<String> codes, HttpServletRequest request, HttpServletResponse response) {
        Locale locale = page.locale(request);
        String items = codes.stream()
                .map(code -> "<li><code>" + code + "</code></li>\n")
                .collect(Collectors.joining());
        String content = """
                <p>%s</p>
                <ul>
                %s</ul>
                <p><a href="%s">%s</a></p>
                """.formatted(
                        page.text("recoveryCodes", locale),
                        items,
                        page.onwardLink(request, response),
                        page.text("goOn", locale));
        return page.html(content, request);
    }
}
