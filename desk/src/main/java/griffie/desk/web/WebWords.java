package griffie.desk.web;

import griffie.desk.words.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the web desk says, in one language: its own sentences from `web_nl.properties` and `web_en.properties`, and
/// those that all of Griffie uses.
record WebWords(Words words, Locale locale, ResourceBundle own) {
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    /// Dutch for Dutch locales, English for all others.
    static WebWords in(Locale locale) {
        var known = locale.getLanguage().equals("nl") ? DUTCH : Locale.UK;
        return new WebWords(
                Words.in(known),
                known,
                ResourceBundle.getBundle(
                        "griffie.desk.words.web",
                        known,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// In the language that these words are in.
    static WebWords with(Words words) {
        return in(
                words.status(griffie.registry.verification.Verdict.Status.CONFIRMED)
                                .equals(Words.in(DUTCH).status(griffie.registry.verification.Verdict.Status.CONFIRMED))
                        ? DUTCH
                        : Locale.UK);
    }

    String say(String key, Object... blanks) {
        return new MessageFormat(own.getString(key), locale).format(blanks);
    }

    boolean has(String key) {
        return own.containsKey(key);
    }

    String language() {
        return locale.getLanguage();
    }
}
