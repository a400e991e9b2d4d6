package org.gangju.platform.token;

import org.gangju.platform.caller.PagePolicy;
import org.gangju.platform.http.FailureWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The endpoints at which tokens are asked for, and the pages on which people sign in and out. */
@Configuration(proxyBeanMethods = false)
@IssuesTokens
class AuthorizationServer {

    static final String AUTHORIZE = "/oauth2/authorize";

    private static final String TOKEN = "/oauth2/token";
    static final String LOGIN = "/login";
    private static final String STEPS = "/login/*";
    private static final String LOGOUT = "/logout";

    @Bean
    @Order(10)
    SecurityFilterChain authorizationServerChain(HttpSecurity http, LoginCookie cookie, FailureWriter failures) {
        ClientRefusal refusal = new ClientRefusal(failures);
        return http.securityMatcher(AUTHORIZE, TOKEN, LOGIN, STEPS, LOGOUT)
                .oauth2AuthorizationServer(server -> endpoints(server, refusal))
                .authorizeHttpRequests(requests -> requests.requestMatchers(LOGIN, STEPS, LOGOUT)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN).defaultSuccessUrl("/graphiql/"))
                .logout(logout ->
                        logout.logoutUrl(LOGOUT).deleteCookies(LoginCookie.NAME).logoutSuccessUrl("/login?out"))
                .exceptionHandling(
                        handling -> handling.defaultAuthenticationEntryPointFor(new LoginEntry(cookie), at(AUTHORIZE))
                                .defaultAuthenticationEntryPointFor(refusal, at(TOKEN)))
                .securityContext(context -> context.securityContextRepository(cookie))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(requests()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.TEXT)))
                .build();
    }

    private static void endpoints(OAuth2AuthorizationServerConfigurer server, ClientRefusal refusal) {
        server.clientAuthentication(clients -> clients.errorResponseHandler(refusal))
                .tokenEndpoint(token ->
                        token.accessTokenRequestConverter(new WholeScope()).errorResponseHandler(refusal))
                .authorizationEndpoint(authorization ->
                        authorization.authenticationProviders(providers -> providers.forEach(provider -> {
                            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider requests) {
                                requests.setAuthenticationValidator(new OwnPage());
                            }
                        })));
    }

    private static CookieRequestCache requests() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(at(AUTHORIZE));
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }

    private static RequestMatcher at(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
