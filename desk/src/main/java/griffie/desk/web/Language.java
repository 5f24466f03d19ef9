package griffie.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Objects;

/// In which language somebody reads the pages: what they chose, else what their browser prefers.
final class Language {
    private static final String COOKIE = "griffie-language";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private Language() {}

    static WebWords of(Context ctx) {
        String chosen = Objects.requireNonNullElse(ctx.cookie(COOKIE), "");
        return WebWords.in(chosen.isEmpty() ? preferred(ctx) : Locale.forLanguageTag(chosen));
    }

    // The header may hold anything; a broken one is no wish.
    private static Locale preferred(Context ctx) {
        String wish = Objects.requireNonNullElse(ctx.header("Accept-Language"), "");
        try {
            return Locale.LanguageRange.parse(wish.isEmpty() ? "en" : wish).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> locale.getLanguage().matches("nl|en"))
                    .findFirst()
                    .orElse(Locale.UK);
        } catch (IllegalArgumentException e) {
            return Locale.UK;
        }
    }

    /// Keeps the choice and goes back to where it was made.
    static void choose(Context ctx) {
        ctx.cookie(cookie(COOKIE, Form.query(ctx, "to").equals("nl") ? "nl" : "en"));
        ctx.redirect(Address.own(Form.query(ctx, "back")), HttpStatus.SEE_OTHER);
    }

    static Cookie cookie(String name, String value) {
        return new Cookie(name, value, "/", YEAR_SECONDS, false, true, null, SameSite.STRICT);
    }
}
