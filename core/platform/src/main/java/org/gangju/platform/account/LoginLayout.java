package org.gangju.platform.account;

import java.util.Locale;

/** The frame around a form. */
final class LoginLayout {

    private LoginLayout() {}

    static String page(Locale locale, String title, String form) {
        String language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; background: #f4f5f7; color: #1c1e21; margin: 0 }
            main { max-width: 20rem; margin: 12vh auto 0; padding: 2rem; background: #fff; border-radius: .5rem }
            h1 { font-size: 1.25rem; margin: 0 0 1rem }
            label { display: block; margin-bottom: 1rem }
            input { display: block; width: 100%%; box-sizing: border-box; font: inherit; padding: .5rem }
            button { width: 100%%; font: inherit; padding: .6rem; border: 0; border-radius: .25rem; background: #b3261e; color: #fff }
            [role=alert] { color: #b3261e }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s</main>
            </body>
            </html>
            """.formatted(language, title, title, form);
    }
}
