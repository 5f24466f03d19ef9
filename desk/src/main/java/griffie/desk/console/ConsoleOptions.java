package griffie.desk.console;

import java.util.Locale;
import picocli.CommandLine.Option;

/// The options about language and colour that every command has.
public final class ConsoleOptions {
    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            descriptionKey = "lang",
            description = "Language of messages; else that of the environment.")
    private String language = "";

    @Option(names = "--no-color", descriptionKey = "no-color", description = "No colour, also on a terminal.")
    private boolean plain;

    /// The console that these options ask for.
    public Console console() {
        return Console.of(locale(), plain ? Paint.PLAIN : Paint.COLOUR);
    }

    private Locale locale() {
        return language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language);
    }
}
